/** Paths of the recorder: canvas calls in, the shortest SVG shape out. */

/** Canvas order: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = m;
  const [g, h, i, j, k, l] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The scale of a matrix that keeps shapes (moves, turns, scales evenly); throws for one that squeezes. */
export function evenScale([a, b, c, d]: Matrix): number {
  const scale = Math.hypot(a, b);
  if (Math.abs(scale - Math.hypot(c, d)) > 1e-9 || Math.abs(a * c + b * d) > 1e-9)
    throw new Error('an arc under an uneven scale');
  return scale;
}

/** One decimal: a tenth of a unit is far below a pixel. `-0` is `0`. */
export const short = (n: number): number => Math.round(n * 10) / 10 + 0;

/** Half a unit, for texts: a glyph has no edge that a quarter of a pixel could miss. */
export const half = (n: number): number => Math.round(n * 2) / 2 + 0;

/** A step of a path: its letter, the points it runs through, and the radius and flags of an arc. */
export interface Step {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'A' | 'z';
  readonly points: readonly Point[];
  readonly arc?: { readonly r: number; readonly large: 0 | 1; readonly sweep: 0 | 1 };
}

export type Shape =
  | { readonly tag: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly tag: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly tag: 'path'; readonly steps: readonly Step[] };

/** A path being built; points are in drawing units. */
export interface PathBuilder {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadratic(cx: number, cy: number, x: number, y: number): void;
  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, r: number, from: number, to: number, anticlockwise: boolean): void;
  close(): void;
  /** What was drawn so far; undefined for nothing. */
  shape(): Shape | undefined;
}

/** Points pass through the matrix as it is when they are drawn, as on a canvas. */
export function pathBuilder(matrix: () => Matrix): PathBuilder {
  const steps: Step[] = [];
  let only: Shape | undefined;
  let open = false;
  const add = (letter: Step['letter'], points: readonly Point[], arc?: Step['arc']) => {
    only = undefined;
    const moved = points.map(([x, y]) => apply(matrix(), x, y));
    steps.push(arc ? { letter, points: moved, arc } : { letter, points: moved });
  };
  const start = (x: number, y: number) => {
    add(open ? 'L' : 'M', [[x, y]]);
    open = true;
  };
  return {
    moveTo(x, y) {
      open = false;
      start(x, y);
    },
    lineTo: start,
    quadratic: (cx, cy, x, y) =>
      add('Q', [
        [cx, cy],
        [x, y],
      ]),
    cubic: (ax, ay, bx, by, x, y) =>
      add('C', [
        [ax, ay],
        [bx, by],
        [x, y],
      ]),
    rect(x, y, width, height) {
      const first = steps.length === 0;
      add('M', [[x, y]]);
      for (const corner of [
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const)
        add('L', [corner]);
      add('z', []);
      open = false;
      const m = matrix();
      if (first && m[1] === 0 && m[2] === 0) only = rectOf(apply(m, x, y), apply(m, x + width, y + height));
    },
    arc(x, y, r, from, to, anticlockwise) {
      const first = steps.length === 0;
      const radius = r * evenScale(matrix());
      const sweep = anticlockwise ? 0 : 1;
      const at = (angle: number): Point => [x + r * Math.cos(angle), y + r * Math.sin(angle)];
      const whole = Math.abs(to - from) >= 2 * Math.PI - 1e-9;
      start(...at(from));
      if (whole) {
        add('A', [at(from + Math.PI)], { r: radius, large: 1, sweep });
        add('A', [at(from)], { r: radius, large: 1, sweep });
      } else add('A', [at(to)], { r: radius, large: turned(from, to, anticlockwise) > Math.PI ? 1 : 0, sweep });
      const [cx, cy] = apply(matrix(), x, y);
      if (first && whole) only = { tag: 'circle', cx, cy, r: radius };
    },
    close() {
      if (only === undefined && steps.length > 0) steps.push({ letter: 'z', points: [] });
      open = false;
    },
    shape: () => only ?? (steps.length > 0 ? { tag: 'path', steps: [...steps] } : undefined),
  };
}

/** The angle an arc runs through, 0 to 2π, in its own direction. */
function turned(from: number, to: number, anticlockwise: boolean): number {
  const turn = (anticlockwise ? from - to : to - from) % (2 * Math.PI);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

function rectOf([x1, y1]: Point, [x2, y2]: Point): Shape {
  return { tag: 'rect', x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}
