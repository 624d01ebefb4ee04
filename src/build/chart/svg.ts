/** A recording as SVG: real text, classes instead of colours, each mark a link, everything else hidden from screen readers. */
import type { Emblem } from '../../core/emblem.ts';
import { anchorOf, clipId, elementOf, hatchId, isHatched } from './element.ts';
import type { Point } from './geometry.ts';
import type { Op, Recording, ShapeOp } from './recording.ts';
import { roleOf } from './roles.ts';
import { shapeAttributes } from './shape.ts';
import { markOffsets } from './shift.ts';
import { attributes } from './xml.ts';

export interface MarkLink {
  /** Undefined: the mark is drawn, but links nowhere (a file to download). */
  readonly href?: string;
  /** What the words of the mark leave out; said after them. */
  readonly aside?: string;
  /** Of its programme, where marks of several programmes stand in one drawing. */
  readonly emblem: Emblem | null;
}

export interface Sheet {
  /** Unique in the page; ids of patterns and clips begin with it. */
  readonly id: string;
  readonly rtl: boolean;
  readonly marks: readonly MarkLink[];
}

export interface SvgBody {
  /** What most texts share, for the enclosing element. */
  readonly attributes: string;
  readonly content: string;
}

const NOWHERE: Point = [0, 0];

/** The content of the `<svg>` and the attributes to hoist to it. The same recording gives the same bytes. */
export function svgBody(recording: Recording, sheet: Sheet): SvgBody {
  const ops = merged(recording.ops);
  const texts = ops.filter((op) => 'text' in op).filter((op) => roleOf(op.role).size === undefined);
  const size = mostCommon(texts.map((op) => op.size));
  const align = mostCommon(texts.map((op) => op.align));
  const context = { id: sheet.id, rtl: sheet.rtl, size, align };
  const write = (part: readonly Op[], offset: Point) => part.map((op) => elementOf(op, offset, context)).join('');
  const first = ops.findIndex((op) => op.mark !== null);
  const loose = (part: readonly Op[]) => {
    const inner = write(
      part.filter((op) => op.mark === null),
      NOWHERE,
    );
    return inner && `<g aria-hidden="true">${inner}</g>`;
  };
  const offsets = markOffsets(ops, sheet.marks.length);
  const links = sheet.marks.map((mark, index) => {
    const own = ops.filter((op) => op.mark === index);
    // A clip and a turned text are placed from the drawing's own origin.
    const fixed = own.some((op) => op.clip !== null || ('text' in op && op.matrix !== null));
    const offset = fixed ? NOWHERE : (offsets[index] ?? NOWHERE);
    return own.length === 0
      ? ''
      : linked(
          mark,
          offset,
          spaced(own, (op) => write([op], offset)),
        );
  });
  const content = [definitions(recording, ops, sheet), loose(ops.slice(0, first)), ...links, loose(ops.slice(first))];
  const anchor = align && anchorOf(align, sheet.rtl);
  return {
    attributes: attributes({
      direction: sheet.rtl ? 'rtl' : undefined,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    }),
    content: content.join(''),
  };
}

/** A space before each text but the first: a reader of the markup must not run the words together. */
function spaced(ops: readonly Op[], write: (op: Op) => string): string {
  let texts = 0;
  return ops.map((op) => ('text' in op && texts++ > 0 ? ` ${write(op)}` : write(op))).join('');
}

/** The link is named by the words that stand on it, so that who speaks what he reads is understood (WCAG 2.5.3). */
function linked({ href, aside, emblem }: MarkLink, [x, y]: Point, inner: string): string {
  const element = attributes({
    href,
    'aria-description': aside || undefined,
    'data-emblem': emblem ?? undefined,
    transform: x === 0 && y === 0 ? undefined : `translate(${x} ${y})`,
  });
  return href === undefined ? `<g${element}>${inner}</g>` : `<a${element}>${inner}</a>`;
}

/** A fill and the stroke of the same shape are one element. */
function merged(ops: readonly Op[]): Op[] {
  const kept: Op[] = [];
  for (const op of ops) {
    const last = kept.at(-1);
    if (last && !('text' in op) && !('text' in last) && joins(last, op))
      kept[kept.length - 1] = { ...last, stroke: op.stroke, width: op.width, dash: op.dash };
    else kept.push(op);
  }
  return kept;
}

function joins(last: ShapeOp, op: ShapeOp): boolean {
  if (last.stroke !== null || op.fill !== null || last.shape.tag !== op.shape.tag) return false;
  if (last.mark !== op.mark || last.clip !== op.clip || last.opacity !== op.opacity) return false;
  return attributes(shapeAttributes(last.shape, NOWHERE)) === attributes(shapeAttributes(op.shape, NOWHERE));
}

function definitions(recording: Recording, ops: readonly Op[], sheet: Sheet): string {
  const hatch = ops.some(isHatched)
    ? `<pattern id="${hatchId(sheet.id)}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ground" d="M0 0h7v7H0z"/><path class="hatch" d="M0 0V7"/></pattern>`
    : '';
  const used = new Set(ops.map((op) => op.clip));
  // A clip in use needs the clips it lies in; those come before it.
  recording.clips.toReversed().forEach((clip, back) => {
    if (used.has(recording.clips.length - 1 - back)) used.add(clip.within);
  });
  const clips = recording.clips.map(({ shape, within }, index) => {
    if (!used.has(index)) return '';
    const inside = within === null ? undefined : `url(#${clipId(sheet.id, within)})`;
    const element = `<${shape.tag}${attributes(shapeAttributes(shape, NOWHERE))}/>`;
    return `<clipPath${attributes({ id: clipId(sheet.id, index), 'clip-path': inside })}>${element}</clipPath>`;
  });
  return hatch + clips.join('');
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
