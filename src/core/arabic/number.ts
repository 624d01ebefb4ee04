/** One numeral as an editor copied it from a quote, read in the style that the editor declares. */
import type { NumeralStyle } from '../model.ts';
import { type NumeralReason, readDigits } from './digits.ts';
import { findNumerals, type Term } from './find-numerals.ts';

export type { NumeralReason } from './digits.ts';
export { findNumerals, type Numeral } from './find-numerals.ts';

export type NumeralResult =
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly reason: NumeralReason };

const readTerm = (term: Term, style: NumeralStyle): NumeralResult => {
  if (term.run === undefined) {
    const [mantissa, other] = term.mantissas;
    if (mantissa === undefined || other !== undefined) return { ok: false, reason: 'one-or-two' };
    return { ok: true, value: Number(`${mantissa}e${term.exponent}`), percent: false };
  }
  if (style === 'words') return { ok: false, reason: 'digits-in-words' };
  const digits = readDigits(term.run, style, term.exponent > 0);
  if (!digits.ok) return digits;
  return { ok: true, value: Number(`${digits.mantissa}e${term.exponent}`), percent: false };
};

/**
 * The value of a numeral: parseNumeral('8,7 مليار', 'decimal') is 8700000000, parseNumeral('43.000', 'thousands') 43000,
 * parseNumeral('٤ ملايين', 'plain') 4000000, parseNumeral('خمسة وعشرون ألفا', 'words') 25000. Percent signs do not change
 * the value. Never throws: a numeral that does not read in its style comes back with the reason.
 */
export const parseNumeral = (written: string, style: NumeralStyle): NumeralResult => {
  const text = written.trim();
  if (text === '') return { ok: false, reason: 'empty' };
  const [numeral, other] = findNumerals(text);
  if (numeral === undefined || other !== undefined || numeral.start !== 0 || numeral.end !== text.length) {
    return { ok: false, reason: 'not-one-number' };
  }
  if (style !== 'words' && numeral.kind === 'words') return { ok: false, reason: 'words-without-digits' };
  let value = 0;
  for (const term of numeral.terms) {
    const read = readTerm(term, style);
    if (!read.ok) return read;
    value += read.value;
  }
  const negative = (numeral.values[0] ?? 0) < 0;
  return { ok: true, value: negative ? -value : value, percent: numeral.percent };
};
