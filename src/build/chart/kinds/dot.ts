/** Dots on a track: what kind of figure a dot is, and the track it lies on. */
import type { Mark } from '../../../core/chart/chart.ts';
import type { Line, Pen } from '../pen.ts';

export const DOT = {
  radius: 8,
  /** How far an arrow goes beyond its dot. */
  reach: 22,
  /** Thickness of a span from low to high. */
  span: 14,
} as const;

/** More than: an arrow; forecast and plan: edges; contested: a dotted ring around; struck: a dotted ring and no dot. */
export function dotMarks(mark: Mark, index: number, x: number, y: number, rtl: boolean, pen: Pen): void {
  const toward = rtl ? -1 : 1;
  if (mark.standing === 'struck') pen.ring('ring', index, x, y, DOT.radius);
  if (mark.standing === 'contested') pen.ring('ring', index, x, y, DOT.radius + 4);
  if (mark.status === 'forecast') pen.edge('bar-f', index, x, y, DOT.radius);
  if (mark.status === 'plan') pen.edge('bar-p', index, x, y, DOT.radius);
  if (mark.qualifier === 'more-than') {
    const tip = x + toward * DOT.reach;
    const shaft: Line = [
      [x + toward * (DOT.radius + 3), y],
      [tip, y],
    ];
    pen.lines('open', index, [
      shaft,
      [
        [tip - toward * 5, y - 5],
        [tip, y],
      ],
      [
        [tip - toward * 5, y + 5],
        [tip, y],
      ],
    ]);
  }
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
