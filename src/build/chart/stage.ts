/** What a drawing is made from: the chart, its words, a width, and sizes of type that stay readable on that width. */
import type { Chart, ChartArea, ChartConfiguration, ChartOptions, Element } from 'chart.js';
import type { Mark, ResolvedChart } from '../../core/chart/chart.ts';
import type { Emblem } from '../../core/emblem.ts';
import type { Measure } from './measure.ts';
import type { Pen, PointShape } from './pen.ts';
import { ROLES, type RoleName } from './roles.ts';

/** The words of one mark in one language. */
export interface MarkText {
  /** With the noun of its unit: «‎26.5 مليار درهم», «‎11 مليون شخص». */
  readonly full: string;
  /** The same in two parts, for two lines: «‎26.5 مليار» and «درهم». */
  readonly amount: string;
  readonly noun: string;
  /** Whether the unit stands before the number: MAD 25 billion. */
  readonly nounFirst: boolean;
  /** Alone, where there is no room for the noun: «‎14 مليونا». */
  readonly bare: string;
  /** «أكثر من», «ما يناهز», as the rest of the site says it, before the value. Empty for an exact one. */
  readonly qualifier: string;
  /** The verdict on a contested or struck value. Else empty. */
  readonly verdict: string;
  /** «من حسابنا» for a derived figure. Else empty. */
  readonly ours: string;
  /** What a screen reader hears after the mark's own words: «أمو تضامن، الألباب». */
  readonly aside: string;
}

export interface ChartText {
  readonly title: string;
  /** The name of a category and, on a second line, its status: «2026», «متوقع». */
  readonly category: (index: number) => { readonly name: string; readonly status: string };
  readonly series: (index: number) => string;
  readonly mark: (mark: Mark) => MarkText;
  /** What stands where the sources give no figure. */
  readonly gap: string;
  /** What the lines of a logarithmic axis mean. */
  readonly powers: string;
  /** A power of ten at such a line, without a noun: «‎10 ملايين». */
  readonly power: (value: number) => string;
}

export interface Stage {
  readonly chart: ResolvedChart;
  readonly text: ChartText;
  readonly measure: Measure;
  readonly rtl: boolean;
  readonly narrow: boolean;
  readonly width: number;
  /** Sizes of type in drawing units. */
  readonly label: number;
  readonly tick: number;
  readonly knot: number;
  /** The number of a mark's source on the page; empty for a figure of ours. */
  readonly number: (mark: Mark) => string;
}

export interface Plan {
  readonly width: number;
  /** Of the canvas. */
  readonly height: number;
  /** How much of it, from the top, is shown. */
  readonly shown: number;
  readonly config: ChartConfiguration;
  /** Draws the marks, once Chart.js has laid them out. Chart.js has drawn axes and ticks already. */
  readonly draw: (chart: Chart, pen: Pen, ctx: CanvasRenderingContext2D) => void;
}

export const WIDE = { width: 640, label: 15, tick: 14, knot: ROLES.kt.size } as const;
/** On the narrowest screen, 320 px with margins of 16, one unit is 0.96 px: the smallest text is still 12 px. */
export const NARROW = { width: 300, label: 13.5, tick: 12.5, knot: ROLES.kt.size } as const;

/** Chart.js settings that every kind shares: nothing moves, nothing listens, nothing depends on the screen. */
export const STILL: Pick<ChartOptions, 'animation' | 'responsive' | 'devicePixelRatio' | 'events' | 'font'> = {
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  events: [],
  font: { family: 'S' },
};

export const fontOf = (size: number, weight: 400 | 600 = 400) => ({ family: 'S', size, weight, lineHeight: 1.3 });

/** What makes a mark look the way it does, wherever it stands. */
export type MarkTraits = Pick<Mark, 'qualifier' | 'status' | 'standing' | 'origin' | 'emblem'>;

/** The fill of a mark's bar or dot: what kind of figure it is. */
export function fillOf(mark: MarkTraits): RoleName {
  if (mark.origin === 'derived') return 'bar-o';
  if (mark.status === 'forecast') return 'bar-f';
  return mark.status === 'plan' ? 'bar-p' : 'bar';
}

const SHAPES: Readonly<Record<Emblem, PointShape>> = {
  disc: 'circle',
  triangle: 'triangle',
  diamond: 'rectRot',
  square: 'rect',
  ring: 'circle',
};

/** A hue never travels without its shape: a programme's dots wear the shape of its emblem. */
export function shapeOf(emblem: Emblem | null): PointShape {
  return emblem === null ? 'circle' : SHAPES[emblem];
}

/** An element knows how to draw itself; Chart.js types say so of each kind, not of all. */
export type Drawable = Element & {
  draw(ctx: CanvasRenderingContext2D, area?: ChartArea, start?: number, count?: number): void;
};

/** The element that Chart.js laid out for a place of the chart. */
export function elementAt(chart: Chart, dataset: number, index: number): Drawable {
  const element = chart.getDatasetMeta(dataset).data[index];
  if (!element) throw new Error(`Chart.js laid out no element ${dataset}/${index}`);
  return element as Drawable;
}

/** Its place and size. `base` is where a bar begins. */
export function placeOf(element: Element): { x: number; y: number; base: number; width: number; height: number } {
  const { x, y, base, width, height } = element.getProps(
    ['x', 'y', 'base', 'width', 'height'] as never[],
    true,
  ) as Record<string, number>;
  return { x: x ?? 0, y: y ?? 0, base: base ?? 0, width: width ?? 0, height: height ?? 0 };
}
