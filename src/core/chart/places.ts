/** Where each figure stands in a chart: its category (a date, a row, a group) and its series. */
import type { Period } from '../model.ts';
import { parseDate } from '../period.ts';
import type { Category, ChartFile, Label, Mark } from './chart.ts';
import type { Fault } from './fault.ts';
import type { ChartLedger, Found } from './figures.ts';

export interface Places {
  readonly categories: readonly Category[];
  /** In the order of categories, then series. */
  readonly marks: readonly Mark[];
  readonly faults: readonly Fault[];
}

/** Labels every figure and puts it in its place; two figures in one place, or a figure without a name, are faults. */
export function placeFigures(file: ChartFile, found: readonly Found[], ledger: ChartLedger): Places {
  const faults: Fault[] = [];
  const labelled = found.flatMap((one) => {
    const label = labelOf(file, one, ledger);
    const series = seriesOf(file, one, faults);
    if (!label)
      faults.push({
        code: 'chart-label-missing',
        path: ['marks', one.index],
        actual: one.figure.id,
        expected: 'label: period',
      });
    return label && series !== undefined ? [{ one, label, series }] : [];
  });
  const labels = file.gaps
    ? withGapYears(labelled.map(({ label }) => label))
    : unique(labelled.map(({ label }) => label));
  const keys = labels.map(keyOf);
  const taken = new Map<string, string>();
  const marks: Mark[] = [];
  for (const { one, label, series } of labelled) {
    const category = keys.indexOf(keyOf(file.gaps ? { period: yearOf(label) } : label));
    const place = `${category}/${series}`;
    const other = taken.get(place);
    if (other)
      faults.push({ code: 'chart-place-taken', path: ['marks', one.index], actual: other, expected: one.figure.id });
    else {
      taken.set(place, one.figure.id);
      marks.push({ ...one.figure, category, series });
    }
  }
  marks.sort((a, b) => a.category - b.category || a.series - b.series);
  const categories = labels.map((label, index) =>
    categoryOf(
      label,
      marks.filter((mark) => mark.category === index),
    ),
  );
  return { categories, marks, faults };
}

function labelOf(file: ChartFile, { file: own, figure, claim }: Found, ledger: ChartLedger): Label | undefined {
  if (own.label) return { text: own.label };
  const named = (name: { ar: string; en: string } | undefined): Label | undefined => name && { text: name };
  switch (file.label) {
    case 'period': {
      const period = claim?.period ?? claim?.asOf;
      return period === undefined ? undefined : { period };
    }
    case 'as-of':
      return claim && { period: claim.asOf };
    case 'outlet':
      return named(claim && ledger.outlets.get(claim.outlet)?.name);
    case 'programme':
      return named(figure.programme === null ? undefined : ledger.programmes.get(figure.programme)?.name);
    case 'indicator':
      return named(claim ? ledger.indicators.get(claim.indicator)?.name : ledger.derived.get(figure.id)?.name);
    case undefined:
      return undefined;
  }
}

function seriesOf(file: ChartFile, { file: own, index }: Found, faults: Fault[]): number | undefined {
  const at = file.series.findIndex((series) => series.id === own.series);
  const fits = file.series.length === 0 ? own.series === undefined : at >= 0;
  if (fits) return Math.max(at, 0);
  const expected = file.series.map((series) => series.id).join(', ');
  faults.push({ code: 'chart-series-wrong', path: ['marks', index, 'series'], actual: own.series ?? '', expected });
  return undefined;
}

function categoryOf(label: Label, marks: readonly Mark[]): Category {
  const [first] = marks;
  const shared = <T>(read: (mark: Mark) => T, otherwise: T): T =>
    first && marks.every((mark) => read(mark) === read(first)) ? read(first) : otherwise;
  return {
    label,
    programme: shared((mark) => mark.programme, null),
    status: shared((mark) => mark.status, 'reported'),
  };
}

/** One string a label: labels that read the same are one category. */
function keyOf(label: Label): string {
  return 'period' in label ? label.period : label.text.ar;
}

function unique(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [keyOf(label), label])).values()];
}

/** The last year of a label's period: `../2021-12` → `2021`. */
function yearOf(label: Label): Period {
  const [start = '', end] = ('period' in label ? label.period : '').split('/');
  const date = parseDate(end === undefined || end === '..' ? start : end);
  return date ? String(date.year) : '';
}

/** Every year from the first label's to the last's, so that a year without a figure keeps its place. */
function withGapYears(labels: readonly Label[]): Label[] {
  const years = labels.map((label) => Number(yearOf(label))).sort((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ period: String(first + index) }));
}
