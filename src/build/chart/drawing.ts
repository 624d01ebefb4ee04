/** The drawings of a chart: wide and narrow, as inline SVG, and their recordings for files. */
import type { Mark, ResolvedChart } from '../../core/chart/chart.ts';
import type { Measure } from './measure.ts';
import { recordingCanvas } from './recorder.ts';
import type { Recording } from './recording.ts';
import { drawPlan, planOf } from './render.ts';
import { type ChartText, NARROW, type Plan, type Stage, WIDE } from './stage.ts';
import { svgBody } from './svg.ts';

export type Width = 'wide' | 'narrow';

export interface DrawingOptions {
  readonly rtl: boolean;
  readonly width: Width;
  /** The number of a mark's source on the page; empty for none. */
  readonly number: (mark: Mark) => string;
}

export interface Drawing {
  readonly recording: Recording;
  readonly width: number;
  readonly height: number;
}

/** Lays the chart out and records it. The same chart, words and numbers give the same recording. */
export function drawChart(chart: ResolvedChart, text: ChartText, measure: Measure, options: DrawingOptions): Drawing {
  const plan = planFor(chart, text, measure, options);
  const { canvas, recording } = recordingCanvas(plan.width, plan.height, measure);
  return { recording: drawPlan(plan, canvas, measure, recording), width: plan.width, height: plan.shown };
}

export function planFor(
  chart: ResolvedChart,
  text: ChartText,
  measure: Measure,
  { rtl, width, number }: DrawingOptions,
): Plan {
  const narrow = width === 'narrow';
  const stage: Stage = { chart, text, measure, rtl, narrow, number, ...(narrow ? NARROW : WIDE) };
  return planOf(stage);
}

export interface InlineOptions extends DrawingOptions {
  /** Id of the figure in the page; the ids in the drawing begin with it, and `<id>-t` is its caption's title. */
  readonly id: string;
  /** Where a mark leads. */
  readonly href: (mark: Mark) => string;
}

/** The `<svg>` for a page: a group of links, each named in words. */
export function inlineSvg(chart: ResolvedChart, text: ChartText, measure: Measure, options: InlineOptions): string {
  const { recording, width, height } = drawChart(chart, text, measure, options);
  const { attributes, content } = svgBody(recording, {
    id: `${options.id}-${options.width[0]}`,
    rtl: options.rtl,
    marks: chart.marks.map((mark) => ({
      href: options.href(mark),
      aside: text.mark(mark).aside,
      emblem: mark.programme === chart.programme ? null : mark.emblem,
    })),
  });
  return `<svg class="${options.width}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${options.id}-t"${attributes}>${content}</svg>`;
}
