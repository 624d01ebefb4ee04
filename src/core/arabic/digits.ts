/**
 * Numbers in digits: one capture writes «11.1» and «8,7» for decimals and «43.000» for thousands, another «42,800», so
 * the meaning of a separator is declared by the editor (`NumeralStyle`) or, where nobody declares it, guessed.
 */
import type { NumeralStyle } from '../model.ts';
import { fold } from './fold.ts';

/** Why a numeral cannot be read in the declared style. */
export type NumeralReason =
  | 'empty'
  | 'not-one-number'
  | 'digits-in-words'
  | 'words-without-digits'
  | 'separator-in-plain'
  | 'not-decimal'
  | 'not-thousands'
  | 'looks-like-thousands'
  | 'one-or-two';

export type DigitsResult =
  | { readonly ok: true; readonly mantissa: string }
  | { readonly ok: false; readonly reason: NumeralReason };

const GROUPS = /^\d{1,3}([.,٬ ])\d{3}(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,٫]\d+$/;
const GROUPED_DECIMAL = /^(\d{1,3}(?:([.,٬ ])\d{3})+)([.,٫])(\d+)$/;
/** «43.000»: with no scale word after it, nobody means 43 with three decimals; «0.125» is one. */
const THREE_AFTER_ONE_SEPARATOR = /^[1-9]\d{0,2}[.,]\d{3}$/;

const mantissa = (value: string): DigitsResult => ({ ok: true, mantissa: value });
const refuse = (reason: NumeralReason): DigitsResult => ({ ok: false, reason });

const readDecimal = (run: string, scaled: boolean): DigitsResult => {
  const grouped = GROUPED_DECIMAL.exec(run);
  if (grouped !== null && grouped[2] !== grouped[3]) {
    return mantissa(`${(grouped[1] ?? '').replace(/\D/g, '')}.${grouped[4] ?? ''}`);
  }
  if (!DECIMAL.test(run)) return refuse('not-decimal');
  if (!scaled && THREE_AFTER_ONE_SEPARATOR.test(run)) return refuse('looks-like-thousands');
  return mantissa(run.replace(/[.,٫]/, '.'));
};

/**
 * The digits of one run as a decimal literal («26.5»), read in the declared style. A run without separators reads the
 * same in every style. `scaled` says that a scale word follows («1.250 مليار» may be a decimal, «43.000» may not).
 */
export const readDigits = (run: string, style: Exclude<NumeralStyle, 'words'>, scaled: boolean): DigitsResult => {
  const ascii = fold(run);
  if (/^\d+$/.test(ascii)) return mantissa(ascii);
  if (style === 'plain') return refuse('separator-in-plain');
  if (style === 'thousands') {
    return GROUPS.test(ascii) ? mantissa(ascii.replace(/\D/g, '')) : refuse('not-thousands');
  }
  return readDecimal(ascii, scaled);
};

/**
 * Every number that the run may mean where no style is declared. Arabic text: «43.000» is 43000 unless a scale word
 * follows, «8,7» is 8.7. English text: comma for thousands, point for decimals, nothing else.
 */
export const guessDigits = (run: string, language: 'ar' | 'en', scaled: boolean): readonly string[] => {
  if (language === 'en') {
    const english = fold(run);
    return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(english) ? [english.replaceAll(',', '')] : [];
  }
  const readings = new Set<string>();
  for (const style of ['plain', 'decimal', 'thousands'] as const) {
    const result = readDigits(run, style, scaled);
    if (result.ok) readings.add(result.mantissa);
  }
  return [...readings];
};
