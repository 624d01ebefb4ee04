/** Shapes as SVG attributes, moved by an offset so that like marks have like bytes. */
import { type Point, type Shape, type Step, short } from './geometry.ts';

/** The attributes of `shape` after it moved by minus `by`. */
export function shapeAttributes(shape: Shape, [dx, dy]: Point): Readonly<Record<string, string | number>> {
  switch (shape.tag) {
    case 'rect':
      return { x: short(shape.x - dx), y: short(shape.y - dy), width: short(shape.width), height: short(shape.height) };
    case 'circle':
      return { cx: short(shape.cx - dx), cy: short(shape.cy - dy), r: short(shape.r) };
    case 'path':
      return { d: pathData(shape.steps, [dx, dy]) };
  }
}

/** A point by which two shapes of one kind can be compared. */
export function originOf(shape: Shape): Point {
  switch (shape.tag) {
    case 'rect':
      return [shape.x, shape.y];
    case 'circle':
      return [shape.cx, shape.cy];
    case 'path':
      return shape.steps[0]?.points[0] ?? [0, 0];
  }
}

/** Relative steps after each absolute start: `M10 20h30v5z`. Steps are rounded as positions, so errors do not add up. */
function pathData(steps: readonly Step[], [dx, dy]: Point): string {
  let at: Point = [0, 0];
  let begun: Point = [0, 0];
  const parts = steps.map(({ letter, points, arc }) => {
    if (letter === 'z') {
      at = begun;
      return 'z';
    }
    const places = points.map(([x, y]): Point => [short(x - dx), short(y - dy)]);
    const last = places.at(-1) ?? at;
    const from = at;
    at = last;
    if (letter === 'M') {
      begun = last;
      return `M${pair(last)}`;
    }
    const relative = places.map(([x, y]): Point => [short(x - from[0]), short(y - from[1])]);
    if (arc) return `a${short(arc.r)} ${short(arc.r)} 0 ${arc.large} ${arc.sweep} ${relative.map(pair).join(' ')}`;
    const [[lx, ly] = [0, 0]] = relative;
    if (letter === 'L' && ly === 0) return `h${lx}`;
    if (letter === 'L' && lx === 0) return `v${ly}`;
    return letter.toLowerCase() + relative.map(pair).join(' ');
  });
  return parts.join('');
}

const pair = ([x, y]: Point): string => `${x} ${y}`;
