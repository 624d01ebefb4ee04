/** The table that stands beside every drawing: the same places in the same order, gaps included. */
import { type Mark, markAt, type ResolvedChart } from './chart.ts';

export interface TableRow {
  readonly category: number;
  readonly series: number;
  /** Undefined where the sources give no figure. */
  readonly mark: Mark | undefined;
}

/** One row a place of the chart: category by category, in each the series in their order. */
export function tableRows(chart: ResolvedChart): TableRow[] {
  const series = Math.max(1, chart.series.length);
  return chart.categories.flatMap((_, category) =>
    Array.from({ length: series }, (_unused, index) => ({
      category,
      series: index,
      mark: markAt(chart, category, index),
    })),
  );
}
