/** What a word may have been meant to be that neither the index nor the lexicon knows. */
import { type Lexicon, phraseAt } from './lexicon.ts';
import { conceptOf, stemKey, stemsOfWord } from './resolve.ts';
import { stemEnding } from './stem-arabic.ts';
import type { Word } from './tokens.ts';
import { soundingLike, suggestionsFor } from './typo.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Guess {
  /** A stem of what was most likely meant. */
  readonly word: string;
  /** The keys of it and of what is as likely. */
  readonly keys: readonly string[];
  /** 0 to 1. */
  readonly trust: number;
  readonly topic: boolean;
  readonly field: boolean;
}

/** How sure a word heard by its sound is. */
const HEARD = 0.6;
/** How much less sure a guess is that takes other letters for «و», «ب», «ال» than the likeliest reading does. */
const LESS_LIKELY = 0.06;
const MOST_KEYS = 3;

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

/** The likeliest words for one that is known nowhere; undefined where nothing is like it. */
export const guess = (word: Word, lexicon: Lexicon, keys: ReadonlyMap<string, number>): Guess | undefined => {
  const vocabulary = vocabularyOf(lexicon, keys);
  const heard = word.script === 'latin' ? soundingLike(word.folded, vocabulary) : [];
  const candidates = [
    ...heard.map((meant) => ({ word: meant, trust: HEARD })),
    ...mistypedForms(word).flatMap((form, place) =>
      suggestionsFor(form, word.script === 'latin' ? vocabulary.latin : vocabulary.arabic, vocabulary)
        // Only what the reader typed last may be unfinished: «الساع» may become «الساعد», «الساعة» may not.
        .filter((one) => word.folded.endsWith(form) || !one.word.startsWith(form))
        .map((one) => ({ word: one.word, trust: one.trust - (place > 1 ? LESS_LIKELY : 0) })),
    ),
  ].sort((a, b) => b.trust - a.trust);
  const [best] = candidates;
  if (best === undefined) return undefined;
  const likely = candidates.filter(({ trust }) => trust > best.trust - 0.02);
  const concept = lexicon.concepts.get(lexicon.words.get(best.word) ?? '');
  return {
    word: best.word,
    keys: [...new Set(likely.map((one) => vocabulary.keyOf(one.word) ?? stemKey(one.word)))].slice(0, MOST_KEYS),
    trust: best.trust,
    topic: concept?.topic === true,
    field: concept?.field === true,
  };
};

/** Letters of a part, and of two parts that make no phrase together. */
const SHORTEST_PART = 3;
const SHORTEST_APART = 4;

/**
 * Words written as one, with the spaces put back: «الدعمالمباشر» → «الدعم المباشر», «amotadamon» → "amo tadamon". Each
 * part must be known by itself, and the seam must be sure: the lexicon knows both words, or the second has its article.
 */
export const takenApart = (
  { folded, script }: Word,
  lexicon: Lexicon,
  keys: ReadonlyMap<string, number>,
): string | undefined => {
  const rest = { kind: 'word', script, start: 0, end: 0, articleBarred: false, inNumber: false } as const;
  const read = new Map<string, { readonly stems: readonly string[]; readonly concept: boolean }>();
  const part = (text: string) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const stems = stemsOfWord({ ...rest, folded: text });
    const fresh = { stems, concept: conceptOf(lexicon, stems) !== undefined };
    read.set(text, fresh);
    return fresh;
  };
  const isKnown = (text: string): boolean =>
    part(text).concept || part(text).stems.some((stem) => keys.has(stemKey(stem)));
  const ARTICLE = /^(?:ال|لل)../;
  const isWord = (left: string, right: string): boolean => ARTICLE.test(right) && isKnown(right) && isKnown(left);
  const arePair = (left: string, right: string): boolean =>
    part(right).concept &&
    part(left).concept &&
    (Math.min(left.length, right.length) >= SHORTEST_APART ||
      phraseAt(lexicon, [part(left).stems, part(right).stems], 0) !== undefined);
  const apart = (text: string): string | undefined => {
    const cuts = Array.from({ length: Math.max(0, text.length - 2 * SHORTEST_PART + 1) }, (_, at) => {
      const seam = text.length - SHORTEST_PART - at;
      return [text.slice(0, seam), text.slice(seam)] as const;
    });
    const found =
      cuts.find(([left, right]) => isWord(left, right)) ?? cuts.find(([left, right]) => arePair(left, right));
    if (found !== undefined) return found.join(' ');
    for (const [left, right] of cuts) {
      const more = ARTICLE.test(right) && isKnown(right) ? apart(left) : undefined;
      if (more !== undefined) return `${more} ${right}`;
    }
    return undefined;
  };
  return apart(folded);
};
