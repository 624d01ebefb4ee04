/**
 * From a word to the key under which it is indexed. A word of the lexicon goes under its concept, another under one of
 * the stems it may have: at build time the whole vocabulary decides which («وكالة» and «الوكالات» share «وكال» and
 * nothing supports «كال»), at query time the first stem that the index holds.
 */
import { otherNumber } from './broken-plurals.ts';
import type { Lexicon } from './lexicon.ts';
import { arabicStems, looseStems, unrelated, verbStems } from './stem-arabic.ts';
import { latinStem } from './stem-latin.ts';
import { isStopWord } from './stop-words.ts';
import type { Word } from './tokens.ts';

/** The key of a concept: 'birth-grant' → 'cbirthgrant'. */
export const conceptKey = (id: string): string => `c${id.replaceAll('-', '')}`;

/** The key of a stem: Latin stems carry an «e», so that none is taken for a concept, a value or a digit run. */
export const stemKey = (stem: string): string => (/^[a-z0-9]/.test(stem) ? `e${stem}` : stem);

/** Every stem that a word may have as a noun, the likeliest first. */
export const stemsOfWord = (word: Word): readonly string[] =>
  word.script === 'latin' ? [latinStem(word.folded)] : arabicStems(word.folded, word.articleBarred);

/**
 * The stems that a word may have otherwise, likeliest first: with its hamza on a seat («مءسسة»), as a verb, under its yeh
 * of relation, in its other number, with a pronoun or a negation cut off.
 */
export const otherStems = (word: Word): readonly string[] => {
  if (word.script === 'latin') return [];
  const seated = /.ء./.test(word.folded)
    ? ['و', 'ي', 'ا'].flatMap((seat) => arabicStems(word.folded.replace(/(?<=.)ء(?=.)/g, seat)))
    : [];
  const { folded } = word;
  const stems = stemsOfWord(word);
  const others = [
    ...new Set([
      ...seated,
      ...verbStems(folded),
      ...stems.flatMap(unrelated),
      ...stems.flatMap(otherNumber),
      ...looseStems(folded),
    ]),
  ];
  return others.filter((stem) => !isStopWord(stem));
};

/** The concept of a word, by the first of its stems that the lexicon knows. */
export const conceptOf = (lexicon: Lexicon, stems: readonly string[]): string | undefined => {
  for (const stem of stems) {
    const concept = lexicon.words.get(stem);
    if (concept !== undefined) return concept;
  }
  return undefined;
};

export type StemChooser = (word: Word) => string;

/**
 * A chooser that knows every word of the texts. A stem is supported by each different form that may have it; the word
 * takes its best supported stem, the likeliest where two are equal.
 */
export const stemChooser = (words: Iterable<Word>): StemChooser => {
  const forms = new Map<string, readonly string[]>();
  const support = new Map<string, number>();
  for (const word of words) {
    const form = formOf(word);
    if (forms.has(form)) continue;
    const stems = [...stemsOfWord(word), ...(word.script === 'latin' ? [] : verbStems(word.folded))];
    forms.set(form, stems);
    for (const stem of stems) support.set(stem, (support.get(stem) ?? 0) + 1);
  }
  return (word) => {
    const stems = forms.get(formOf(word)) ?? stemsOfWord(word);
    let best = stems[0] ?? word.folded;
    for (const stem of stems) if ((support.get(stem) ?? 0) > (support.get(best) ?? 0)) best = stem;
    return best;
  };
};

const formOf = (word: Word): string => (word.articleBarred ? `!${word.folded}` : word.folded);
