/**
 * A reader's query as terms to look up. Function words fall away, phrases of the lexicon become one term, a word brings
 * every key under which it may be indexed in tiers: the first tier that the index holds is searched.
 */

import { otherNumber } from './broken-plurals.ts';
import { type Lexicon, meaningful, phraseAt } from './lexicon.ts';
import { LONGEST_QUERY } from './limits.ts';
import { conceptKey, conceptOf, otherStems, stemKey, stemsOfWord } from './resolve.ts';
import { ASKS_FOR_A_FIGURE, ASKS_FOR_MONEY } from './stop-words.ts';
import { type NumberToken, type Token, tokensOf, type Word } from './tokens.ts';

const MOST_TERMS = 16;
/** The weight of a word that asks for a figure, and of no other. */
export const ASKING = 0.35;

export interface Term {
  /** The words as typed. */
  readonly text: string;
  readonly weight: number;
  /** Keys to look up; all of the first tier with a hit count. */
  readonly tiers: readonly (readonly string[])[];
  /** How many of the tiers are the word as it is read; those after it are read otherwise, as a verb or with more cut off. */
  readonly sure: number;
  /** Keys that answer the same question, looked up besides with less weight. */
  readonly near: readonly string[];
  /** The key of its concept; `topic` and `field` hold for that key alone. */
  readonly concept?: string;
  readonly topic: boolean;
  readonly field: boolean;
  readonly isNumber: boolean;
  /** The word to complete or correct where no tier is in the index. */
  readonly word?: Word;
  /** The words of a phrase, for documents that have them apart. */
  readonly parts: readonly Term[];
}

export interface Plan {
  readonly terms: readonly Term[];
  /** The quoted words of the query, as typed. */
  readonly phrases: readonly string[];
  /** Whether a figure may answer: the query holds a number or asks for one. */
  readonly wantsFigure: boolean;
  /** Whether that figure is one of money: «بكم», «شحال كيعطيو», how much. */
  readonly wantsMoney: boolean;
}

const QUOTED = /["“”„«»‟]([^"“”„«»‟]+)["“”„«»‟]/gu;

/** The words between quotation marks of any kind: «"الهدر المدرسي" 2025» → الهدر المدرسي. */
export const quotedPhrases = (query: string): readonly string[] =>
  [...query.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter((phrase) => tokensOf(phrase).length > 0);

const numberTerm = (token: NumberToken, text: string): Term => ({
  text,
  weight: 1.4,
  // «420» alone may mean the 420 of «420 ألف».
  tiers: [token.values, /^\d+([.,]\d+)?$/.test(text) ? token.values.map((key) => key.replace('n', 'd')) : []],
  sure: 2,
  near: [],
  topic: false,
  field: false,
  isNumber: true,
  parts: [],
});

const conceptTerm = (lexicon: Lexicon, id: string, text: string, weight: number): Term => {
  const concept = lexicon.concepts.get(id);
  const near = (concept?.near ?? []).map(conceptKey);
  const { topic = false, field = false } = concept ?? {};
  return {
    text,
    weight,
    tiers: [[conceptKey(id)]],
    sure: 1,
    near,
    concept: conceptKey(id),
    topic,
    field,
    isNumber: false,
    parts: [],
  };
};

const keyOfStem = (lexicon: Lexicon, stem: string): string => {
  const concept = lexicon.words.get(stem);
  return concept === undefined ? stemKey(stem) : conceptKey(concept);
};

const wordTerm = (lexicon: Lexicon, word: Word, text: string): Term => {
  const stems = stemsOfWord(word);
  const others = otherStems(word);
  const own = conceptOf(lexicon, stems);
  const concept = own ?? conceptOf(lexicon, others);
  const weight = ASKS_FOR_A_FIGURE.has(word.folded) ? ASKING : 1;
  const plain = stems.map((stem) => [stemKey(stem)]);
  const otherwise = others.map((stem) => [keyOfStem(lexicon, stem)]);
  const tiers = [...plain, ...otherwise];
  if (concept === undefined) {
    return {
      text,
      weight,
      tiers,
      sure: stems.length,
      near: [],
      topic: false,
      field: false,
      isNumber: false,
      word,
      parts: [],
    };
  }
  const term = conceptTerm(lexicon, concept, text, weight);
  // A concept under another reading of the word waits its turn: «مدين» may be in debt, and «مدن» cities.
  return own === undefined
    ? { ...term, tiers, sure: stems.length, word }
    : { ...term, tiers: [...term.tiers, ...tiers], sure: 1 + stems.length, word };
};

const contentTokens = (query: string, lexicon: Lexicon): readonly Token[] => {
  const tokens = tokensOf(query);
  const content = meaningful(tokens, lexicon).filter((token) => token.kind === 'number' || !token.inNumber);
  if (content.length > 0) return content.slice(0, MOST_TERMS);
  // A query of function words alone is taken at its word.
  return tokens.slice(0, MOST_TERMS);
};

/** What a query asks for. Never throws; a query without words or numbers has no terms. */
export const planQuery = (typed: string, lexicon: Lexicon): Plan => {
  const query = typed.slice(0, LONGEST_QUERY);
  const tokens = contentTokens(query, lexicon);
  // A phrase is known in its other number too: «كبير السن» is «كبار السن».
  const stems = tokens.map((token) => {
    const own = token.kind === 'word' ? stemsOfWord(token) : [];
    return [...own, ...own.flatMap(otherNumber)];
  });
  const written = (from: number, to: number): string => query.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      terms.push(numberTerm(token, written(index, index)));
      index += 1;
      continue;
    }
    const phrase = phraseAt(lexicon, stems, index);
    const last = index + (phrase?.stems.length ?? 1) - 1;
    const parts = tokens
      .slice(index, last + 1)
      .flatMap((part) => (part.kind === 'word' ? [wordTerm(lexicon, part, query.slice(part.start, part.end))] : []));
    const [only] = parts;
    if (phrase === undefined && only !== undefined) terms.push(only);
    if (phrase !== undefined) {
      const weight = 1 + 0.4 * (parts.length - 1);
      terms.push({ ...conceptTerm(lexicon, phrase.concept, written(index, last), weight), parts });
    }
    index = last + 1;
  }
  const words = tokensOf(query).flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
  const asksForFigure = words.some((word) => ASKS_FOR_A_FIGURE.has(word));
  return {
    terms,
    phrases: quotedPhrases(query),
    wantsFigure: asksForFigure || terms.some((term) => term.isNumber),
    wantsMoney: asksForFigure && ASKS_FOR_MONEY.test(words.join(' ')),
  };
};
