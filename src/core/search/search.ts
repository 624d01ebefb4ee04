/** One search: the query planned, its terms looked up in the index, the documents ranked. Pure but for the index it asks. */
import type { Locale } from '../model.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { type Resolved, resolveTerm, type SearchIndex } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { ASKING, type Plan, planQuery } from './plan.ts';
import { type FoundTerm, type Match, passageAt, rank, rarity, WEIGHTS } from './rank.ts';
import { conceptKey } from './resolve.ts';

export interface SearchSetting {
  readonly lexicon: Lexicon;
  readonly catalogue: readonly CatalogueEntry[];
  readonly index: SearchIndex;
}

export interface Correction {
  readonly typed: string;
  /** A stem of what was searched instead; `keys` find its words in the texts. */
  readonly searched: string;
  readonly keys: readonly string[];
}

export interface Outcome {
  readonly plan: Plan;
  /** Pages, terms and disputes, best first. */
  readonly pages: readonly Match[];
  /** Claims that answer the query, best first. */
  readonly claims: readonly Match[];
  /** Every key that was searched, for marking the words of excerpts. */
  readonly keys: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

/**
 * Least share of the question that must be known before anything is answered: little when a subject of the report is
 * named, more when it is only guessed at, most when the query names none. A lone word needs a good guess.
 */
const KNOWN = { topic: 0.3, guessedTopic: 0.55, none: 0.58, alone: 0.6 };
/** A word that was guessed or read otherwise says little among others, unless it is a word of the field and likely. */
const UNSURE = 0.4;
const LIKELY = 0.7;
/** The most that a word tells: one of the field, one of few documents, and one that is nowhere. */
const TELLS_MOST = 3;

/** 420,000 names what it counts; a year, a page, a percentage may be anything's. */
const isTelling = ({ term, found }: Resolved): boolean =>
  term.isNumber &&
  found.keys.length > 0 &&
  /^[nd]\d{4,}/.test(term.tiers[0]?.[0] ?? '') &&
  !/^n(?:19|20)\d\d$/.test(term.tiers[0]?.[0] ?? '');

/** How much a word tells of a subject: little when every document has it, unless it is a word of the field. */
const tells = ({ found, term, field }: Resolved, documents: number): number => {
  const holding = new Set(found.keys.flatMap(({ postings }) => [...postings.keys()])).size;
  return term.weight * (field || holding === 0 ? TELLS_MOST : Math.min(TELLS_MOST, rarity(holding, documents)));
};

/** Where a term stands: its documents, or passage by passage. */
const placesOf = (
  { found }: Resolved,
  catalogue: readonly CatalogueEntry[],
  byPassage: boolean,
): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const { postings } of found.keys)
    for (const [document, positions] of postings) {
      if (!byPassage) places.add(String(document));
      else for (const at of positions) places.add(`${document} ${passageAt(catalogue[document]?.passages ?? [], at)}`);
    }
  return places;
};

/**
 * The greatest share of what the question tells that stands together: in one document, or in one passage where no word of
 * the field is among the words, because a long page holds common words of every question.
 */
const heldTogether = (
  asked: readonly Resolved[],
  certainty: (one: Resolved) => number,
  catalogue: readonly CatalogueEntry[],
): number => {
  const byPassage = !asked.some(({ field }) => field);
  const held = new Map<string, number>();
  const seen = new Set<string>();
  let all = 0;
  for (const one of asked) {
    // «مدرسة تعليم» asks twice for one thing.
    const [key = one.term.text] = one.keys;
    if (seen.has(key)) continue;
    seen.add(key);
    const told = tells(one, catalogue.length);
    all += told;
    for (const place of placesOf(one, catalogue, byPassage))
      held.set(place, (held.get(place) ?? 0) + told * certainty(one));
  }
  return Math.max(0, ...held.values()) / Math.max(all, Number.EPSILON);
};

