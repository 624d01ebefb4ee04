/** From the terms of a plan to what the index holds for them; a word that is nowhere is completed, corrected or heard. */

import { type Guess, guess, takenApart } from './guess.ts';
import type { Lexicon } from './lexicon.ts';
import { planQuery, type Term } from './plan.ts';
import { type FoundTerm, type Postings, WEIGHTS } from './rank.ts';

/** Whoever holds the postings: Pagefind's files in the browser, a map in a test. */
export interface SearchIndex {
  /** The postings of a key; undefined where the index does not hold it. */
  readonly find: (key: string) => Promise<Postings | undefined>;
  /** Every key of the index with the number of documents that hold it. */
  readonly keys: () => Promise<ReadonlyMap<string, number>>;
}

export interface Resolved {
  readonly term: Term;
  readonly found: FoundTerm;
  /** The keys that were searched for the term. */
  readonly keys: readonly string[];
  /** 1 for a word as typed, less for a guess; 0 for a word that the index does not know. */
  readonly trust: number;
  /** Whether the term meets a subject of the report, as typed or as guessed. */
  readonly topic: boolean;
  /** Whether it meets a word of the field. */
  readonly field: boolean;
  /** The word that was searched in place of the typed one. */
  readonly searched?: string;
}

interface FoundKey {
  readonly key: string;
  readonly postings: Postings;
  readonly weight: number;
}

/** How sure a word is that is read otherwise than it looks, a term answered only by what is near it, a word taken apart. */
const OTHERWISE = 0.8;
const NEAR_ONLY = 0.75;
const APART = 0.9;

const lookup = async (index: SearchIndex, keys: readonly string[], weight: number): Promise<readonly FoundKey[]> => {
  const found = await Promise.all(keys.map(async (key) => ({ key, weight, postings: await index.find(key) })));
  return found.flatMap(({ key, postings }) => (postings === undefined ? [] : [{ key, postings, weight }]));
};

const resolvedAs = (
  term: Term,
  keys: readonly FoundKey[],
  trust: number,
  guessed?: Pick<Guess, 'word' | 'topic' | 'field'>,
): Resolved => ({
  term,
  trust,
  topic: guessed?.topic ?? (term.topic && trust > 0),
  field: guessed?.field ?? (term.field && trust > 0),
  keys: keys.map(({ key }) => key),
  found: { weight: term.weight * Math.max(trust, 0.3), keys, support: false },
  ...(guessed === undefined ? {} : { searched: guessed.word }),
});

/** The words of a phrase that was found whole: they help the order, and ask for nothing more. */
const asSupport = (part: Resolved): Resolved => ({
  ...part,
  found: { ...part.found, weight: part.found.weight * WEIGHTS.support, support: true },
});

/** What the index holds for a term; a phrase brings its words besides, or in its place where it stands nowhere whole. */
export const resolveTerm = async (term: Term, lexicon: Lexicon, index: SearchIndex): Promise<readonly Resolved[]> => {
  const parts = async () => (await Promise.all(term.parts.map((part) => resolveTerm(part, lexicon, index)))).flat();
  for (const [place, tier] of term.tiers.entries()) {
    const found = await lookup(index, tier, 1);
    if (found.length === 0) continue;
    const meant = term.concept === undefined || tier.includes(term.concept);
    const near = meant ? await lookup(index, term.near, WEIGHTS.near) : [];
    const known = (await parts()).filter(({ trust, searched }) => trust > 0 && searched === undefined);
    const read = meant ? term : { ...term, topic: false, field: false };
    return [resolvedAs(read, [...found, ...near], place < term.sure ? 1 : OTHERWISE), ...known.map(asSupport)];
  }
  const near = await lookup(index, term.near, 1);
  if (near.length > 0) return [resolvedAs(term, near, NEAR_ONLY)];
  if (term.parts.length > 0) return parts();
  return guessed(term, lexicon, index);
};

/** A word that is nowhere: two words written as one, else the words that it was most likely meant to be. */
const guessed = async (term: Term, lexicon: Lexicon, index: SearchIndex): Promise<readonly Resolved[]> => {
  const { word } = term;
  if (word === undefined) return [resolvedAs(term, [], 0)];
  const keys = await index.keys();
  const apart = takenApart(word, lexicon, keys);
  if (apart !== undefined) {
    const { terms } = planQuery(apart, lexicon);
    const found = (await Promise.all(terms.map((part) => resolveTerm(part, lexicon, index)))).flat();
    return found.map((part, place) => ({
      ...part,
      trust: part.trust * APART,
      ...(place === 0 ? { term: { ...part.term, text: term.text }, searched: apart } : {}),
    }));
  }
  const best = guess(word, lexicon, keys);
  const found = best === undefined ? [] : await lookup(index, best.keys, 1);
  return [
    best === undefined || found.length === 0 ? resolvedAs(term, [], 0) : resolvedAs(term, found, best.trust, best),
  ];
};
