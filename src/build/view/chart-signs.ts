/** Which signs of certainty the charts at hand use, so that the key explains those and no other. */
import { markAt, type ResolvedChart } from '../../core/chart/chart.ts';
import type { ChartStrings } from '../../i18n/charts.ts';

type Sign = keyof ChartStrings['signs'];

export function chartSigns(charts: readonly ResolvedChart[]): Sign[] {
  const marks = charts.flatMap((chart) => chart.marks);
  const used: Readonly<Record<Sign, boolean>> = {
    about: marks.some(({ qualifier }) => ['about', 'nearly', 'around'].includes(qualifier)),
    more: marks.some(({ qualifier }) => qualifier === 'more-than'),
    forecast: marks.some(({ status }) => status === 'forecast'),
    plan: marks.some(({ status }) => status === 'plan'),
    struck: marks.some(({ standing }) => standing === 'struck'),
    contested: marks.some(({ standing }) => standing === 'contested'),
    ours: marks.some(({ origin }) => origin === 'derived'),
    gap: charts.some(hasGap),
  };
  return (Object.keys(used) as Sign[]).filter((sign) => used[sign]);
}

function hasGap(chart: ResolvedChart): boolean {
  const upright = chart.kind === 'bars' || chart.kind === 'grouped';
  const series = Array.from({ length: Math.max(1, chart.series.length) }, (_, index) => index);
  return upright && chart.categories.some((_, category) => series.some((one) => !markAt(chart, category, one)));
}
