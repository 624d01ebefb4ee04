/** The signs of certainty as the charts draw them, alone, for the key: the same roles, drawn by the same code. */
import type { Emblem } from '../../core/emblem.ts';
import { barMarks, OPEN_LENGTH } from './kinds/bar.ts';
import { DOT, dotFill, dotMarks, dotRing, dotShape, reachOf } from './kinds/dot.ts';
import type { Measure } from './measure.ts';
import { createPen, type Pen } from './pen.ts';
import { recordingCanvas } from './recorder.ts';
import { fillOf, type MarkTraits } from './stage.ts';
import { svgBody } from './svg.ts';

export type Sign = 'more' | 'forecast' | 'plan' | 'struck' | 'contested' | 'ours' | 'gap';
/** What wears the sign: a bar, or a dot on a track. */
export type SignForm = 'bar' | 'dot';

export interface SignOptions {
  /** Unique in the page. */
  readonly id: string;
  readonly rtl: boolean;
  /** Whose shape a dot has. */
  readonly emblem: Emblem | null;
  /** What stands struck beside the ring of a value that lost. */
  readonly value: string;
}

const TRAITS: Readonly<Record<Exclude<Sign, 'gap'>, Partial<MarkTraits>>> = {
  more: { qualifier: 'more-than' },
  forecast: { status: 'forecast' },
  plan: { status: 'plan' },
  struck: { standing: 'struck' },
  contested: { standing: 'contested' },
  ours: { origin: 'derived' },
};

/** Whether a mark is drawn with the sign. A place without a mark is the sign of a gap. */
export function wears(mark: MarkTraits, sign: Exclude<Sign, 'gap'>): boolean {
  const { qualifier, status, standing, origin } = { ...mark, ...TRAITS[sign] };
  return qualifier === mark.qualifier && status === mark.status && standing === mark.standing && origin === mark.origin;
}

const HEIGHT = 28;
const BAR = { length: 30, thickness: 16 } as const;
const TEXT = 15;
/** A dot's distance from the start: its ring fits. */
const INSET = DOT.ring + 1;

/** The sign as `<svg>`, hidden from screen readers: the words beside it say what it looks like and what it means. */
export function signSvg(sign: Sign, form: SignForm, measure: Measure, { id, rtl, emblem, value }: SignOptions): string {
  const traits: MarkTraits = {
    ...{ qualifier: 'exact', status: 'reported', standing: 'plain', origin: 'claim', emblem },
    ...(sign === 'gap' ? {} : TRAITS[sign]),
  };
  const words = sign === 'struck' ? 6 + measure.width(value, TEXT) : 0;
  const width = Math.ceil(form === 'bar' ? BAR.length + OPEN_LENGTH + 2 : INSET + reachOf(traits) + 1 + words);
  const { canvas, recording } = recordingCanvas(width, HEIGHT, measure);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('a recording canvas has a context');
  const pen = createPen(ctx, measure);
  const fromStart = (distance: number) => (rtl ? width - distance : distance);
  const place = { x: fromStart(INSET), rtl, pen };
  if (sign === 'gap') pen.ring('gap', null, place.x, HEIGHT / 2, 7);
  else if (form === 'bar') drawBar(traits, fromStart(rtl ? BAR.length + 1 : 1), place);
  else drawDot(traits, place);
  if (sign === 'struck') {
    const [x, y] = [fromStart(width - words + 6), HEIGHT / 2 + TEXT * 0.34];
    pen.text('tick', null, value, { x, y, align: rtl ? 'right' : 'left', size: TEXT });
    pen.lines('strike', null, [
      [
        [x, y - TEXT * 0.3],
        [fromStart(width), y - TEXT * 0.3],
      ],
    ]);
  }
  const { attributes, content } = svgBody(recording(), { id, rtl, marks: [] });
  return `<svg viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true"${attributes}>${content}</svg>`;
}

interface Place {
  /** Of the middle of a dot. */
  readonly x: number;
  readonly rtl: boolean;
  readonly pen: Pen;
}

function drawBar(traits: MarkTraits, x: number, { rtl, pen }: Place): void {
  const box = { x, y: (HEIGHT - BAR.thickness) / 2, width: BAR.length, height: BAR.thickness };
  pen.area(fillOf(traits), null, box);
  barMarks(traits, null, box, rtl ? 'left' : 'right', pen);
}

function drawDot(traits: MarkTraits, { x, rtl, pen }: Place): void {
  dotRing(traits, null, x, HEIGHT / 2, pen);
  if (traits.standing !== 'struck') pen.shape(dotFill(traits), null, dotShape(traits), x, HEIGHT / 2, DOT.radius);
  dotMarks(traits, null, x, HEIGHT / 2, rtl, pen);
}