/** Whether the report knows enough of the question to answer it at all: «وصفة كسكس» meets nothing, and gets nothing. */
const isOnTopic = (resolved: readonly Resolved[], catalogue: readonly CatalogueEntry[]): boolean => {
  const asked = resolved.filter(({ found }) => !found.support);
  const certainty = ({ trust, topic, field }: Resolved): number =>
    trust === 1 || asked.length === 1 || ((topic || field) && trust >= LIKELY) ? trust : trust * UNSURE;
  const weightOf = ({ term }: Resolved): number => (term.isNumber ? 1 : term.weight);
  const all = asked.reduce((sum, one) => sum + weightOf(one), 0);
  const known = asked.reduce((sum, one) => sum + weightOf(one) * certainty(one), 0) / Math.max(all, Number.EPSILON);
  if (asked.length === 1) return known >= KNOWN.alone;
  if (asked.some((one) => (one.topic && one.searched === undefined) || isTelling(one))) return known >= KNOWN.topic;
  if (asked.some(({ topic, trust }) => topic && trust >= LIKELY) && known >= KNOWN.guessedTopic) return true;
  return heldTogether(asked, certainty, catalogue) >= KNOWN.none;
};

/** The plan of the question with its slips put right, where the right words make a phrase: «ظمان اجتماعي». */
const rightedPlan = (query: string, plan: Plan, resolved: readonly Resolved[], lexicon: Lexicon): Plan | undefined => {
  let right = query;
  for (const { term, searched, trust } of resolved)
    if (searched !== undefined && trust >= LIKELY) right = right.replace(term.text, ` ${searched} `);
  if (right === query) return undefined;
  const righted = planQuery(right, lexicon);
  const phrases = ({ terms }: Plan): number => terms.filter(({ parts }) => parts.length > 0).length;
  return phrases(righted) > phrases(plan) ? righted : undefined;
};

/**
 * What is asked of claims: «عدد» and «مبلغ» ask for a figure and need not stand beside it; where it is one of money, dirhams
 * stand before people and files.
 */
const askedOfClaims = async (
  plan: Plan,
  resolved: readonly Resolved[],
  { lexicon, index }: SearchSetting,
): Promise<readonly FoundTerm[]> => {
  const found = resolved.map(({ term, found }) =>
    term.weight === ASKING && resolved.length > 1 ? { ...found, support: true } : found,
  );
  const postings = plan.wantsMoney && (await index.find(conceptKey(`${lexicon.words.get('درهم')}`)));
  return postings ? [...found, { weight: WEIGHTS.money, keys: [{ postings, weight: 1 }], support: true }] : found;
};

/**
 * Searches for a reader of `reader`'s language. An empty outcome means that nothing of the report answers; it throws
 * only what the index throws.
 */
export const search = async (query: string, reader: Locale, setting: SearchSetting): Promise<Outcome> => {
  const { catalogue, lexicon, index } = setting;
  const plan = planQuery(query, lexicon);
  const resolve = async ({ terms }: Plan): Promise<readonly Resolved[]> =>
    (await Promise.all(terms.map((term) => resolveTerm(term, lexicon, index)))).flat();
  const typed = await resolve(plan);
  const righted = rightedPlan(query, plan, typed, lexicon);
  const resolved = righted === undefined ? typed : await resolve(righted);
  const keys = new Set(resolved.flatMap((one) => one.keys));
  const corrections = typed.flatMap(({ term, searched, keys: found }) =>
    searched === undefined ? [] : [{ typed: term.text, searched, keys: found }],
  );
  if (!isOnTopic(resolved, catalogue)) return { plan, pages: [], claims: [], keys, corrections };
  const terms = resolved.map(({ found }) => found);
  const ofClaims = await askedOfClaims(plan, resolved, setting);
  const ranked = (wanted: (entry: CatalogueEntry) => boolean, asked: readonly FoundTerm[] = terms): readonly Match[] =>
    rank(
      asked,
      catalogue,
      [...catalogue.keys()].filter((at) => wanted(catalogue[at] as CatalogueEntry)),
      reader,
    );
  return {
    plan,
    keys,
    corrections,
    pages: ranked(({ kind }) => kind !== 'claim'),
    claims: ranked(({ kind }) => kind === 'claim', ofClaims),
  };
};
