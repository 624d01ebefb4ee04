/** What a chart may not do: compare unlike things, join what no source joins, give a bar to a value that lost. */
import type { ChartFile, Mark } from './chart.ts';
import type { Fault } from './fault.ts';
import type { ChartLedger, Found } from './figures.ts';

/** Every way in which the marks, drawn together, would mislead. */
export function dishonesties(
  file: ChartFile,
  found: readonly Found[],
  marks: readonly Mark[],
  ledger: ChartLedger,
): Fault[] {
  return [
    ...unlikeUnits(file, found, ledger),
    ...unlikeIndicators(file, found),
    ...struckBars(file, found),
    ...notShares(file, found, ledger),
    ...notAboveZero(file, found),
    ...rangesAsOne(file, found),
    ...(file.kind === 'slope' ? unjoinedLines(found, marks) : []),
  ];
}

function unlikeUnits(file: ChartFile, found: readonly Found[], ledger: ChartLedger): Fault[] {
  const units = [...new Set(found.map(({ figure }) => figure.unit))];
  const counts = units.every((unit) => ledger.units.get(unit)?.kind === 'count');
  if (units.length < 2 || (file.unit !== undefined && counts)) return [];
  const odd = found.find(({ figure }) => figure.unit !== units[0]);
  return [
    {
      code: 'chart-units-differ',
      path: ['marks', odd?.index ?? 0],
      actual: units[0] ?? '',
      expected: units.slice(1).join(', '),
    },
  ];
}

/** Marks that only a date or an outlet tells apart read as one thing: within a series they must be one indicator. */
function unlikeIndicators(file: ChartFile, found: readonly Found[]): Fault[] {
  const named = (one: Found) =>
    one.file.label !== undefined || file.label === 'indicator' || file.label === 'programme';
  const faults: Fault[] = [];
  const first = new Map<string, string>();
  for (const one of found) {
    if (!one.claim || (named(one) && file.kind !== 'slope' && file.kind !== 'outlets')) continue;
    const series = one.file.series ?? '';
    const indicator = first.get(series) ?? one.claim.indicator;
    first.set(series, indicator);
    if (indicator !== one.claim.indicator)
      faults.push({
        code: 'chart-mixes-definitions',
        path: ['marks', one.index],
        actual: indicator,
        expected: one.claim.indicator,
      });
  }
  return faults;
}

function struckBars(file: ChartFile, found: readonly Found[]): Fault[] {
  if (file.kind === 'outlets') return [];
  return found
    .filter(({ figure }) => figure.standing === 'struck')
    .map(
      ({ figure, index }) =>
        ({ code: 'chart-struck-value', path: ['marks', index, 'claim'], actual: figure.id }) as const,
    );
}

function notShares(file: ChartFile, found: readonly Found[], ledger: ChartLedger): Fault[] {
  if (file.kind !== 'share') return [];
  const isShare = ({ figure }: Found) =>
    ledger.units.get(figure.unit)?.kind === 'percent' && figure.low >= 0 && figure.high <= 100;
  return found
    .filter((one) => !isShare(one))
    .map(({ figure, index }) => ({ code: 'chart-not-a-share', path: ['marks', index], actual: figure.id }) as const);
}

/** Bars start at nought and a logarithm has no nought: neither can show a negative amount, the second no zero. */
function notAboveZero(file: ChartFile, found: readonly Found[]): Fault[] {
  const fits = (low: number) => (file.kind === 'outlets' ? low > 0 : low >= 0);
  return found
    .filter(({ figure }) => !fits(figure.low))
    .map(({ figure, index }) => ({ code: 'chart-not-above-zero', path: ['marks', index], actual: figure.id }) as const);
}

/** A bar or a dot stands for one number; drawn at its highest, a range would say more than the source. */
function rangesAsOne(file: ChartFile, found: readonly Found[]): Fault[] {
  if (file.kind === 'range') return [];
  return found
    .filter(({ figure }) => figure.low !== figure.high)
    .map(
      ({ figure, index }) =>
        ({ code: 'chart-without-value', path: ['marks', index, 'claim'], actual: figure.id }) as const,
    );
}

/** Each line of a slope has its two ends in one article: the source itself says «from … to …». */
function unjoinedLines(found: readonly Found[], marks: readonly Mark[]): Fault[] {
  const lines = Map.groupBy(marks, (mark) => mark.series);
  return [...lines.values()].flatMap((ends): Fault[] => {
    const [from, to] = ends;
    const at = found.find(({ figure }) => figure.id === (to ?? from)?.id)?.index ?? 0;
    if (!from || !to || ends.length > 2)
      return [{ code: 'chart-too-few-marks', path: ['marks', at], actual: String(ends.length), expected: '2' }];
    if (from.article !== null && from.article === to.article) return [];
    return [{ code: 'chart-line-not-joined', path: ['marks', at], actual: from.id, expected: to.id }];
  });
}
