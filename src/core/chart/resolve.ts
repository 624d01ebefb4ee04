/** A chart file and the ledger make a chart that can be drawn, or problems that say why not. */
import type { Problem } from '../problem.ts';
import type { ChartFile, ResolvedChart } from './chart.ts';
import { chartProblem, type Fault, type Locate } from './fault.ts';
import { type ChartLedger, emblemOf, type Found, findFigures } from './figures.ts';
import { dishonesties } from './honesty.ts';
import { placeFigures } from './places.ts';

export type { ResolvedChart } from './chart.ts';
export type { ChartLedger } from './figures.ts';

/**
 * The chart with its figures taken from the ledger. With any problem there is no chart: a chart that misleads or that
 * lacks a mark is not drawn in part. `locate` gives the line of a field of the file.
 */
export function resolveChart(
  file: ChartFile,
  ledger: ChartLedger,
  locate: Locate,
): { chart?: ResolvedChart; problems: Problem[] } {
  const { found, faults: missing } = findFigures(file.marks, ledger);
  const places = placeFigures(file, found, ledger);
  const faults = [
    ...missing,
    ...unknownNames(file, ledger),
    ...tooFew(file, missing),
    ...places.faults,
    ...dishonesties(file, found, places.marks, ledger),
  ];
  if (faults.length > 0) return { problems: faults.map((fault) => chartProblem(fault, file.file, locate)) };
  const { id, kind, programme, home, order, title, finding, description, caveat } = file;
  return {
    problems: [],
    chart: {
      ...{ id, file: file.file, kind, programme, home, order, title, finding, description, caveat },
      emblem: emblemOf(programme, ledger),
      dispute: file.dispute ?? null,
      unit: file.unit ?? unitName(found, ledger),
      categories: places.categories,
      series: file.series.map((series) => series.name),
      marks: places.marks,
    },
  };
}

/** All charts in the order of pages: by `order`, then by id. */
export function inOrder(charts: readonly ResolvedChart[]): ResolvedChart[] {
  return [...charts].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function unknownNames(file: ChartFile, ledger: ChartLedger): Fault[] {
  const faults: Fault[] = [];
  if (file.programme !== null && !ledger.programmes.has(file.programme))
    faults.push({ code: 'chart-unknown-name', path: ['programme'], actual: file.programme, expected: 'programme' });
  if (file.dispute !== undefined && !ledger.disputes.has(file.dispute))
    faults.push({ code: 'chart-unknown-name', path: ['dispute'], actual: file.dispute, expected: 'dispute' });
  return faults;
}

/** A comparison wants two marks; a share of a whole is one already. A mark that is at fault has its own problem. */
function tooFew(file: ChartFile, missing: readonly Fault[]): Fault[] {
  const least = file.kind === 'share' ? 1 : 2;
  if (file.marks.length >= least || missing.length > 0) return [];
  return [{ code: 'chart-too-few-marks', path: ['marks'], actual: String(file.marks.length), expected: String(least) }];
}

function unitName(found: readonly Found[], ledger: ChartLedger): { ar: string; en: string } {
  const unit = ledger.units.get(found[0]?.figure.unit ?? '');
  return unit?.name ?? { ar: '', en: '' };
}
