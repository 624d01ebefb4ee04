/** Recorded ops as SVG elements with their colours resolved, for files: no class, no variable, no link. */
import { anchorOf, hatchId } from './element.ts';
import type { Fonts } from './fonts.ts';
import { type Point, short } from './geometry.ts';
import { outlineText } from './outline.ts';
import { colourOf, PALETTE } from './palette.ts';
import type { Op, ShapeOp, TextOp } from './recording.ts';
import { roleOf } from './roles.ts';
import { shapeAttributes } from './shape.ts';
import { attributes, escapeXml } from './xml.ts';

export interface LiteralContext {
  readonly id: string;
  readonly rtl: boolean;
  /** The hue of each mark, and of what belongs to none. */
  readonly hues: readonly string[];
  readonly hue: string;
  /** Given: text is drawn as outlines, for a renderer that cannot set right-to-left lines. */
  readonly outlines?: Fonts;
}

const NOWHERE: Point = [0, 0];
/** The weight by which a card asks for the face of headlines. */
export const HEAD = 700;

export function literalElement(op: Op, context: LiteralContext): string {
  return 'text' in op ? literalText(op, context) : literalShape(op, context);
}

/** The hatch of each hue in use. */
export function literalHatches(ops: readonly Op[], context: LiteralContext): string {
  const hatched = ops.filter((op) => !('text' in op) && op.fill !== null && roleOf(op.fill).fill === 'hatch');
  return [...new Set(hatched.map((op) => hueAt(op.mark, context)))]
    .map((hue) => {
      const ground = `<path d="M0 0h7v7H0z" fill="${PALETTE.paper}"/>`;
      const line = `<path d="M0 0V7" stroke="${hue}" stroke-width="3"/>`;
      const tile = 'width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
      return `<pattern id="${hatchIdOf(hue, context)}" ${tile}>${ground}${line}</pattern>`;
    })
    .join('');
}

const hueAt = (mark: number | null, { hue, hues }: LiteralContext): string =>
  mark === null ? hue : (hues[mark] ?? hue);
const hatchIdOf = (hue: string, { id }: LiteralContext): string => `${hatchId(id)}${hue.slice(1)}`;

function literalShape(op: ShapeOp, context: LiteralContext): string {
  const hue = hueAt(op.mark, context);
  const fill = op.fill === null ? undefined : roleOf(op.fill).fill;
  const stroke = op.stroke === null ? undefined : roleOf(op.stroke);
  return `<${op.shape.tag}${attributes({
    ...shapeAttributes(op.shape, NOWHERE),
    fill: fill === undefined ? 'none' : fill === 'hatch' ? `url(#${hatchIdOf(hue, context)})` : colourOf(fill, hue),
    stroke: stroke?.stroke && colourOf(stroke.stroke, hue),
    'stroke-width': stroke && (op.width ?? stroke.width),
    'stroke-dasharray': stroke && (op.dash ?? stroke.dash?.join(' ')),
    'fill-rule': op.evenOdd ? 'evenodd' : undefined,
    opacity: op.opacity === 1 ? undefined : op.opacity,
  })}/>`;
}

function literalText(op: TextOp, context: LiteralContext): string {
  const token = roleOf(op.role).fill;
  const fill =
    token === undefined || token === 'hatch' ? colourOf('ink', '') : colourOf(token, hueAt(op.mark, context));
  if (context.outlines) {
    const cut = op.weight === HEAD ? 'head' : op.weight === 600 ? 'bold' : 'regular';
    const d = outlineText(op.text, context.outlines, {
      cut,
      size: op.size,
      x: op.x,
      y: op.y,
      align: op.align,
      rtl: context.rtl,
    });
    return `<path fill="${fill}" d="${d}"/>`;
  }
  return `<text${attributes({
    x: short(op.x),
    y: short(op.y),
    fill,
    'font-size': op.size,
    'font-weight': op.weight === 400 ? undefined : op.weight,
    'text-anchor': anchorOf(op.align, context.rtl),
  })}>${escapeXml(op.text)}</text>`;
}
