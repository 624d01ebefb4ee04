/**
 * A chart as a file that stands alone: title, finding, drawing, caveat, sources and address in one picture, so that it
 * keeps its context on a slide. As SVG with real text, or as PNG at twice its size.
 */
import type { ResolvedChart } from '../../core/chart/chart.ts';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { type LiteralContext, literalElement, literalHatches } from './literal.ts';
import type { Measure } from './measure.ts';
import { hueOf, PALETTE } from './palette.ts';
import { placeOps } from './place-ops.ts';
import type { Op, TextOp } from './recording.ts';
import { type RoleName, roleOf } from './roles.ts';
import { attributes, escapeXml } from './xml.ts';

export interface PosterWords {
  readonly title: string;
  /** With its figures written out. */
  readonly finding: string;
  readonly caveat: string;
  readonly sources: string;
  /** «من تقرير سند · CC BY 4.0», and the address on a line of its own. */
  readonly origin: readonly string[];
  readonly lang: string;
}

const MARGIN = 32;
/** Names with fallbacks: the file carries no font and fetches none. */
const FAMILY = "'IBM Plex Sans Arabic', 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif";

export interface Line {
  readonly role: RoleName;
  readonly text: string;
  readonly size: number;
  readonly leading: number;
}

/** A picture as plain data: ops with their colours named by role, and the hues that `c` stands for. */
export interface Poster {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly hue: string;
  readonly hues: readonly string[];
  readonly ops: readonly Op[];
  /** SVG under the ops: the wordmark of a card. */
  readonly under?: string;
}

/** Title and finding over the drawing, caveat, sources and origin under it. */
export function composePoster(
  chart: ResolvedChart,
  drawing: Drawing,
  words: PosterWords,
  measure: Measure,
  rtl: boolean,
): Poster {
  const width = drawing.width + MARGIN * 2;
  const lines = (role: RoleName, text: string, size: number, leading: number): Line[] =>
    measure
      .wrap(text, drawing.width, size, role === 'v' ? 'bold' : 'regular')
      .map((line) => ({ role, text: line, size, leading }));
  const ops: Op[] = [];
  let y = MARGIN - 6;
  const set = (block: readonly Line[], after: number) => {
    for (const line of block) {
      y += line.size * line.leading;
      ops.push(textOp(line, rtl ? width - MARGIN : MARGIN, y - line.size * 0.3, rtl));
    }
    y += after;
  };
  set(lines('v', words.title, 22, 1.35), 4);
  set(lines('ink', words.finding, 16, 1.55), 20);
  ops.push(...placeOps(drawing.recording.ops, MARGIN, y));
  y += drawing.height + 16;
  set(lines('ink', words.caveat, 14, 1.55), 8);
  const small = [words.sources, ...words.origin.map((text) => (rtl ? closed(text) : text))].flatMap((text) =>
    lines('tick', text, 13, 1.55),
  );
  set(small, MARGIN - 8);
  const hues = chart.marks.map((mark) => hueOf(chart.emblem ?? mark.emblem));
  return { id: chart.id, width, height: Math.ceil(y), rtl, hue: hueOf(chart.emblem), hues, ops };
}

/** On a line from right to left the slash that ends an address would stand before it; U+200E keeps it at its end. */
function closed(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? text : `${text}\u200e`;
}

/** The poster as an SVG file: real text, colours resolved, no reference to anything outside. */
export function posterSvg(poster: Poster, words: PosterWords): string {
  return `${svgOf(poster, poster, words)}\n`;
}

/** The same with text as outlines, for the picture. */
export function posterOutlines(poster: Poster, fonts: Fonts): string {
  return svgOf(poster, { ...poster, outlines: fonts });
}

function svgOf({ width, height, ops, under = '' }: Poster, context: LiteralContext, words?: PosterWords): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: words && 'img',
    'xml:lang': words?.lang,
    direction: context.rtl ? 'rtl' : undefined,
    'font-family': words && FAMILY,
  });
  const title = words ? `<title>${escapeXml(words.title)}</title>` : '';
  const ground = `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`;
  const body = ops.map((op) => literalElement(op, context)).join('');
  return `<svg${root}>${title}${literalHatches(ops, context)}${ground}${under}${body}</svg>`;
}

export function textOp({ role, text, size }: Line, x: number, y: number, rtl: boolean): TextOp {
  return {
    ...{ text, role, size, x, y, weight: roleOf(role).weight ?? 400, align: rtl ? 'right' : 'left' },
    ...{ mark: null, clip: null, opacity: 1, matrix: null },
  };
}
