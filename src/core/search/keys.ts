/**
 * A text as the keys it is indexed under, in order: a key for each word that carries meaning, the key of a phrase after
 * its last word, the value and the digits of each number.
 *
 * «420 ألف أرملة» → n420000 d420 cthousand cwidow
 * «الصندوق الوطني للضمان الاجتماعي» → cfund وطن cguarantee csocial ccnss
 */
import { type Lexicon, meaningful, type Phrase, phraseAt } from './lexicon.ts';
import { conceptKey, conceptOf, type StemChooser, stemKey, stemsOfWord } from './resolve.ts';
import { isStopWord } from './stop-words.ts';
import { tokensOf, type Word } from './tokens.ts';

export interface PlacedKey {
  readonly key: string;
  /** Of the word, number or phrase, in the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text that carry meaning, for a chooser that must see them all. */
export const contentWords = (text: string): readonly Word[] =>
  tokensOf(text).filter((token): token is Word => token.kind === 'word' && !isStopWord(token.folded));

/** The keys of a text in reading order. `choose` decides for the words that the lexicon does not know. */
export const keysOf = (text: string, lexicon: Lexicon, choose: StemChooser): readonly PlacedKey[] => {
  const tokens = meaningful(tokensOf(text), lexicon);
  const stems = tokens.map((token) => (token.kind === 'word' ? stemsOfWord(token) : []));
  const keys: PlacedKey[] = [];
  let open: { readonly phrase: Phrase; readonly from: number } | undefined;
  tokens.forEach((token, index) => {
    if (token.kind === 'number') {
      for (const key of new Set([...token.values, ...(token.digits === undefined ? [] : [token.digits])])) {
        keys.push({ key, start: token.start, end: token.end });
      }
      return;
    }
    const concept = conceptOf(lexicon, stems[index] ?? []);
    const key = concept === undefined ? stemKey(choose(token)) : conceptKey(concept);
    keys.push({ key, start: token.start, end: token.end });
    if (open === undefined) {
      const phrase = phraseAt(lexicon, stems, index);
      if (phrase !== undefined) open = { phrase, from: index };
    }
    if (open !== undefined && index === open.from + open.phrase.stems.length - 1) {
      const start = tokens[open.from]?.start ?? token.start;
      keys.push({ key: conceptKey(open.phrase.concept), start, end: token.end });
      open = undefined;
    }
  });
  return keys;
};
