/** What the files of a chart are made from: its words with the figures written out, its drawing without page numbers. */
import type { ResolvedChart } from '../../core/chart/chart.ts';
import type { Locale } from '../../core/model.ts';
import { chartStrings } from '../../i18n/charts.ts';
import { strings } from '../../i18n/index.ts';
import { type Drawing, drawChart } from '../chart/drawing.ts';
import type { Measure } from '../chart/measure.ts';
import { composePoster, type Poster, type PosterWords } from '../chart/poster.ts';
import type { ChartText } from '../chart/stage.ts';
import { chartText, mirrorSafe } from '../chart/text.ts';
import { chartPath } from '../links.ts';
import type { Report } from '../report.ts';
import { fullAddress } from '../site.ts';
import { prosePlain } from './prose.ts';

export function textOf(chart: ResolvedChart, report: Report, locale: Locale): ChartText {
  return chartText(chart, locale, { ...report, verdicts: strings(locale).verdicts });
}

/** The full address of a chart's page. */
export function chartAddress(id: string, locale: Locale): string {
  return fullAddress(locale === 'en' ? `/en${chartPath(id)}` : chartPath(id));
}

/** The finding or caveat with its figures written out. */
export function plainWords(text: string, report: Report, locale: Locale): string {
  return prosePlain(text, report, locale).replaceAll('\u00a0', ' ');
}

const drawn = new WeakMap<ResolvedChart, Partial<Record<Locale, Drawing>>>();

/** The drawing without the numbers of sources, which mean something on one page only. Its card shows the same one. */
export function bareDrawing(chart: ResolvedChart, report: Report, locale: Locale, measure: Measure): Drawing {
  const known = drawn.get(chart) ?? {};
  drawn.set(chart, known);
  const options = { rtl: locale === 'ar', width: 'wide', number: () => '' } as const;
  known[locale] ??= drawChart(chart, textOf(chart, report, locale), measure, options);
  return known[locale];
}

export function posterOf(
  chart: ResolvedChart,
  report: Report,
  locale: Locale,
  measure: Measure,
): { poster: Poster; words: PosterWords } {
  const t = chartStrings(locale);
  const safe = (text: string) => (locale === 'ar' ? mirrorSafe(text) : text);
  const outlets = [...new Set(chart.marks.flatMap((mark) => mark.outlet ?? []))];
  const names = outlets.map((outlet) => report.outlets.get(outlet)?.name[locale] ?? outlet);
  const words = {
    title: safe(chart.title[locale]),
    finding: safe(prosePlain(chart.finding[locale], report, locale)),
    caveat: safe(prosePlain(chart.caveat[locale], report, locale)),
    sources: names.length === 0 ? t.ours : safe(`${t.sources} ${names.join(t.comma)}`),
    origin: [safe(`${t.fromSanad} · ${t.licence}`), chartAddress(chart.id, locale)],
    lang: locale,
  };
  const drawing = bareDrawing(chart, report, locale, measure);
  return { words, poster: composePoster(chart, drawing, words, measure, locale === 'ar') };
}
