/** The words of a row: qualifier, value, knot, and under them the verdict or «ours». */
import type { Mark } from '../../../core/chart/chart.ts';
import { knotRadius, type Pen } from '../pen.ts';
import type { Stage } from '../stage.ts';

export interface Block {
  readonly qualifier: string;
  readonly value: string;
  readonly knot: string;
  /** Verdict or «ours». */
  readonly under: string;
  readonly underRole: 'say' | 'tick';
  readonly struck: boolean;
  readonly width: number;
  readonly lines: number;
}

const GAP = 5;

export function blockOf(mark: Mark, stage: Stage): Block {
  const { measure, label, tick, knot: knotSize } = stage;
  const words = stage.text.mark(mark);
  const value = words.full;
  const knot = stage.number(mark);
  const struck = mark.standing === 'struck';
  const under = words.verdict || words.ours;
  const first =
    (words.qualifier === '' ? 0 : measure.width(words.qualifier, tick) + GAP) +
    measure.width(value, label, struck ? 'regular' : 'bold') +
    (knot === '' ? 0 : GAP + knotRadius(measure, knot, knotSize) * 2);
  const underRole = words.verdict === '' ? 'tick' : 'say';
  const second = under === '' ? 0 : measure.width(under, tick, underRole === 'say' ? 'bold' : 'regular');
  return {
    ...{ qualifier: words.qualifier, value, knot, under, underRole, struck },
    width: Math.max(first, second),
    lines: under === '' ? 1 : 2,
  };
}

/** Draws the block from `x`, its start, on into the reading direction; `baseline` is that of its first line. */
export function drawBlock(block: Block, index: number, x: number, baseline: number, stage: Stage, pen: Pen): void {
  const { rtl, measure, label, tick, knot: knotSize } = stage;
  const sign = rtl ? -1 : 1;
  const align = rtl ? 'right' : 'left';
  let at = x;
  if (block.qualifier !== '') {
    pen.text('tick', index, block.qualifier, { x: at, y: baseline, align, size: tick });
    at += sign * (measure.width(block.qualifier, tick) + GAP);
  }
  const width = measure.width(block.value, label, block.struck ? 'regular' : 'bold');
  pen.text(block.struck ? 'tick' : 'v', index, block.value, { x: at, y: baseline, align, size: label });
  if (block.struck)
    pen.lines('strike', index, [
      [
        [at, baseline - label * 0.3],
        [at + sign * width, baseline - label * 0.3],
      ],
    ]);
  at += sign * (width + GAP);
  if (block.under !== '')
    pen.text(block.underRole, index, block.under, { x, y: baseline + label * 1.35, align, size: tick });
  if (block.knot !== '') {
    const radius = knotRadius(measure, block.knot, knotSize);
    pen.knot(index, block.knot, at + sign * radius, baseline - label * 0.34, knotSize);
  }
}
