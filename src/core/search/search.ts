/** One search: the query planned, its terms looked up in the index, the documents ranked. Pure but for the index it asks. */
import type { Locale } from '../model.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { type Resolved, resolveTerm, type SearchIndex } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { type Plan, planQuery } from './plan.ts';
import { type Match, rank } from './rank.ts';

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
 * Least share of the question that the index must know before anything is answered: little when a subject of the report
 * is named, more when it is only guessed at, most when the query names none. A lone word needs a good guess.
 */
const KNOWN = { topic: 0.3, guessedTopic: 0.55, none: 0.68, alone: 0.6 };
/** A guessed word among others says little of what the question is about, unless it is a subject of the report. */
const GUESSED = 0.5;

/** How much a word that is nowhere weighs against the words that are known. */
const weightOf = ({ term }: Resolved): number => (term.isNumber ? 1 : term.weight);

/** Whether the index knows enough of the question to answer it at all: «وصفة كسكس» meets nothing, and gets nothing. */
const isOnTopic = (resolved: readonly Resolved[]): boolean => {
  const asked = resolved.filter(({ found }) => !found.support);
  const certainty = ({ trust, searched, topic }: Resolved): number =>
    searched !== undefined && asked.length > 1 && !topic ? trust * GUESSED : trust;
  const all = asked.reduce((sum, one) => sum + weightOf(one), 0);
  const known = asked.reduce((sum, one) => sum + weightOf(one) * certainty(one), 0);
  if (known === 0) return false;
  const named = asked.some(({ term, trust, topic }) => trust === 1 && (topic || term.isNumber));
  const guessed = asked.some(({ topic }) => topic);
  const least = named ? KNOWN.topic : guessed ? KNOWN.guessedTopic : asked.length === 1 ? KNOWN.alone : KNOWN.none;
  return known / all >= least;
};

/**
 * Searches for a reader of `reader`'s language. An empty outcome means that nothing of the report answers; it throws
 * only what the index throws.
 */
export const search = async (query: string, reader: Locale, setting: SearchSetting): Promise<Outcome> => {
  const { catalogue, lexicon, index } = setting;
  const plan = planQuery(query, lexicon);
  const resolved = (await Promise.all(plan.terms.map((term) => resolveTerm(term, lexicon, index)))).flat();
  const keys = new Set(resolved.flatMap((one) => one.keys));
  const corrections = resolved.flatMap(({ term, searched, keys: found }) =>
    searched === undefined ? [] : [{ typed: term.text, searched, keys: found }],
  );
  if (!isOnTopic(resolved)) return { plan, pages: [], claims: [], keys, corrections };
  const terms = resolved.map(({ found }) => found);
  const ranked = (wanted: (entry: CatalogueEntry) => boolean): readonly Match[] =>
    rank(
      terms,
      catalogue,
      [...catalogue.keys()].filter((at) => wanted(catalogue[at] as CatalogueEntry)),
      reader,
    );
  return {
    plan,
    keys,
    corrections,
    pages: ranked(({ kind }) => kind !== 'claim'),
    claims: ranked(({ kind }) => kind === 'claim'),
  };
};
