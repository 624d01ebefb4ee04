/** Words of the archived text as an editor may have listed them: with and without what Arabic ties to their front. */
import { fold } from '../arabic/fold.ts';

const PREFIXES = ['ال', 'لل', 'وال', 'بال', 'فال', 'كال', 'و', 'ف', 'ب', 'ل', 'ك'];

/** The word with and without what may be tied to its front: «للملفات» is «ملفات» too. */
const bare = (word: string): readonly string[] => [
  word,
  ...PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1).map((prefix) =>
    word.slice(prefix.length),
  ),
];

/** What a word of the text may be: «ملفًا» and «ملفا» are «ملف», «الملفات» is «ملفات». */
export const formsOf = (folded: string): readonly string[] =>
  bare(folded).flatMap((form) => (form.endsWith('ا') ? [form, form.slice(0, -1)] : [form]));

/** The words of a text, each as the forms that it may be. */
export type Forms = readonly (readonly string[])[];

export const formsIn = (text: string): Forms => (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(formsOf);

/** A listed phrase: for each of its words, the forms by which it is known. */
export type Phrase = readonly ReadonlySet<string>[];

export const phraseOf = (written: string): Phrase =>
  (fold(written).match(/[^\s]+/g) ?? []).map((word) => new Set(bare(word)));

/** Whether the phrase stands at a place among the words. A phrase without words stands nowhere. */
export const standsAt = (words: Forms, at: number, phrase: Phrase): boolean =>
  phrase.length > 0 && phrase.every((wanted, index) => words[at + index]?.some((form) => wanted.has(form)) === true);

export const standsIn = (words: Forms, phrase: Phrase): boolean => words.some((_, at) => standsAt(words, at, phrase));
