/**
 * One mistake, one problem. What was refused is missing everywhere it is named, and an editor who reads a shower of
 * «there is no such claim» looks in the wrong places: problems that only follow from others are left out. They never
 * hide a mistake: each of them rests on a problem that is told.
 */
import type { CoverageRow } from '../../core/coverage.ts';
import type { Problem } from '../../core/problem.ts';
import { type Declared, declaredIds } from './declared.ts';
import type { Kind } from './kinds.ts';
import type { ContentTree } from './tree.ts';

/** The ids of each kind that passed every check. */
export type Accepted = Readonly<Record<Kind, { has(id: string): boolean }>>;

/** What the rules about disagreements and coverage look at. */
export interface Surroundings {
  readonly accepted: Accepted;
  readonly disputes: Iterable<{
    readonly file: string;
    readonly claims: readonly string[];
    readonly indicator: string | null;
  }>;
  readonly coverage: ReadonlyMap<string, { readonly rows: readonly CoverageRow[] }>;
}

/** Codes that say «there is no such thing», with the kinds of things that are looked for. */
const UNKNOWN: Readonly<Record<string, readonly Kind[]>> = {
  'formula-unknown-id': ['claim', 'derived', 'step'],
  'derived-unit-unknown': ['unit'],
  'plausibility-unit-unknown': ['unit'],
  'plausibility-indicator-unknown': ['indicator'],
  'chart-unknown-claim': ['claim'],
  'chart-unknown-derived': ['derived'],
  'chart-unknown-name': ['programme', 'dispute'],
  'verdict-claim-unknown': ['claim'],
  'non-claim-repeats-unknown': ['claim'],
};

/** What is found by comparing claims in time. */
const OF_DATES: ReadonlySet<string> = new Set([
  'date-without-claim',
  'dispute-without-verdict',
  'verdict-without-dispute',
  'verdict-claims-differ',
  'verdict-reason-differs',
]);

/** What is wrong between a verdict and its claims. */
const OF_VERDICTS: ReadonlySet<string> = new Set([
  'verdict-without-dispute',
  'verdict-claims-differ',
  'verdict-reason-differs',
]);

/** Kinds whose names label the marks of charts. */
const LABELS: readonly Kind[] = ['outlet', 'programme', 'indicator'];

const BY_FOLDER: Readonly<Record<string, Kind>> = {
  claims: 'claim',
  articles: 'article',
  programmes: 'programme',
  disputes: 'dispute',
  charts: 'chart',
};

/** The problems without those that only follow from others. Empty only when `problems` is. */
export function withoutFollowUps(problems: readonly Problem[], tree: ContentTree, around: Surroundings): Problem[] {
  const declared = declaredIds(tree, problems);
  const lost = (kind: Kind, id: string | undefined): boolean => {
    if (declared.open.has(kind)) return true;
    if (id !== undefined) return declared.ids[kind].has(id) && !around.accepted[kind].has(id);
    return [...declared.ids[kind]].some((one) => !around.accepted[kind].has(one));
  };
  const shaken = new Set(
    [...around.disputes]
      .filter(
        ({ claims, indicator }) =>
          claims.some((id) => lost('claim', id)) || (indicator !== null && lost('indicator', indicator)),
      )
      .map(({ file }) => file),
  );
  // Claims are dated by their events: of a wrong event everything follows that looks at dates.
  const undated = problems.some(
    ({ code, file }) => code === 'event-not-of-article' || (code === 'id-differs' && file === 'events.yaml'),
  );
  const follows = (found: Problem): boolean => {
    const { code, actual, expected, file } = found;
    if (undated && (OF_DATES.has(code) || code === 'speaker-not-named')) return true;
    if (code === 'id-unknown') return lost(expected as Kind, actual);
    if (OF_VERDICTS.has(code)) return shaken.has(file);
    if (code === 'dispute-without-verdict') return verdictLost(found, declared, around.accepted, tree);
    if (code === 'chart-label-missing')
      return LABELS.some((kind) => lost(kind, undefined) || problems.some((one) => one.expected === kind));
    if (code === 'number-unaccounted') return claimLost(found, declared, around, tree);
    if (code === 'link-broken') {
      const [, folder = '', id] = (actual ?? '').split('/');
      const kind = BY_FOLDER[folder];
      return kind !== undefined && lost(kind, id);
    }
    return UNKNOWN[code]?.some((kind) => lost(kind, actual)) === true;
  };
  const told = problems.filter((found) => !follows(found));
  return told.length > 0 ? told : [...problems];
}

/** A disagreement whose verdict stands in a file that was refused. */
function verdictLost(found: Problem, declared: Declared, accepted: Accepted, tree: ContentTree): boolean {
  if (declared.open.has('dispute')) return true;
  const indicator = found.actual ?? '';
  return [...declared.ids.dispute]
    .filter((id) => !accepted.dispute.has(id))
    .some((id) => {
      const file = `disputes/${id}.yaml`;
      const raw = tree.refused.get(file);
      const named = (tree.yaml.get(file)?.data as { indicator?: unknown } | null | undefined)?.indicator;
      return id === indicator || named === indicator || raw === undefined || raw.includes(indicator);
    });
}

/** A number of an article that a refused claim quotes, or that stands on the line from which one quotes. */
function claimLost(found: Problem, declared: Declared, around: Surroundings, tree: ContentTree): boolean {
  if (declared.open.has('claim')) return true;
  const article = found.file.replace(/^articles\/|\.yaml$/g, '');
  const digits = /\p{Nd}[\p{Nd}.,٫٬]*/u.exec(found.actual ?? '')?.[0] ?? '';
  const lines = (around.coverage.get(article)?.rows ?? [])
    .filter(({ status, text }) => status === 'unaccounted' && text === found.actual)
    .map(({ line }) => line);
  const unread = [...tree.refused].filter(([file]) => file.startsWith('claims/')).map(([, text]) => text);
  const refused = [...tree.yaml]
    .filter(([file, { data }]) => file.startsWith('claims/') && Array.isArray(data))
    .flatMap(([, { data }]) => data as readonly { id?: string; article?: unknown; line?: unknown }[])
    .filter((claim) => !around.accepted.claim.has(claim?.id ?? ''));
  return (
    refused.some((claim) => claim?.article === article && lines.includes(Number(claim.line))) ||
    [...unread, ...refused.map((claim) => JSON.stringify(claim))].some((text) => text.includes(digits))
  );
}
