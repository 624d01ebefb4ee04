/** The lines that stand over a mark, from the mark upwards: value, qualifier, verdict or «ours», knot. */
import type { Mark } from '../../../core/chart/chart.ts';
import { knotRadius, type Pen } from '../pen.ts';
import type { RoleName } from '../roles.ts';
import type { MarkText, Stage } from '../stage.ts';

export interface StackLine {
  /** Its turn in being read: the lines stand from the bottom up. */
  readonly turn: number;
  readonly role: RoleName;
  readonly text: string;
  readonly size: number;
}

export interface Stack {
  /** From the bottom up. */
  readonly lines: readonly StackLine[];
  readonly knot: string;
  readonly height: number;
}

const LEADING = 1.3;
const KNOT_GAP = 5;
/** Small words may come nearer to their neighbours than values do. */
const SMALL_ROOM = 1.15;

/**
 * The stacks of a chart's marks in columns of `room`, small words in `small`. All values are written in one way, the
 * fullest that fits for all.
 */
export function stacksOf(room: number, stage: Stage, small = room * SMALL_ROOM): Stack[] {
  const words = stage.chart.marks.map(stage.text.mark);
  const { measure, label, tick } = stage;
  const fits = words.every(({ full }) => measure.width(full, label, 'bold') <= room);
  const splits = words.every(({ noun }) => noun !== '' && measure.width(noun, tick) <= room);
  const form = fits ? 'full' : splits ? 'split' : 'bare';
  // Where one value is still too wide for its column, all are set a size smaller.
  const shown = words.map((word) => (form === 'split' ? word.amount : word[form]));
  const size = shown.every((text) => measure.width(text, label, 'bold') <= room) ? label : tick;
  return stage.chart.marks.map((mark) => stackOf(mark, { form, size, small }, stage));
}

type Form = 'full' | 'split' | 'bare';

interface Setting {
  readonly form: Form;
  /** Of the values. */
  readonly size: number;
  /** Room for small words. */
  readonly small: number;
}

function stackOf(mark: Mark, { form, size, small: most }: Setting, stage: Stage): Stack {
  const words = stage.text.mark(mark);
  const small = (turn: number, role: RoleName, text: string): StackLine[] =>
    text === ''
      ? []
      : stage.measure
          .wrap(text, most, stage.tick, role === 'say' ? 'bold' : 'regular')
          .map((line, index) => ({ turn: turn + index / 10, role, text: line, size: stage.tick }))
          .reverse();
  const lines = [
    ...valueLines(words, form, size, stage),
    ...small(1, 'tick', words.qualifier),
    ...small(5, 'say', words.verdict),
    ...small(6, 'tick', words.ours),
  ];
  const knot = stage.number(mark);
  const ring = knot === '' ? 0 : knotRadius(stage.measure, knot, stage.knot) * 2 + KNOT_GAP;
  return { lines, knot, height: lines.reduce((sum, line) => sum + line.size * LEADING, 0) + ring };
}

function valueLines(words: MarkText, form: Form, size: number, { tick }: Stage): StackLine[] {
  const value = (text: string): StackLine => ({ turn: 2, role: 'v', text, size });
  if (form !== 'split') return [value(words[form])];
  // «25 مليار» over «درهم», and MAD over 25 billion.
  const noun: StackLine = { turn: words.nounFirst ? 1.5 : 3, role: 'tick', text: words.noun, size: tick };
  return words.nounFirst ? [value(words.amount), noun] : [noun, value(words.amount)];
}

/** Draws the stack upwards from `bottom`, its middle at `x`. */
export function drawStack(stack: Stack, mark: number, x: number, bottom: number, stage: Stage, pen: Pen): void {
  let y = bottom;
  const placed = stack.lines.map((line) => {
    const baseline = y - line.size * 0.28;
    y -= line.size * LEADING;
    return { ...line, y: baseline };
  });
  // Drawn in the order in which they are read.
  for (const { role, text, size, y: baseline } of placed.toSorted((a, b) => a.turn - b.turn))
    pen.text(role, mark, text, { x, y: baseline, align: 'center', size });
  if (stack.knot === '') return;
  const radius = knotRadius(stage.measure, stack.knot, stage.knot);
  pen.knot(mark, stack.knot, x, y - radius - KNOT_GAP / 2, stage.knot);
}
