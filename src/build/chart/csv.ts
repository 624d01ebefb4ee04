/** The data of a chart for a spreadsheet: one row a place, in the order of the table, gaps included. */
import Papa from 'papaparse';
import type { ResolvedChart } from '../../core/chart/chart.ts';
import { tableRows } from '../../core/chart/table.ts';
import type { Claim, Locale, Outlet } from '../../core/model.ts';
import { CHART_COLUMNS, type ChartRow } from './csv-columns.ts';
import type { ChartText } from './stage.ts';

export interface CsvSources {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The full address of a mark's page. */
  readonly address: (id: string, origin: 'claim' | 'derived') => string;
}

/** U+FEFF first, so that spreadsheets read the Arabic as UTF-8. */
export function chartCsv(chart: ResolvedChart, text: ChartText, locale: Locale, sources: CsvSources): string {
  const rows = tableRows(chart).map(({ category, series, mark }): ChartRow => {
    const { name } = text.category(category);
    const place = chart.categories[category];
    const range = mark && mark.low !== mark.high;
    return {
      label: name.replaceAll('\u200e', ''),
      series: chart.series[series]?.[locale] ?? '',
      value: mark && !range ? mark.low : '',
      low: range ? mark.low : '',
      high: range ? mark.high : '',
      unit: mark?.unit ?? '',
      qualifier: mark?.qualifier ?? '',
      status: mark?.status ?? '',
      standing: mark?.standing ?? '',
      verdict: mark?.verdict ?? '',
      computed: mark ? mark.origin === 'derived' : '',
      period:
        (mark && sources.claims.get(mark.id)?.period) ?? (place && 'period' in place.label ? place.label.period : ''),
      as_of: mark?.asOf ?? '',
      outlet: sources.outlets.get(mark?.outlet ?? '')?.name[locale] ?? '',
      article: mark?.article ?? '',
      id: mark?.id ?? '',
      quote: (mark && sources.claims.get(mark.id)?.quote) ?? '',
      address: mark ? sources.address(mark.id, mark.origin) : '',
    };
  });
  const columns = CHART_COLUMNS.map(([name]) => name);
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n', columns })}\r\n`;
}
