/** What is made of proven claims: computed figures, disagreements and the editor's verdicts on them. */
import { evaluateDerived, evaluateSteps } from '../../core/derived.ts';
import { type Conflict, type Difference, findConflicts, judge, standings } from '../../core/dispute.ts';
import type { Claim, Derived, Dispute, Indicator, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import * as reportSchema from '../schema/report.ts';
import { strip } from './articles.ts';
import type { LoadedClaims } from './claims.ts';
import { byId, type Entry, fileEntries, listEntries } from './entries.ts';
import { problem } from './problems.ts';
import type { ContentTree } from './tree.ts';
import type { DataPath } from './yaml.ts';

type DisputeEntry = ReturnType<typeof fileEntries<typeof reportSchema.dispute>>['entries'][number];
type DerivedEntry = ReturnType<typeof listEntries<typeof reportSchema.derived>>['entries'][number];

export interface Judged {
  /** All claims, each with the dispute in which it stands. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  readonly conflicts: readonly Conflict[];
  readonly differences: readonly Difference[];
  readonly disputeFiles: readonly DisputeEntry[];
  readonly derivedEntries: readonly DerivedEntry[];
  readonly problems: readonly Problem[];
}

export function judgeClaims(
  tree: ContentTree,
  proven: Pick<LoadedClaims, 'claims' | 'entries'>,
  { indicators, units }: { indicators: ReadonlyMap<string, Indicator>; units: ReadonlyMap<string, Unit> },
): Judged {
  const problems: Problem[] = [];
  const read = fileEntries(tree, 'disputes', reportSchema.dispute);
  const disputeFiles = read.entries;
  const claims = withDisputes(proven.claims, disputeFiles);
  const listed = listEntries(tree, 'derived.yaml', reportSchema.derived);
  const named = sameNames(listed.entries, proven.entries, disputeFiles);
  problems.push(...read.problems, ...listed.problems, ...named.problems);
  const standing = standings(disputeFiles.map((entry) => entry.data));
  const contested = new Set([...standing].filter(([, how]) => how !== 'undisputed').map(([id]) => id));
  const figures = evaluateDerived(
    named.derived.map((entry) => {
      const { line, column } = entry.locateIn(['formula']);
      return { ...entry.data, file: entry.file, fileLine: line, formulaColumn: column };
    }),
    claims,
    units,
    contested,
  );
  problems.push(...figures.problems);
  const derived = new Map(figures.derived.map((figure) => [figure.id, figure]));
  const disputes = new Map(
    disputeFiles.map((entry) => {
      const place = (index: number) => ({
        file: entry.file,
        ...entry.locateIn(['arithmetic', index, 'formula']),
      });
      const { steps, problems: faults } = evaluateSteps(entry.data.arithmetic, claims, derived, units, place);
      problems.push(...faults);
      const dispute = { ...strip(entry.data), id: entry.id, arithmetic: steps, file: entry.file } as Dispute;
      return [entry.id, dispute] as const;
    }),
  );
  const { conflicts, differences } = findConflicts([...proven.claims.values()], indicators);
  problems.push(
    ...verdictProblems(conflicts, disputeFiles, claims),
    ...disputeFiles.flatMap((entry) => callsProblems(entry, claims)),
  );
  return { claims, derived, disputes, conflicts, differences, disputeFiles, derivedEntries: listed.entries, problems };
}

/** What is wrong between disagreements and verdicts; one that has no verdict is told at the claim that made it. */
function verdictProblems(
  conflicts: readonly Conflict[],
  files: readonly DisputeEntry[],
  claims: ReadonlyMap<string, Claim>,
): Problem[] {
  const verdicts = files.map((entry) => ({
    ...entry.data,
    id: entry.id,
    file: entry.file,
    line: entry.locate(['claims']).line,
  }));
  return judge(conflicts, verdicts, { claims: new Set(claims.keys()) }).map((found) => {
    if (found.code === 'dispute-without-verdict') {
      const last = (found.expected ?? '').split(', ').flatMap((id) => claims.get(id) ?? []);
      const newest = last.toSorted((a, b) => a.fileLine - b.fileLine).at(-1);
      const indicator = newest?.indicator ?? '';
      return { ...found, actual: indicator, ...(newest && { file: newest.file, line: newest.fileLine, column: 3 }) };
    }
    const entry = files.find(({ file }) => file === found.file);
    return entry ? { ...found, ...entry.locate(faultyField(found, entry)) } : found;
  });
}

/** What an outlet is said to call a figure is proven as the figure is: by the quote or the context of its claim. */
function callsProblems(entry: DisputeEntry, claims: ReadonlyMap<string, Claim>): Problem[] {
  return Object.entries(entry.data.calls ?? {}).flatMap(([id, { ar }]) => {
    const claim = entry.data.claims.includes(id) ? claims.get(id) : undefined;
    if (claim?.quote.includes(ar) || claim?.context?.text.includes(ar)) return [];
    const place = { file: entry.file, ...entry.locate(['calls', id, 'ar']) };
    return [problem('verdict-calls-not-archived', { ...place, actual: ar, expected: id })];
  });
}

/** The field that a problem of a verdict is about: of a list, the id at fault. */
function faultyField({ code, actual = '' }: Problem, { data }: DisputeEntry): DataPath {
  switch (code) {
    case 'verdict-claim-unknown':
      return ['claims', data.claims.indexOf(actual)];
    case 'verdict-against-not-in-claims':
      return ['against', data.against.indexOf(actual)];
    case 'verdict-shows-not-in-claims':
      return ['shows', data.shows?.indexOf(actual) ?? 0];
    case 'verdict-against-wrong':
      return ['against'];
    case 'verdict-without-arithmetic':
      return ['verdict'];
    default:
      return ['claims'];
  }
}

/**
 * An id of a formula means one thing: a computed figure or a step may not take the id of a claim, or of another. Returns
 * the computed figures whose ids are their own.
 */
function sameNames(
  derived: readonly DerivedEntry[],
  claims: ReadonlyMap<string, Entry<unknown>>,
  disputes: readonly DisputeEntry[],
): { derived: DerivedEntry[]; problems: Problem[] } {
  const { map, problems } = byId(derived);
  const own = new Map(map);
  for (const [id, entry] of map) {
    const claim = claims.get(id);
    if (!claim) continue;
    problems.push(double(entry, ['id'], id, placeOf(claim)));
    own.delete(id);
  }
  for (const entry of disputes) {
    const seen = new Map<string, string>();
    entry.data.arithmetic.forEach(({ id }, index) => {
      const path = ['arithmetic', index, 'id'];
      const named = claims.get(id) ?? map.get(id);
      const first = named ? placeOf(named) : seen.get(id);
      if (first) problems.push(double(entry, path, id, first));
      else seen.set(id, placeOf(entry, path));
    });
  }
  return { derived: [...own.values()] as DerivedEntry[], problems };
}

function double(entry: Entry<unknown>, path: DataPath, id: string, first: string): Problem {
  return problem('id-duplicate', { file: entry.file, ...entry.locate(path), actual: id, expected: first });
}

function placeOf(entry: Entry<unknown>, path: DataPath = []): string {
  return `${entry.file}:${entry.locate(path).line}`;
}

/** Each claim with the first conflict it stands in; a claim in no conflict keeps the first note or words about it. */
function withDisputes(claims: ReadonlyMap<string, Claim>, files: readonly DisputeEntry[]): Map<string, Claim> {
  const rank = ({ data }: DisputeEntry): number => (data.kind === 'conflict' ? 0 : 1);
  const order = [...files].sort((a, b) => rank(a) - rank(b) || a.data.weight - b.data.weight);
  const of = new Map<string, string>();
  for (const file of order) for (const id of file.data.claims) if (!of.has(id)) of.set(id, file.id);
  return new Map(
    [...claims].map(([id, claim]) => {
      const dispute = of.get(id);
      return [id, dispute ? { ...claim, dispute } : claim];
    }),
  );
}
