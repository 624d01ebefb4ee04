/** Dots on a track: what kind of figure a dot is, and the track it lies on. */
import type { Line, Pen, PointShape } from '../pen.ts';
import type { RoleName } from '../roles.ts';
import { fillOf, type MarkTraits, shapeOf } from '../stage.ts';

export const DOT = {
  radius: 8,
  /** Of the ring around a dot whose disagreement is open. */
  ring: 12,
  /** Between a dot, or the ring around it, and its arrow. */
  clear: 3,
  /** Length of the arrow. */
  arrow: 12,
  /** Thickness of a span from low to high. */
  span: 14,
} as const;

/** How far a mark goes beyond its place on the axis: its ring, its arrow. */
export function reachOf({ qualifier, standing }: MarkTraits): number {
  const edge = standing === 'contested' ? DOT.ring : DOT.radius;
  return qualifier === 'more-than' ? edge + DOT.clear + DOT.arrow : edge;
}

/** The shape of a mark's dot: its programme's. What we computed, and the ring of a struck value, have none. */
export function dotShape({ origin, standing, emblem }: MarkTraits): PointShape {
  return origin === 'derived' || standing === 'struck' ? 'circle' : shapeOf(emblem);
}

/** The fill of a mark's dot: what kind of figure it is. */
export function dotFill(mark: MarkTraits): RoleName {
  const fill = fillOf(mark);
  return fill === 'bar-f' ? 'dot-f' : fill;
}

/** Under a dot: a dotted ring around a contested one, and in place of a struck one. Its paper parts it from the track. */
export function dotRing({ standing }: MarkTraits, index: number | null, x: number, y: number, pen: Pen): void {
  if (standing !== 'plain') pen.ring('out', index, x, y, standing === 'struck' ? DOT.radius : DOT.ring);
}

/** Over a dot. More than: an arrow; forecast and plan: edges. */
export function dotMarks(mark: MarkTraits, index: number | null, x: number, y: number, rtl: boolean, pen: Pen): void {
  const shape = dotShape(mark);
  if (mark.status === 'forecast') pen.edge('dot-f', index, shape, x, y, DOT.radius);
  if (mark.status === 'plan') pen.edge('bar-p', index, shape, x, y, DOT.radius);
  if (mark.qualifier !== 'more-than') return;
  const toward = rtl ? -1 : 1;
  const tip = x + toward * reachOf(mark);
  const barb = (side: 1 | -1): Line => [
    [tip - toward * 5, y + side * 5],
    [tip, y],
  ];
  pen.lines('open', index, [
    [
      [tip - toward * DOT.arrow, y],
      [tip, y],
    ],
    barb(-1),
    barb(1),
  ]);
}

/** The lines of a track: a hairline with a short stroke at each power of ten, or at nought. */
export function trackLines(y: number, from: number, to: number, powers: readonly number[]): Line[] {
  const strokes = powers.length > 0 ? powers : [from];
  return [
    [
      [from, y],
      [to, y],
    ],
    ...strokes.map(
      (x): Line => [
        [x, y - 6],
        [x, y + 6],
      ],
    ),
  ];
}
