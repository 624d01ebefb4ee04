/**
 * Rows: bars from nought, shares of a whole, dots and spans, outlets on a logarithmic axis. On a wide drawing the name
 * stands beside the row; on a narrow one above it, with the value at the end of the line.
 */
import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import type { Mark } from '../../../core/chart/chart.ts';
import type { Pen } from '../pen.ts';
import { paint } from '../roles.ts';
import { elementAt, fillOf, type Plan, placeOf, STILL, type Stage } from '../stage.ts';
import { barMarks } from './bar.ts';
import { DOT, dotFill, dotMarks, dotRing, dotShape, trackLines } from './dot.ts';
import { type Frame, frameOf } from './frame.ts';
import { drawPowers } from './powers.ts';
import { drawWords, type Row, rowsOf } from './row.ts';

/** Decades between the end of a logarithmic axis and the next value: room for a ring and an arrow. */
const SPARE = 0.3;

interface Axis {
  readonly type: 'linear' | 'logarithmic';
  readonly min: number;
  readonly max: number;
  readonly powers: readonly number[];
}

export function rowsPlan(stage: Stage): Plan {
  const { chart, rtl, width, narrow, tick, measure } = stage;
  const dots = chart.kind === 'range' || chart.kind === 'outlets';
  const rows = rowsOf(stage);
  const frame = frameOf(rows, stage, dots);
  const axis = axisOf(stage);
  // Under the tracks, from where they begin: what kind of axis they lie on.
  const noteStart = narrow ? 0 : frame.start;
  const notes = axis.powers.length > 0 ? measure.wrap(stage.text.powers, width - noteStart, tick) : [];
  // The powers of ten stand in the lower half of a wide row, which is empty; a narrow drawing makes room for them.
  const note = notes.length === 0 ? 0 : tick * (0.6 + (notes.length + (narrow ? 1 : 0)) * 1.3);
  // Chart.js puts a bar in the middle of its row; words above it push the first row down and leave the last one short.
  const head = Math.ceil(Math.max(2, (frame.above - (frame.rowHeight - frame.above - frame.thickness)) / 2));
  const height = Math.ceil(head + rows.length * frame.rowHeight + note);
  const foot = narrow ? (frame.rowHeight - frame.thickness) / 2 - 5 : 0;
  const shown = Math.ceil(height - foot - (frame.lifts.at(-1) ?? 0));
  const end = width - frame.start - frame.length;
  const sides = rtl ? { left: end, right: frame.start } : { left: frame.start, right: end };
  const config: ChartConfiguration = {
    type: 'bar',
    data: { labels: rows.map((_, index) => String(index)), datasets: datasetsOf(stage, frame, dots) },
    options: {
      ...STILL,
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: { top: head, bottom: height - head - rows.length * frame.rowHeight, ...sides },
      },
      scales: {
        x: { type: axis.type, display: false, reverse: rtl, min: axis.min, max: axis.max },
        y: {
          position: rtl ? 'right' : 'left',
          grid: { display: false, drawTicks: false },
          ticks: { display: false },
          border: { display: !dots && !narrow, color: 'axis', width: 1 },
        },
      },
    },
  };
  return {
    ...{ width, height, shown, config },
    draw(drawn, pen, ctx) {
      // What lies under the marks comes first, all of it: a track must not run over a dot.
      drawUnder(stage, rows, frame, axis, drawn, pen);
      // Chart.js lays its rows out at one height.
      for (const [index, row] of rows.entries()) {
        ctx.save();
        ctx.translate(0, -(frame.lifts[index] ?? 0));
        drawRow(row, index, dots, frame, stage, { drawn, pen, ctx });
        ctx.restore();
      }
      const side = { x: rtl ? width - noteStart : noteStart, align: rtl ? 'right' : 'left', size: tick } as const;
      for (const [index, line] of notes.entries())
        pen.text('tick', null, line, { ...side, y: shown - tick * (0.4 + (notes.length - 1 - index) * 1.3) });
    },
  };
}

