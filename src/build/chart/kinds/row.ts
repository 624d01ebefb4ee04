/** One row: its name, its words, and where on the drawing they stand. */
import type { Mark } from '../../../core/chart/chart.ts';
import type { Pen } from '../pen.ts';
import { type Stage, shapeOf } from '../stage.ts';
import { OPEN_LENGTH } from './bar.ts';
import { type Block, blockOf, drawBlock } from './block.ts';

export interface Row {
  readonly mark: Mark;
  readonly name: readonly string[];
  readonly block: Block;
  /** The names take lines of their own, above the values: in some row of the chart the two do not fit side by side. */
  readonly apart: boolean;
  /** Whether the name is led by the shape of its programme. */
  readonly shape: boolean;
}

export const SHAPE_ROOM = 18;
export const LEADING = 1.35;
/** Between the words above a bar and the bar. */
export const CLEAR = 6;
const NAME_ROOM = 216;
/** Beside its value on a narrow drawing, a name wants at least this much. */
const LEAST_ROOM = 110;

export function rowsOf(stage: Stage): Row[] {
  const { chart, narrow, width, measure, label } = stage;
  const several = chart.programme === null && new Set(chart.marks.map((mark) => mark.programme)).size > 1;
  const rows = chart.marks.map((mark) => {
    const block = blockOf(mark, stage);
    const shape = several && mark.programme !== null;
    const beside = (narrow ? width - block.width - 12 : NAME_ROOM) - (shape ? SHAPE_ROOM : 0);
    const { name, status } = stage.text.category(mark.category);
    const text = status === '' ? name : `${name} (${status})`;
    const crowded = narrow && beside < LEAST_ROOM && measure.width(text, label) > beside;
    return { mark, block, shape, text, beside, crowded };
  });
  // One place for the values of a chart: what one row needs, all have.
  const apart = rows.some(({ crowded }) => crowded);
  return rows.map(({ mark, block, shape, text, beside }) => {
    const room = apart ? width - (shape ? SHAPE_ROOM : 0) : beside;
    return { mark, block, shape, apart, name: measure.wrap(text, room, label) };
  });
}

/** A name clears the ring of the value under it by this much of a line. */
const UNDER_NAME = 0.15;

/** Lines of words above the bar of a narrow drawing. */
export function linesAbove({ name, block, apart }: Row): number {
  return apart ? name.length + UNDER_NAME + block.lines : Math.max(name.length, block.lines);
}

export interface RowPlace {
  /** The end of the bar and its middle. */
  readonly x: number;
  readonly y: number;
  readonly thickness: number;
  /** Distance of the column of values from the start edge. */
  readonly column: number;
}

/** Draws name and value: beside the bar, level with it; or above it, so that the last line stands on the bar. */
export function drawWords(row: Row, index: number, place: RowPlace, stage: Stage, pen: Pen): void {
  const { rtl, label, width, narrow, chart } = stage;
  const fromStart = (distance: number) => (rtl ? width - distance : distance);
  const leading = label * LEADING;
  const level = (lines: number) => place.y + label * 0.36 - ((lines - 1) * leading) / 2;
  const above = place.y - place.thickness / 2 - CLEAR - (linesAbove(row) - 0.72) * leading;
  const first = narrow ? above : level(row.name.length);
  if (row.shape && row.mark.emblem === 'ring')
    pen.edge('open', index, 'circle', fromStart(6), first - label * 0.34, 5.5);
  else if (row.shape) pen.shape('bar', index, shapeOf(row.mark.emblem), fromStart(6), first - label * 0.34, 6.5);
  const indent = row.shape ? SHAPE_ROOM : 0;
  row.name.forEach((line, n) => {
    pen.text('ink', index, line, {
      x: fromStart(indent),
      y: first + n * leading,
      align: rtl ? 'right' : 'left',
      size: label,
    });
  });
  if (narrow) {
    const x = fromStart(row.apart ? indent : width - row.block.width);
    drawBlock(row.block, index, x, above + (row.apart ? (row.name.length + UNDER_NAME) * leading : 0), stage, pen);
    return;
  }
  const open = row.mark.qualifier === 'more-than' ? OPEN_LENGTH : 0;
  const x = chart.kind === 'horizontal' ? place.x + (rtl ? -1 : 1) * (8 + open) : fromStart(place.column);
  drawBlock(row.block, index, x, level(row.block.lines), stage, pen);
}
