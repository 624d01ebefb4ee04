/** The ledger's figure behind each mark of a chart file. */
import type { Emblem } from '../emblem.ts';
import type { Claim, Derived, Dispute, Indicator, Outlet, Programme, Unit } from '../model.ts';
import { type Standing, standings } from '../standing.ts';
import type { ChartFileMark, Mark } from './chart.ts';
import type { Fault } from './fault.ts';

/** What a chart is resolved against; maps by id. */
export interface ChartLedger {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly disputes: ReadonlyMap<string, Dispute>;
}

/** The emblem of a programme; null for what belongs to none. */
export function emblemOf(programme: string | null, ledger: Pick<ChartLedger, 'programmes'>): Emblem | null {
  return ledger.programmes.get(programme ?? '')?.emblem ?? null;
}

/** A mark before it has its place in the chart. */
export type Figure = Omit<Mark, 'category' | 'series'>;

export interface Found {
  readonly index: number;
  readonly file: ChartFileMark;
  readonly figure: Figure;
  /** Absent for derived figures. */
  readonly claim?: Claim;
}

/** The figures of `marks`, and a fault for each mark that has none. */
export function findFigures(marks: readonly ChartFileMark[], ledger: ChartLedger): { found: Found[]; faults: Fault[] } {
  const found: Found[] = [];
  const faults: Fault[] = [];
  const standing = standings([...ledger.disputes.values()]);
  marks.forEach((file, index) => {
    const result = figureOf(file, ledger, standing);
    if ('code' in result) faults.push({ ...result, path: ['marks', index, ...result.path] });
    else found.push({ index, file, ...result });
  });
  return { found, faults };
}

function figureOf(
  file: ChartFileMark,
  ledger: ChartLedger,
  standing: ReadonlyMap<string, Standing>,
): { figure: Figure; claim?: Claim } | Fault {
  if ((file.claim === undefined) === (file.derived === undefined))
    return { code: 'chart-mark-without-source', path: [] };
  if (file.claim !== undefined) {
    const claim = ledger.claims.get(file.claim);
    const path = ['claim'];
    if (!claim) return { code: 'chart-unknown-claim', path, actual: file.claim };
    if (claim.withdrawn) return { code: 'chart-withdrawn-claim', path, actual: claim.id };
    const figure = ofClaim(claim, ledger, standing.get(claim.id));
    return figure ? { figure, claim } : { code: 'chart-without-value', path, actual: claim.id };
  }
  const derived = ledger.derived.get(file.derived ?? '');
  return derived
    ? { figure: ofDerived(derived, ledger) }
    : { code: 'chart-unknown-derived', path: ['derived'], actual: file.derived ?? '' };
}

function ofClaim(claim: Claim, ledger: ChartLedger, standing: Standing | undefined): Figure | undefined {
  const low = claim.low ?? claim.value;
  const high = claim.high ?? claim.value;
  const kind = ledger.units.get(claim.unit)?.kind;
  if (low === undefined || high === undefined || kind === 'date' || kind === 'rank') return undefined;
  const dispute = claim.dispute ? ledger.disputes.get(claim.dispute) : undefined;
  const unresolved = standing === 'contested' && dispute?.verdict === 'unresolved';
  return {
    id: claim.id,
    origin: 'claim',
    low,
    high,
    unit: claim.unit,
    digits: null,
    qualifier: claim.qualifier,
    status: claim.status,
    standing: standing === 'struck' ? 'struck' : unresolved ? 'contested' : 'plain',
    verdict: standing === 'struck' || unresolved ? (dispute?.verdict ?? null) : null,
    dispute: claim.dispute ?? null,
    outlet: claim.outlet,
    article: claim.article,
    asOf: claim.asOf,
    programme: claim.programme,
    emblem: emblemOf(claim.programme, ledger),
  };
}

function ofDerived(derived: Derived, ledger: ChartLedger): Figure {
  return {
    id: derived.id,
    origin: 'derived',
    low: derived.value,
    high: derived.value,
    unit: derived.unit,
    digits: derived.digits,
    qualifier: 'exact',
    status: 'reported',
    standing: 'plain',
    verdict: null,
    dispute: null,
    outlet: null,
    article: null,
    asOf: null,
    programme: derived.programme,
    emblem: emblemOf(derived.programme, ledger),
  };
}
