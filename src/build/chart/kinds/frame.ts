/** Where the tracks of a chart of rows lie: beside the names on a wide drawing, under them on a narrow one. */
import { knotRadius } from '../pen.ts';
import type { Stage } from '../stage.ts';
import { OPEN_LENGTH } from './bar.ts';
import { DOT, reachOf } from './dot.ts';
import { CLEAR, LEADING, linesAbove, type Row, SHAPE_ROOM } from './row.ts';

export interface Frame {
  /** Distance of the track's nought from the start edge, and its length. */
  readonly start: number;
  readonly length: number;
  readonly rowHeight: number;
  readonly thickness: number;
  /** Height of the words above a bar, where they are highest; 0 where they stand beside it. */
  readonly above: number;
  /** How far each row moves up, so that the same space lies above the words of each. */
  readonly lifts: readonly number[];
  /** Distance of the column of values from the start edge. */
  readonly column: number;
}

const BETWEEN_ROWS = 16;
/** Rows of whole and even heights have their middles on whole units: rows alike are then alike to the byte. */
const whole = (height: number): number => Math.ceil(height / 2) * 2;

export function frameOf(rows: readonly Row[], stage: Stage, dots: boolean): Frame {
  return stage.narrow ? stacked(rows, stage, dots) : beside(rows, stage, dots);
}

const opening = (row: Row): number => (row.mark.qualifier === 'more-than' ? OPEN_LENGTH : 0);

/** How far a mark at the end of its track goes beyond it. An axis of outlets ends well after its last mark. */
function overhang(rows: readonly Row[], { chart }: Stage, dots: boolean): number {
  if (chart.kind === 'outlets') return DOT.radius;
  return Math.max(...rows.map((row) => (dots ? reachOf(row.mark) : opening(row))));
}

function beside(rows: readonly Row[], stage: Stage, dots: boolean): Frame {
  const { measure, label, width, chart } = stage;
  const nameWidth = (row: Row) =>
    Math.max(...row.name.map((line) => measure.width(line, label))) + (row.shape ? SHAPE_ROOM : 0);
  const start = Math.max(...rows.map(nameWidth)) + 14 + (dots ? DOT.radius : 0);
  const room = width - start;
  const column = width - Math.max(...rows.map(({ block }) => block.width));
  const highest = Math.max(...rows.map(({ mark }) => mark.high));
  // A value follows its bar, so the longest bar leaves room for its words; elsewhere values have a column.
  const follows = rows.map((row) => (room - 8 - opening(row) - row.block.width) / (row.mark.high / highest));
  const toColumn = column - start - 14 - overhang(rows, stage, dots);
  const lines = Math.max(...rows.map(({ name, block }) => Math.max(name.length, block.lines)));
  const thickness = chart.kind === 'range' ? DOT.span : 26;
  return {
    ...{ start, thickness, column, above: 0, lifts: rows.map(() => 0) },
    length: chart.kind === 'horizontal' ? Math.min(room, ...follows) : toColumn,
    rowHeight: whole(Math.max(lines * label * LEADING, thickness) + BETWEEN_ROWS),
  };
}

function stacked(rows: readonly Row[], stage: Stage, dots: boolean): Frame {
  const { label, width, chart, measure, knot } = stage;
  const ring = ({ knot: number }: Row['block']) => (number === '' ? 0 : knotRadius(measure, number, knot) * 2);
  const heights = rows.map((row) => whole(Math.max(linesAbove(row) * label * LEADING, ring(row.block)) + CLEAR));
  const above = Math.max(...heights);
  let lift = 0;
  const lifts = heights.map((height) => {
    lift += above - height;
    return lift;
  });
  // A ring keeps clear of the words above it.
  const dot = rows.some(({ mark }) => mark.standing === 'contested') ? DOT.ring : DOT.radius;
  const thickness = chart.kind === 'range' ? DOT.span : dots ? dot * 2 : 18;
  const start = dots ? DOT.radius : 0;
  return {
    ...{ start, thickness, above, lifts, column: 0 },
    length: width - start - overhang(rows, stage, dots),
    rowHeight: above + thickness + BETWEEN_ROWS,
  };
}
