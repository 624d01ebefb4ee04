/** Social cards: 1200 by 630, in the site's type, the wordmark running on as the thread; one a page and language. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Emblem } from '../../core/emblem.ts';
import type { Drawing } from './drawing.ts';
import { HEAD } from './literal.ts';
import type { Measure } from './measure.ts';
import { hueOf, PALETTE } from './palette.ts';
import { placeOps } from './place-ops.ts';
import type { Poster } from './poster.ts';
import type { Op, TextOp } from './recording.ts';
import type { RoleName } from './roles.ts';
import { shapeOf } from './stage.ts';

export interface CardWords {
  readonly title: string;
  /** What kind of page, or whose: over the title. */
  readonly over: string;
  /** A sentence or two under the title. */
  readonly under: string;
  /** At the foot: what the site is. */
  readonly foot: string;
}

export interface CardOptions {
  readonly id: string;
  readonly rtl: boolean;
  readonly emblem: Emblem | null;
  /** A chart, instead of the sentence. */
  readonly drawing?: { readonly drawing: Drawing; readonly hues: readonly string[] };
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const ROOM = WIDTH - MARGIN * 2;

/** The card as a poster of outlines. */
export function composeCard(words: CardWords, options: CardOptions, measure: Measure): Poster {
  const { rtl, emblem, drawing } = options;
  const start = rtl ? WIDTH - MARGIN : MARGIN;
  const ops: Op[] = [];
  let y = words.over === '' ? 178 : 214;
  const set = (role: RoleName, lines: readonly string[], size: number, leading: number, weight: number) => {
    for (const text of lines) {
      ops.push({ ...cardText(role, text, size, weight), x: start, y, align: rtl ? 'right' : 'left' });
      y += size * leading;
    }
  };
  if (words.over !== '') {
    const inset = emblem === null ? 0 : 44;
    const over = cardText('tick', words.over, 32, 400);
    ops.push({ ...over, x: rtl ? start - inset : start + inset, y, align: rtl ? 'right' : 'left' });
  }
  const title = drawing
    ? titleLines(words.title, 2, [60, 52, 46], measure)
    : titleLines(words.title, 3, [92, 80, 68, 58], measure);
  y += title.size * (rtl ? 1.05 : 1) + 4;
  set('ink', title.lines, title.size, rtl ? 1.12 : 1.02, HEAD);
  if (drawing) {
    const { drawing: chart } = drawing;
    const top = y - title.size * 0.6;
    const scale = Math.min(ROOM / chart.width, (HEIGHT - 92 - top) / chart.height);
    const left = rtl ? WIDTH - MARGIN - chart.width * scale : MARGIN;
    ops.push(...placeOps(chart.recording.ops, left, top, scale));
  } else {
    y += rtl ? -8 : -14;
    const most = Math.max(0, Math.floor((HEIGHT - 100 - y) / 50) + 1);
    set('ink', clipped(measure.wrap(words.under, ROOM, 32), Math.min(3, most)), 32, 1.55, 400);
  }
  const foot = cardText('tick', words.foot, 26, 400);
  ops.push({ ...foot, x: start, y: HEIGHT - 46, align: rtl ? 'right' : 'left' });
  return {
    ...{ id: options.id, width: WIDTH, height: HEIGHT, rtl, hue: hueOf(emblem), hues: drawing?.hues ?? [], ops },
    under:
      masthead(rtl) +
      (emblem === null || words.over === '' ? '' : emblemShape(emblem, rtl ? start - 16 : start + 16, 207)),
  };
}

/** The largest size at which the title takes no more than `most` lines. */
function titleLines(
  title: string,
  most: number,
  sizes: readonly number[],
  measure: Measure,
): { lines: string[]; size: number } {
  for (const size of sizes) {
    const lines = measure.wrap(title, ROOM, size, 'head');
    if (lines.length <= most && lines.every((line) => measure.width(line, size, 'head') <= ROOM))
      return { lines, size };
  }
  const least = sizes.at(-1) ?? 58;
  return { lines: clipped(measure.wrap(title, ROOM, least, 'head'), most), size: least };
}

/** At most `most` lines; a cut text says so. */
function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 ? `${line.replace(/[\s،؛,;:.]+$/, '')}…` : line));
}

/** The wordmark and the thread that runs on from it to a ring. */
function masthead(rtl: boolean): string {
  const scale = 72 / 560;
  const width = 1956 * scale;
  const left = rtl ? WIDTH - MARGIN - width : MARGIN;
  const mark = `<path transform="translate(${left - 23 * scale} ${60 + 530 * scale}) scale(${scale})" fill="${PALETTE.ink}" d="${wordmark()}"/>`;
  const y = 60 + 72 * 0.884;
  const [from, to] = rtl ? [left + 12, MARGIN + 22] : [left + width - 12, WIDTH - MARGIN - 22];
  const ring = `<circle cx="${rtl ? MARGIN + 11 : WIDTH - MARGIN - 11}" cy="${y}" r="10" fill="none"/>`;
  return `${mark}<g stroke="${PALETTE.thread}" stroke-width="3"><path d="M${from} ${y}H${to}"/>${ring}</g>`;
}

/** The programme's hue in its shape. */
function emblemShape(emblem: Emblem, x: number, y: number): string {
  const fill = `fill="${hueOf(emblem)}"`;
  if (emblem === 'ring')
    return `<circle cx="${x}" cy="${y}" r="12" fill="none" stroke="${hueOf(emblem)}" stroke-width="4"/>`;
  switch (shapeOf(emblem)) {
    case 'circle':
      return `<circle cx="${x}" cy="${y}" r="14" ${fill}/>`;
    case 'triangle':
      return `<path d="M${x} ${y - 14}l15 28h-30z" ${fill}/>`;
    case 'rectRot':
      return `<path d="M${x} ${y - 16}l16 16l-16 16l-16 -16z" ${fill}/>`;
    case 'rect':
      return `<path d="M${x - 13} ${y - 13}h26v26h-26z" ${fill}/>`;
  }
}

let outline: string | undefined;

/** The outlines of the masthead's wordmark, from the one file that has them. */
function wordmark(): string {
  outline ??= / d="([^"]+)"/.exec(readFileSync(resolve('src/components/Wordmark.astro'), 'utf8'))?.[1];
  if (!outline) throw new Error('src/components/Wordmark.astro has no path.');
  return outline;
}

function cardText(role: RoleName, text: string, size: number, weight: number): Omit<TextOp, 'x' | 'y' | 'align'> {
  return { role, text, size, weight, mark: null, clip: null, opacity: 1, matrix: null };
}
