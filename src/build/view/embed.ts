/** How high a chart's small page is in the frame that is offered for it, so that it fits without scrolling. */
import type { Locale } from '../../core/model.ts';
import { parseProse } from '../../core/prose.ts';
import { chartStrings } from '../../i18n/charts.ts';
import { strings } from '../../i18n/index.ts';
import type { Measure } from '../chart/measure.ts';
import type { Report } from '../report.ts';
import type { ChartView } from './chart.ts';
import { plainWords } from './chart-file.ts';
import { prosePlain } from './prose.ts';

/** In CSS pixels: the width offered, the margins of the page at its sides, and the room that a drawing has. */
export const EMBED_WIDTH = 680;
const MARGIN = 16;
const ROOM = EMBED_WIDTH - MARGIN * 2;
/** Below this width the page has its narrow drawing, whose size has a limit (styles/chart.css). */
export const EMBED_NARROW = 576 + MARGIN * 2;
const NARROW_DRAWING = 344;
/** The columns of telephones. */
const COLUMNS = [320, 360, 390, 430] as const;
/** The measure of text, sizes and heights of lines, as styles/tokens.css has them at that width. */
const TYPE: Readonly<Record<Locale, { readonly measure: number; readonly line: number }>> = {
  ar: { measure: 504, line: 31.5 },
  en: { measure: 544, line: 27.6 },
};
const FINDING = 17;
const NOTE = { size: 14, line: 23.1 } as const;
/** The ring with the number of a source, after each figure. */
const KNOT = 30;
/** Padding, the closed table, the line of sources, and the space between the parts. */
const REST = 24 + 28 + 39.5 + 24;

/**
 * Rounded up to tens, with a line to spare: another browser may break a text earlier. The drawing is the one that the
 * chart's own page shows. Throws for a drawing that does not say its size.
 */
export function embedHeight({ chart, svg }: ChartView, report: Report, locale: Locale, measure: Measure): number {
  const { measure: most, line } = TYPE[locale];
  const lines = (text: string, size: number, room: number, cut: 'regular' | 'bold' = 'regular') =>
    measure.wrap(plainWords(text, report, locale), room, size, cut).length;
  const knots = parseProse(chart.finding[locale]).filter(({ kind }) => kind !== 'text').length;
  // Its figures are bold and have knots: they take of the room what they add to the whole, spread over its lines.
  const plain = measure.width(plainWords(chart.finding[locale], report, locale), FINDING, 'bold');
  const finding = Math.ceil((plain + knots * KNOT) / (most * 0.92));
  const caption = (lines(chart.title[locale], FINDING, most, 'bold') + finding) * line;
  const tall = tallness(svg('wide'), chart.id);
  const note = lines(chart.caveat[locale], NOTE.size, most) * NOTE.line;
  const whole = caption + tall * ROOM + note + REST;
  return Math.ceil((whole + NOTE.line) / 10) * 10;
}

/**
 * The same for a frame in a telephone's column, whichever of its widths wants most: a figure with its ring is not broken
 * there, so that its lines are counted with it whole.
 */
export function narrowHeight({ chart, svg }: ChartView, report: Report, locale: Locale, measure: Measure): number {
  const { measure: most, line } = TYPE[locale];
  const t = chartStrings(locale);
  // A ring, or the word that names a disagreement, is as wide as these digits.
  const ring = chart.dispute === null ? '\u00a0000' : `\u00a0000\u00a0(${strings(locale).disputed})`;
  const finding = prosePlain(
    chart.finding[locale].replace(']]', `]]${ring}`).replaceAll(/\]\](?!\u00a0)/g, ']]\u00a0000'),
    report,
    locale,
  );
  const outlets = [...new Set(chart.marks.flatMap((mark) => mark.outlet ?? []))].map(
    (id) => report.outlets.get(id)?.name[locale],
  );
  const source = `${t.sources} ${outlets.join(t.comma)}. ${t.fromSanad}${t.comma}${t.licence.replaceAll(' ', '\u00a0')}`;
  const tall = tallness(svg('narrow'), chart.id);
  const heights = COLUMNS.map((column) => {
    const room = Math.min(column - MARGIN * 2, most);
    const caption =
      [chart.title[locale], finding].flatMap((text) => measure.wrap(text, room, FINDING, 'bold')).length * line;
    const notes =
      [plainWords(chart.caveat[locale], report, locale), source].flatMap((text) => measure.wrap(text, room, NOTE.size))
        .length * NOTE.line;
    return caption + tall * Math.min(room, NARROW_DRAWING) + notes + REST - NOTE.line;
  });
  return Math.ceil((Math.max(...heights) + NOTE.line) / 10) * 10;
}

/** The height of a drawing in its own widths. Throws for one that does not say its size. */
function tallness(drawing: string, chart: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (width === undefined || height === undefined) throw new Error(`The drawing of “${chart}” has no size.`);
  return Number(height) / Number(width);
}
