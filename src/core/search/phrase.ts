/**
 * Exact phrases: the words between quotation marks, in their order. First as written, letter for letter; where nothing
 * matches so, with hamza, teh marbuta, vowel signs and the like folded away. Punctuation between the words does not count,
 * nor do letters tied before the first: «السجل الوطني» stands in «والسجل الوطني».
 */
import { searchFold } from './fold.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

interface Piece extends Place {
  readonly text: string;
}

const piecesOf = (text: string): readonly Piece[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Letters that Arabic writes on to a word and that are words of their own: «والسجل» holds «السجل». */
const TIED = /^[وفبكل]{1,2}$/;

/** How many letters stand tied before `wanted` in the word `written`; undefined where it is another word. */
const tiedBefore = (written: string, wanted: string): number | undefined => {
  if (written === wanted) return 0;
  const before = written.endsWith(wanted) ? written.slice(0, written.length - wanted.length) : '';
  return wanted.length > 2 && TIED.test(before) ? before.length : undefined;
};

const asWritten = (word: string): string => word.normalize('NFC').toLowerCase();
const folded = (word: string): string => searchFold(word).text;

/** Where the phrase stands in the text; `exact` compares letters as written (case of Latin letters aside). */
export const phrasePlaces = (text: string, phrase: string, exact: boolean): readonly Place[] => {
  const same = exact ? asWritten : folded;
  const wanted = piecesOf(phrase).map((piece) => same(piece.text));
  const pieces = piecesOf(text).map((piece) => ({ ...piece, text: same(piece.text) }));
  if (wanted.length === 0) return [];
  const places: Place[] = [];
  for (let index = 0; index + wanted.length <= pieces.length; index += 1) {
    const tied = tiedBefore(pieces[index]?.text ?? '', wanted[0] ?? '');
    if (tied === undefined || !wanted.every((word, step) => step === 0 || pieces[index + step]?.text === word))
      continue;
    places.push({ start: (pieces[index]?.start ?? 0) + tied, end: pieces[index + wanted.length - 1]?.end ?? 0 });
  }
  return places;
};