/** Nought to the highest; a hundred for shares; whole powers of ten around the values of outlets. */
function axisOf({ chart }: Stage): Axis {
  const low = Math.min(...chart.marks.map((mark) => mark.low));
  const high = Math.max(...chart.marks.map((mark) => mark.high));
  if (chart.kind === 'share') return { type: 'linear', min: 0, max: 100, powers: [] };
  if (chart.kind !== 'outlets') return { type: 'linear', min: 0, max: high, powers: [] };
  const [from, to] = [Math.floor(Math.log10(low) - SPARE), Math.ceil(Math.log10(high) + SPARE)];
  const powers = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  return { type: 'logarithmic', min: 10 ** from, max: 10 ** to, powers };
}

function datasetsOf({ chart }: Stage, frame: Frame, dots: boolean): ChartDataset[] {
  const isDot = (mark: Mark) => dots && mark.low === mark.high;
  const bars = {
    type: 'bar' as const,
    data: chart.marks.map((mark) => (isDot(mark) ? null : dots ? [mark.low, mark.high] : mark.high)) as number[],
    backgroundColor: chart.marks.map((mark, index) => paint(fillOf(mark), index)),
    barThickness: frame.thickness,
    ...{ inflateAmount: 0, borderWidth: 0, grouped: false },
  };
  const points = {
    type: 'line' as const,
    indexAxis: 'y' as const,
    showLine: false,
    data: chart.marks.map((mark) => (isDot(mark) ? mark.low : null)),
    pointStyle: chart.marks.map(dotShape),
    pointBackgroundColor: chart.marks.map((mark, index) => paint(dotFill(mark), index)),
    pointRadius: DOT.radius,
    pointBorderWidth: 0,
    clip: false as const,
  };
  return dots ? [bars, points] : [bars];
}

function drawUnder(stage: Stage, rows: readonly Row[], frame: Frame, axis: Axis, drawn: Chart, pen: Pen): void {
  const { chart } = stage;
  const [across, down] = [drawn.scales['x'], drawn.scales['y']];
  if (!across || !down) throw new Error('Chart.js made no axes');
  const at = (value: number) => across.getPixelForValue(value);
  const middles = rows.map((_, index) => down.getPixelForValue(index) - (frame.lifts[index] ?? 0));
  const track = (y: number) => trackLines(y, at(axis.min), at(axis.max), axis.powers.map(at));
  if (chart.kind === 'range' || chart.kind === 'outlets') pen.lines('rule', null, middles.flatMap(track));
  if (axis.powers.length > 0) drawPowers(axis.powers, at, (middles.at(-1) ?? 0) + stage.tick * 1.6, stage, pen);
  if (chart.kind !== 'share') return;
  for (const y of middles)
    pen.box('rule', null, { ...span(at(0), at(100)), y: y - frame.thickness / 2, height: frame.thickness });
}

function drawRow(
  row: Row,
  index: number,
  dots: boolean,
  frame: Frame,
  stage: Stage,
  { drawn, pen, ctx }: { drawn: Chart; pen: Pen; ctx: CanvasRenderingContext2D },
): void {
  const { mark } = row;
  const dot = dots && mark.low === mark.high;
  const element = elementAt(drawn, dot ? 1 : 0, mark.category);
  const { x, y, base, height } = placeOf(element);
  if (dot) dotRing(mark, index, x, y, pen);
  if (!dot || mark.standing !== 'struck') element.draw(ctx);
  if (dot) dotMarks(mark, index, x, y, stage.rtl, pen);
  else barMarks(mark, index, { ...span(base, x), y: y - height / 2, height }, stage.rtl ? 'left' : 'right', pen);
  drawWords(row, index, { x, y, thickness: frame.thickness, column: frame.column }, stage, pen);
}

function span(a: number, b: number): { x: number; width: number } {
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}
