/** Which signs of certainty the charts at hand use, and on what, so that the key explains those and no other. */
import { type Mark, markAt, type ResolvedChart } from '../../core/chart/chart.ts';
import type { Emblem } from '../../core/emblem.ts';
import type { Locale } from '../../core/model.ts';
import { chartStrings } from '../../i18n/charts.ts';
import type { Measure } from '../chart/measure.ts';
import { type Sign, type SignForm, signSvg, wears } from '../chart/signs.ts';

export interface SignView {
  readonly sign: Sign;
  /** Of the programme that all marks with the sign are of: the key shows them in its hue and shape. */
  readonly emblem: Emblem | null;
  /** One drawing of each form in which the charts have it. */
  readonly drawings: readonly string[];
  /** What it looks like, and what it means. */
  readonly name: string;
  readonly means: string;
}

/** The rows of the key. */
export function signViews(charts: readonly ResolvedChart[], locale: Locale, measure: Measure): SignView[] {
  const { signs, or, value } = chartStrings(locale);
  return (Object.keys(signs) as Sign[]).flatMap((sign) => {
    const forms = formsOf(sign, charts);
    if (forms.length === 0) return [];
    const { means, ...looks } = signs[sign];
    const emblem = emblemOf(sign, charts);
    const options = { rtl: locale === 'ar', emblem, value };
    return {
      ...{ sign, emblem, means },
      drawings: forms.map((form) => signSvg(sign, form, measure, { ...options, id: `sign-${sign}-${form}` })),
      name: capitalised([...new Set(forms.map((form) => looks[form]))].join(or)),
    };
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a chart needs a key at all. */
export function hasSigns(chart: ResolvedChart): boolean {
  return (Object.keys(chartStrings('ar').signs) as Sign[]).some((sign) => formsOf(sign, [chart]).length > 0);
}

/** On what the charts have the sign: bars, dots, both, or nothing. */
export function formsOf(sign: Sign, charts: readonly ResolvedChart[]): SignForm[] {
  if (sign === 'gap') return charts.some(hasGap) ? ['dot'] : [];
  const forms = charts.flatMap((chart) =>
    chart.marks.filter((mark) => wears(mark, sign)).map((mark) => formOf(mark, chart)),
  );
  return (['bar', 'dot'] as const).filter((form) => forms.includes(form));
}

function formOf(mark: Mark, { kind }: ResolvedChart): SignForm {
  return kind === 'slope' || ((kind === 'range' || kind === 'outlets') && mark.low === mark.high) ? 'dot' : 'bar';
}

function emblemOf(sign: Sign, charts: readonly ResolvedChart[]): Emblem | null {
  if (sign === 'gap') return null;
  const emblems = charts.flatMap(({ marks }) => marks.filter((mark) => wears(mark, sign)).map(({ emblem }) => emblem));
  return new Set(emblems).size === 1 ? (emblems[0] ?? null) : null;
}

function hasGap(chart: ResolvedChart): boolean {
  const upright = chart.kind === 'bars' || chart.kind === 'grouped';
  const series = Array.from({ length: Math.max(1, chart.series.length) }, (_, index) => index);
  return upright && chart.categories.some((_, category) => series.some((one) => !markAt(chart, category, one)));
}
