/** Whether words stand in a capture: what prose quotes in «…» may hold a number only if an archived page has it so. */
import { visible } from '../../core/arabic/fold.ts';
import { numeralAcross, type PreparedText } from '../../core/quote.ts';

/**
 * A test for words, no-break spaces as spaces. A quotation must not cut a number: «4 مليون» is not in «14 مليون»,
 * and «14» is not, as it would quote another number.
 */
export function archivedIn(prepared: Iterable<PreparedText>): (words: string) => boolean {
  const texts = [...prepared];
  return (words) => {
    const wanted = visible(words).trim();
    return wanted !== '' && texts.some((text) => standsIn(text, wanted));
  };
}

function standsIn({ text, numerals }: PreparedText, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cuts = [at, at + words.length].some((edge) => numeralAcross(numerals, edge) !== undefined);
    const joined = /\p{Nd}$/u.test(text.slice(0, at)) && /^\p{Nd}/u.test(words);
    if (!cuts && !joined) return true;
  }
  return false;
}
