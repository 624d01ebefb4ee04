/** From the terms of a plan to what the index holds for them; a word that is nowhere is completed, corrected or heard. */
import type { Lexicon } from './lexicon.ts';
import type { Term } from './plan.ts';
import { type FoundTerm, type Postings, WEIGHTS } from './rank.ts';
import { conceptKey, stemKey, stemsOfWord } from './resolve.ts';
import { stemEnding } from './stem-arabic.ts';
import type { Word } from './tokens.ts';
import { soundingLike, suggestionsFor } from './typo.ts';

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
  /** The word that was searched in place of the typed one. */
  readonly searched?: string;
}

interface FoundKey {
  readonly key: string;
  readonly postings: Postings;
  readonly weight: number;
}

/** How sure a word heard by its sound is, and a term answered only by what is near it. */
const HEARD = 0.6;
const NEAR_ONLY = 0.7;

const lookup = async (index: SearchIndex, keys: readonly string[], weight: number): Promise<readonly FoundKey[]> => {
  const found = await Promise.all(keys.map(async (key) => ({ key, weight, postings: await index.find(key) })));
  return found.flatMap(({ key, postings }) => (postings === undefined ? [] : [{ key, postings, weight }]));
};

const resolvedAs = (term: Term, keys: readonly FoundKey[], trust: number, guess?: Guess): Resolved => ({
  term,
  trust,
  topic: guess?.topic ?? (term.topic && trust > 0),
  keys: keys.map(({ key }) => key),
  found: { weight: term.weight * Math.max(trust, 0.3), keys, support: false },
  ...(guess === undefined ? {} : { searched: guess.word }),
});

/** The words of a phrase that was found whole: they help the order, and ask for nothing more. */
const asSupport = (part: Resolved): Resolved => ({
  ...part,
  found: { ...part.found, weight: part.found.weight * WEIGHTS.support, support: true },
});

/** What the index holds for a term; a phrase brings its words besides, or in its place where it stands nowhere whole. */
export const resolveTerm = async (term: Term, lexicon: Lexicon, index: SearchIndex): Promise<readonly Resolved[]> => {
  const parts = async () => (await Promise.all(term.parts.map((part) => resolveTerm(part, lexicon, index)))).flat();
  for (const tier of term.tiers) {
    const found = await lookup(index, tier, 1);
    if (found.length === 0) continue;
    const near = await lookup(index, term.near, WEIGHTS.near);
    const known = (await parts()).filter(({ trust }) => trust === 1);
    return [resolvedAs(term, [...found, ...near], 1), ...known.map(asSupport)];
  }
  if (term.parts.length > 0) return parts();
  const near = await lookup(index, term.near, 1);
  if (near.length > 0) return [resolvedAs(term, near, NEAR_ONLY)];
  return [await guessed(term, lexicon, index)];
};

interface Guess {
  readonly word: string;
  readonly topic: boolean;
}

/** How much less sure a guess is that takes other letters for «و», «ب», «ال» than the likeliest reading does. */
const LESS_LIKELY = 0.06;

/**
 * What of a mistyped word may hold the slip, likeliest first: its stem, the word as typed, its other readings («وتضامم»
 * holds «تضامم»), and the word behind an article typed the wrong way round («لاصندوق»).
 */
const mistypedForms = (word: Word): readonly string[] => {
  const [first = word.folded, ...others] = stemsOfWord(word);
  const turned = /^[وف]?لا(.{4,})$/.exec(word.folded)?.[1];
  const rest = [...others, ...(turned === undefined ? [] : [stemEnding(turned)])].filter(({ length }) => length > 3);
  return [...new Set([first, word.folded, ...rest])];
};

const guessed = async (term: Term, lexicon: Lexicon, index: SearchIndex): Promise<Resolved> => {
  const { word } = term;
  if (word === undefined) return resolvedAs(term, [], 0);
  const keys = await index.keys();
  const vocabulary = vocabularyOf(lexicon, keys);
  const frequency = (stem: string): number => keys.get(vocabulary.get(stem) ?? '') ?? 0;
  const ofScript = [...vocabulary.keys()].filter((stem) => /^[a-z0-9]/.test(stem) === (word.script === 'latin'));
  const suggestions = mistypedForms(word)
    .flatMap((form, place) =>
      suggestionsFor(form, ofScript, frequency).map(({ word: meant, trust }) => ({
        word: meant,
        trust: trust - (place > 1 ? LESS_LIKELY : 0),
      })),
    )
    .sort((a, b) => b.trust - a.trust);
  const [best] = suggestions;
  const words =
    best !== undefined
      ? suggestions.filter(({ trust }) => trust > best.trust - 0.02).map((suggestion) => suggestion.word)
      : word.script === 'latin'
        ? soundingLike(word.folded, vocabulary.keys())
        : [];
  const wanted = [...new Set(words.map((stem) => vocabulary.get(stem) ?? stemKey(stem)))].slice(0, 3);
  const found = await lookup(index, wanted, 1);
  if (words[0] === undefined || found.length === 0) return resolvedAs(term, [], 0);
  const concept = lexicon.words.get(words[0]);
  const topic = concept !== undefined && lexicon.concepts.get(concept)?.topic === true;
  return resolvedAs(term, found, best?.trust ?? HEARD, { word: words[0], topic });
};

/** Every word that can be searched, with its key: the stems of the index and those words of the lexicon it answers. */
const vocabularyOf = (lexicon: Lexicon, keys: ReadonlyMap<string, number>): ReadonlyMap<string, string> => {
  const vocabulary = new Map<string, string>();
  for (const key of keys.keys()) if (!/^[cnd]/.test(key)) vocabulary.set(key.replace(/^e/, ''), key);
  for (const [stem, concept] of lexicon.words) {
    if (keys.has(conceptKey(concept))) vocabulary.set(stem, conceptKey(concept));
  }
  return vocabulary;
};
