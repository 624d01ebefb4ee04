/** One recorded op as one SVG element. */
import { half, type Point } from './geometry.ts';
import type { Op, ShapeOp, TextOp } from './recording.ts';
import { type RoleName, roleOf } from './roles.ts';
import { shapeAttributes } from './shape.ts';
import { attributes, escapeXml } from './xml.ts';

export interface ElementContext {
  /** Ids in the drawing begin with it. */
  readonly id: string;
  readonly rtl: boolean;
  /** What most texts share: it stands on the enclosing element. */
  readonly size: number | undefined;
  readonly align: TextOp['align'] | undefined;
}

export function elementOf(op: Op, offset: Point, context: ElementContext): string {
  return 'text' in op ? textElement(op, offset, context) : shapeElement(op, offset, context);
}

export const hatchId = (id: string): string => `${id}-h`;
export const clipId = (id: string, index: number): string => `${id}-c${index}`;

export function isHatched(op: Op): boolean {
  return !('text' in op) && op.fill !== null && roleOf(op.fill).fill === 'hatch';
}

function shapeElement(op: ShapeOp, offset: Point, context: ElementContext): string {
  const roles = [...new Set([op.fill, op.stroke].filter((role) => role !== null))];
  // A role with both paints, drawn by one of them alone, says so: its class would bring the other.
  const off = (kind: 'fill' | 'stroke') => op[kind] === null && roles.some((role) => kind in roleOf(role));
  return `<${op.shape.tag}${attributes({
    class: roles.join(' '),
    ...shapeAttributes(op.shape, offset),
    fill: isHatched(op) ? `url(#${hatchId(context.id)})` : off('fill') ? 'none' : undefined,
    stroke: off('stroke') ? 'none' : undefined,
    'fill-rule': op.evenOdd ? 'evenodd' : undefined,
    'stroke-width': op.width ?? undefined,
    'stroke-dasharray': op.dash ?? undefined,
    ...shared(op, context),
  })}/>`;
}

function textElement(op: TextOp, [dx, dy]: Point, context: ElementContext): string {
  const role = roleOf(op.role);
  const { matrix } = op;
  const element = attributes({
    class: className(op.role),
    'data-tick': op.role === 'power' ? '' : undefined,
    x: half(op.x - dx),
    y: half(op.y - dy),
    'text-anchor': op.align === (role.align ?? context.align) ? undefined : anchorOf(op.align, context.rtl),
    'font-size': op.size === (role.size ?? context.size) ? undefined : op.size,
    'font-weight': op.weight === (role.weight ?? 400) ? undefined : op.weight,
    transform: matrix === null ? undefined : `matrix(${matrix.map((n) => Math.round(n * 1e4) / 1e4).join(' ')})`,
    ...shared(op, context),
  });
  return `<text${element}>${escapeXml(op.text)}</text>`;
}

function className(role: RoleName): string | undefined {
  return role === 'ink' ? undefined : role;
}

function shared(op: Op, { id }: ElementContext): Record<string, string | number | undefined> {
  return {
    'clip-path': op.clip === null ? undefined : `url(#${clipId(id, op.clip)})`,
    opacity: op.opacity === 1 ? undefined : op.opacity,
  };
}

/** SVG's `start` is the right end on a right-to-left drawing; the canvas' `left` is always the left. */
export function anchorOf(align: TextOp['align'], rtl: boolean): 'start' | 'middle' | 'end' {
  if (align === 'center') return 'middle';
  return (align === 'right') === rtl ? 'start' : 'end';
}
