/**
 * Exact phrases: the words between quotation marks, in their order. First as written, letter for letter; where nothing
 * matches so, with hamza, teh marbuta, vowel signs and the like folded away. Punctuation between the words does not count.
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
    if (!wanted.every((word, step) => pieces[index + step]?.text === word)) continue;
    places.push({ start: pieces[index]?.start ?? 0, end: pieces[index + wanted.length - 1]?.end ?? 0 });
  }
  return places;
};
