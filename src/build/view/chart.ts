/** A chart as a page shows it: its two drawings, its table, its sources. */
import type { Category, Mark, ResolvedChart } from '../../core/chart/chart.ts';
import { type TableRow, tableRows } from '../../core/chart/table.ts';
import type { Article } from '../../core/model.ts';
import { inlineSvg, type Width } from '../chart/drawing.ts';
import type { Measure } from '../chart/measure.ts';
import type { ChartText } from '../chart/stage.ts';
import { chartText } from '../chart/text.ts';
import { claimPath, href } from '../links.ts';
import { derivedPath } from './derived.ts';
import type { PageContext } from './page.ts';

export interface ChartView {
  readonly chart: ResolvedChart;
  readonly text: ChartText;
  /** The drawing as `<svg>`, drawn when it is asked for: an overview shows the narrow one alone. */
  readonly svg: (width: Width) => string;
  /** `label` is the name in words; a period's is empty, since a page prints its dates as `<time>`. */
  readonly rows: readonly (TableRow & { readonly place: Category | undefined; readonly label: string })[];
  /** The articles that the marks come from, in the order of the marks. */
  readonly articles: readonly Article[];
}

const drawn = new WeakMap<ResolvedChart, Map<string, string>>();

/** Pages that give a chart's sources the same numbers show the same drawing; each is drawn once. */
function drawnOnce(chart: ResolvedChart, key: string, draw: () => string): string {
  const known = drawn.get(chart) ?? new Map<string, string>();
  drawn.set(chart, known);
  const svg = known.get(key) ?? draw();
  known.set(key, svg);
  return svg;
}

/** Throws for a chart that the report does not hold, or whose claims the page did not declare. */
export function chartView(id: string, page: PageContext, measure: Measure): ChartView {
  const { report, locale, t } = page;
  const chart = report.charts.find((found) => found.id === id);
  if (!chart) throw new Error(`A page asks for the chart “${id}”, which the report does not hold.`);
  const text = chartText(chart, locale, { ...report, verdicts: t.verdicts });
  const options = {
    id,
    rtl: locale === 'ar',
    href: (mark: Mark) => href(locale, mark.origin === 'claim' ? claimPath(mark.id) : derivedPath(mark.id)),
    number: (mark: Mark) => (mark.origin === 'claim' ? String(page.notes.number(mark.id)) : ''),
  };
  const used = new Set(chart.marks.flatMap((mark) => mark.article ?? []));
  return {
    chart,
    text,
    svg: (width) =>
      drawnOnce(chart, `${locale} ${width} ${chart.marks.map(options.number).join(' ')}`, () =>
        inlineSvg(chart, text, measure, { ...options, width }),
      ),
    rows: tableRows(chart).map((row) => {
      const place = chart.categories[row.category];
      return { ...row, place, label: place && 'text' in place.label ? place.label.text[locale] : '' };
    }),
    articles: [...used].flatMap((article) => report.articles.get(article) ?? []),
  };
}
