/**
 * Disagreements, found and never typed: the same indicator, the same kind of statement, the same time, and values that
 * exclude each other. What differs for a good reason is listed apart, so that an editor may explain it.
 */
import type { Claim, Indicator, IndicatorKind } from '../model.ts';
import { lastDay, type Reference, referenceOf, sameTime } from './reference.ts';
import { agree, printedUnit, sameValue, whyDifferent } from './values.ts';

/** What the search reads of a claim. */
export type DisputeClaim = Pick<
  Claim,
  'id' | 'indicator' | 'value' | 'low' | 'high' | 'date' | 'qualifier' | 'status' | 'period' | 'asOf' | 'withdrawn'
> & { readonly written?: readonly { readonly text: string }[]; readonly style?: Claim['style'] };

export interface Conflict {
  readonly indicator: string;
  /** Every claim that contradicts another of the group, sorted. */
  readonly claims: readonly string[];
  /** Who contradicts whom; claims that say the same are named once. */
  readonly pairs: readonly (readonly [string, string])[];
}

export interface Difference {
  readonly indicator: string;
  readonly claims: readonly [string, string];
  readonly reason: 'different-date' | 'status' | 'rounding' | 'qualifier';
}

/** Claims that say the same of the same time in the same way; one stands for all when pairs are compared. */
interface Statement {
  readonly claim: DisputeClaim;
  readonly ids: string[];
  readonly reference: Reference;
  /** Days on which to look for statements of the same time. */
  readonly from: number;
  readonly to: number;
}

function hasValue(claim: DisputeClaim): boolean {
  return claim.value !== undefined || claim.date !== undefined || (claim.low !== undefined && claim.high !== undefined);
}

function statementsOf(claims: readonly DisputeClaim[]): Statement[] {
  const found = new Map<string, Statement>();
  for (const claim of claims) {
    const { value, low, high, date, qualifier, status, period, asOf } = claim;
    const key = JSON.stringify([value, low, high, date, qualifier, status, period, asOf, printedUnit(claim)]);
    const known = found.get(key);
    if (known !== undefined) {
      known.ids.push(claim.id);
      continue;
    }
    const reference = referenceOf(claim);
    const { said, period: about = said } = reference;
    const start = 'openStart' in about && about.openStart ? about.end : about.start;
    const [from, to] = [Math.min(said.start, start), Math.max(said.end, about.end)];
    found.set(key, { claim, ids: [claim.id], reference, from, to });
  }
  return [...found.values()];
}

/** Every two statements whose days touch, each pair once: a sweep over the days, not a comparison of all with all. */
function* neighbours(statements: readonly Statement[]): Generator<[Statement, Statement]> {
  const sorted = statements.toSorted((a, b) => a.from - b.from);
  let open: Statement[] = [];
  for (const next of sorted) {
    open = open.filter((statement) => statement.to >= next.from);
    for (const statement of open) yield [statement, next];
    open.push(next);
  }
}

function* allPairs(statements: readonly Statement[]): Generator<[Statement, Statement]> {
  for (const [index, a] of statements.entries()) {
    for (const b of statements.slice(index + 1)) yield [a, b];
  }
}

/** The groups that contradicting statements form, each with all their claims; a pair stands for its two statements. */
function groupConflicts(indicator: string, pairs: readonly (readonly [Statement, Statement])[]): Conflict[] {
  const above = new Map<Statement, Statement>();
  const top = (statement: Statement): Statement => {
    let at = statement;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) if (top(a) !== top(b)) above.set(top(b), top(a));
  const groups = Map.groupBy(pairs, ([a]) => top(a));
  return [...groups.values()].map((own) => ({
    indicator,
    claims: [...new Set(own.flat())].flatMap(({ ids }) => ids).toSorted(),
    pairs: own
      .map(([a, b]) => ordered(a.claim.id, b.claim.id))
      .toSorted(([a, b], [c, d]) => compare(a, c) || compare(b, d)),
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const ordered = (a: string, b: string): [string, string] => (compare(a, b) <= 0 ? [a, b] : [b, a]);

/** Values that differ from one date to the next: each distinct value of a date beside those of the date after it. */
function overTime(indicator: string, statements: readonly Statement[]): Difference[] {
  const days = Map.groupBy(
    statements.toSorted((a, b) => lastDay(a.reference) - lastDay(b.reference)),
    (statement) => lastDay(statement.reference),
  );
  const columns = [...days.values()].map((own) =>
    own.filter((statement, index) => !own.slice(0, index).some((earlier) => sameValue(earlier.claim, statement.claim))),
  );
  return columns.flatMap((column, index) =>
    (columns[index + 1] ?? []).flatMap((later) =>
      column.flatMap((earlier): Difference[] => {
        if (sameValue(earlier.claim, later.claim)) return [];
        const reason = earlier.claim.status === later.claim.status ? 'different-date' : 'status';
        return [{ indicator, claims: [earlier.claim.id, later.claim.id], reason }];
      }),
    ),
  );
}

function inIndicator(indicator: string, kind: IndicatorKind, claims: readonly DisputeClaim[]) {
  const statements = statementsOf(claims);
  const conflicts: [Statement, Statement][] = [];
  const differences: Difference[] = [];
  const compared = new Set<string>();
  for (const [a, b] of kind === 'date' ? allPairs(statements) : neighbours(statements)) {
    if (a.claim.status !== b.claim.status || !sameTime(a.reference, b.reference, kind)) continue;
    const [first, second] = ordered(a.claim.id, b.claim.id);
    compared.add(`${first} ${second}`);
    if (!agree(a.claim, b.claim, kind)) {
      conflicts.push([a, b]);
      continue;
    }
    const reason = whyDifferent(a.claim, b.claim);
    if (reason !== undefined) differences.push({ indicator, claims: [first, second], reason });
  }
  const dated = kind === 'date' ? [] : overTime(indicator, statements);
  const apart = dated.filter(({ claims: [a, b] }) => !compared.has(ordered(a, b).join(' ')));
  return { conflicts: groupConflicts(indicator, conflicts), differences: [...differences, ...apart] };
}

/**
 * The disagreements of a ledger and its explained differences, in the order in which the indicators first appear.
 * Withdrawn claims and statements without a value take no part. Grows with the claims, not with their square, as long as
 * claims of one indicator spread over dates.
 */
export function findConflicts(
  claims: readonly DisputeClaim[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'kind'>>,
): { conflicts: Conflict[]; differences: Difference[] } {
  const groups = Map.groupBy(
    claims.filter((claim) => claim.withdrawn === undefined && hasValue(claim)),
    (claim) => claim.indicator,
  );
  const found = [...groups].map(([indicator, own]) =>
    inIndicator(indicator, indicators.get(indicator)?.kind ?? 'stock', own),
  );
  return { conflicts: found.flatMap((one) => one.conflicts), differences: found.flatMap((one) => one.differences) };
}
