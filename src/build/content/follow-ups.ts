/**
 * One mistake, one problem. What was refused is missing everywhere it is named, and an editor who reads a shower of
 * «there is no such claim» looks in the wrong places: problems that only follow from others are left out. They never
 * hide a mistake: each of them rests on a problem that is told.
 */
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
  const follows = (found: Problem): boolean => {
    const { code, actual, expected, file } = found;
    if (code === 'id-unknown') return lost(expected as Kind, actual);
    if (code === 'verdict-without-dispute' || code === 'verdict-claims-differ') return shaken.has(file);
    if (code === 'dispute-without-verdict') return verdictLost(found, declared, around.accepted, tree);
    if (code === 'chart-label-missing') return LABELS.some((kind) => lost(kind, undefined));
    if (code === 'number-unaccounted') return claimLost(found, declared, around.accepted, tree);
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

/** A number of an article that a refused claim quotes. */
function claimLost(found: Problem, declared: Declared, accepted: Accepted, tree: ContentTree): boolean {
  if (declared.open.has('claim')) return true;
  const article = found.file.replace(/^articles\/|\.yaml$/g, '');
  const digits = /\p{Nd}[\p{Nd}.,٫٬]*/u.exec(found.actual ?? '')?.[0] ?? '';
  const texts = [...tree.refused].filter(([file]) => file.startsWith('claims/')).map(([, text]) => text);
  for (const [file, { data }] of tree.yaml) {
    if (!file.startsWith('claims/') || !Array.isArray(data)) continue;
    for (const claim of data as readonly unknown[]) {
      const { id, article: own } = (claim ?? {}) as { id?: unknown; article?: unknown };
      const elsewhere = typeof own === 'string' && own !== article && accepted.article.has(own);
      if ((typeof id !== 'string' || !accepted.claim.has(id)) && !elsewhere) texts.push(JSON.stringify(claim));
    }
  }
  return digits !== '' && texts.some((text) => text.includes(digits));
}
