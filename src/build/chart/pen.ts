/** Strokes that the drawings add to Chart.js's own: text in place, knots, rings. x runs from the left, as on any canvas. */
import { drawPoint } from 'chart.js/helpers';
import type { Measure } from './measure.ts';
import { paint, ROLES, type RoleName, roleOf } from './roles.ts';

export interface Pen {
  text(
    role: RoleName,
    mark: number | null,
    text: string,
    at: { x: number; y: number; align: 'left' | 'center' | 'right'; size: number },
  ): void;
  box(role: RoleName, mark: number | null, box: Box): void;
  /** The fill of a role alone. */
  area(role: RoleName, mark: number | null, box: Box): void;
  /** The stroke of a role alone, around a box that is filled already. */
  outline(role: RoleName, mark: number | null, box: Box): void;
  /** Several strokes as one shape. */
  lines(role: RoleName, mark: number | null, lines: readonly Line[]): void;
  ring(role: RoleName, mark: number | null, x: number, y: number, radius: number): void;
  /** The stroke of a role alone, around a dot of that shape that is filled already. */
  edge(role: RoleName, mark: number | null, style: PointShape, x: number, y: number, radius: number): void;
  /** Filled, in a programme's shape. */
  shape(role: RoleName, mark: number | null, style: PointShape, x: number, y: number, radius: number): void;
  /** A ring with the number of a source; returns its outer radius. */
  knot(mark: number, number: string, x: number, y: number, size: number): void;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Line = readonly [from: readonly [number, number], to: readonly [number, number]];

export type PointShape = 'circle' | 'triangle' | 'rectRot' | 'rect';

export function knotRadius(measure: Measure, number: string, size: number): number {
  return Math.max(size * 0.85, measure.width(number, size, 'bold') / 2 + 4);
}

export function createPen(ctx: CanvasRenderingContext2D, measure: Measure): Pen {
  const stroke = (role: RoleName, mark: number | null) => {
    const { width = 1, dash = [] } = roleOf(role);
    ctx.strokeStyle = paint(role, mark);
    ctx.lineWidth = width;
    ctx.setLineDash([...dash]);
    ctx.stroke();
    ctx.setLineDash([]);
  };
  const both = (role: RoleName, mark: number | null) => {
    const own = ROLES[role];
    if ('fill' in own) {
      ctx.fillStyle = paint(role, mark);
      ctx.fill();
    }
    if ('stroke' in own) stroke(role, mark);
  };
  const pen: Pen = {
    text(role, mark, text, { x, y, align, size }) {
      ctx.font = `${roleOf(role).weight ?? 400} ${size}px S`;
      ctx.textAlign = align;
      ctx.textBaseline = 'alphabetic';
      ctx.fillStyle = paint(role, mark);
      ctx.fillText(text, x, y);
    },
    lines(role, mark, lines) {
      ctx.beginPath();
      for (const [[x1, y1], [x2, y2]] of lines) {
        ctx.moveTo(x1, y1);
        ctx.lineTo(x2, y2);
      }
      stroke(role, mark);
    },
    area(role, mark, { x, y, width, height }) {
      ctx.fillStyle = paint(role, mark);
      ctx.fillRect(x, y, width, height);
    },
    outline(role, mark, { x, y, width, height }) {
      ctx.beginPath();
      ctx.rect(x, y, width, height);
      stroke(role, mark);
    },
    box(role, mark, { x, y, width, height }) {
      ctx.beginPath();
      ctx.rect(x, y, width, height);
      both(role, mark);
    },
    ring(role, mark, x, y, radius) {
      ctx.beginPath();
      ctx.arc(x, y, radius, 0, Math.PI * 2);
      both(role, mark);
    },
    edge(role, mark, style, x, y, radius) {
      tracePoint(ctx, style, x, y, radius);
      stroke(role, mark);
    },
    shape(role, mark, pointStyle, x, y, radius) {
      ctx.fillStyle = paint(role, mark);
      drawPoint(ctx, { pointStyle, radius, borderWidth: 0, rotation: 0 } as never, x, y);
    },
    knot(mark, number, x, y, size) {
      pen.ring('kn', mark, x, y, knotRadius(measure, number, size));
      pen.text('kt', mark, number, { x, y: y + size * 0.36, align: 'center', size });
    },
  };
  return pen;
}

/** The path along which Chart.js draws a point of that shape: an edge lies on its dot, and the two are one element. */
function tracePoint(ctx: CanvasRenderingContext2D, style: PointShape, x: number, y: number, radius: number): void {
  const half = Math.SQRT1_2 * radius;
  ctx.beginPath();
  switch (style) {
    case 'circle':
      ctx.arc(x, y, radius, 0, Math.PI * 2);
      break;
    case 'rect':
      ctx.rect(x - half, y - half, half * 2, half * 2);
      return;
    case 'triangle':
      corners([0, 1, 2].map((turn) => turn * ((Math.PI * 2) / 3) - Math.PI / 2));
      break;
    case 'rectRot':
      corners([2, 3, 0, 1].map((turn) => (turn * Math.PI) / 2));
  }
  ctx.closePath();

  function corners(angles: readonly number[]): void {
    for (const [index, angle] of angles.entries()) {
      const at = [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const;
      if (index === 0) ctx.moveTo(...at);
      else ctx.lineTo(...at);
    }
  }
}
