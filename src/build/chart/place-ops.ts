/** Recorded ops moved and enlarged, to put a drawing into a larger picture. */
import type { Point, Shape } from './geometry.ts';
import type { Op } from './recording.ts';
import { roleOf } from './roles.ts';

/** The ops with their origin at `x`, `y`, `scale` times as large; strokes and dashes grow with them. */
export function placeOps(ops: readonly Op[], x: number, y: number, scale = 1): Op[] {
  const at = ([px, py]: Point): Point => [x + px * scale, y + py * scale];
  return ops.map((op): Op => {
    if ('text' in op) {
      const [tx, ty] = at([op.x, op.y]);
      return { ...op, x: tx, y: ty, size: op.size * scale };
    }
    const shape = placeShape(op.shape, at, scale);
    if (scale === 1 || op.stroke === null) return { ...op, shape };
    const role = roleOf(op.stroke);
    const dash = role.dash?.map((length) => length * scale).join(' ');
    return { ...op, shape, width: (op.width ?? role.width ?? 1) * scale, dash: op.dash ?? dash ?? null };
  });
}

function placeShape(shape: Shape, at: (point: Point) => Point, scale: number): Shape {
  switch (shape.tag) {
    case 'rect': {
      const [x, y] = at([shape.x, shape.y]);
      return { tag: 'rect', x, y, width: shape.width * scale, height: shape.height * scale };
    }
    case 'circle': {
      const [cx, cy] = at([shape.cx, shape.cy]);
      return { tag: 'circle', cx, cy, r: shape.r * scale };
    }
    case 'path': {
      const steps = shape.steps.map(({ letter, points, arc }) => ({
        letter,
        points: points.map(at),
        ...(arc && { arc: { ...arc, r: arc.r * scale } }),
      }));
      return { tag: 'path', steps };
    }
  }
}
