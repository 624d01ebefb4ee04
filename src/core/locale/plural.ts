/** Nouns after numbers, by CLDR plural category, and the site's own counts («3 معطيات», "3 figures"). */
import type { Locale, PluralForms } from '../model.ts';
import { formatNumber } from './number.ts';

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * CLDR's cardinal category. Arabic: 0 zero, 1 one, 2 two, …03 to …10 few, …11 to …99 many, the rest and every fraction
 * other. English: 1 one, else other.
 */
export function pluralCategory(n: number, locale: Locale): PluralCategory {
  if (locale === 'en') return n === 1 ? 'one' : 'other';
  if (!Number.isInteger(n)) return 'other';
  const size = Math.abs(n);
  if (size === 0) return 'zero';
  if (size === 1) return 'one';
  if (size === 2) return 'two';
  const rest = size % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** The form of the noun that goes with `n`: 3 → «أعضاء», 28 → «مرسوما», 420000 → «أرملة»; `other` where a form is missing. */
export function nounFor(n: number, forms: PluralForms, locale: Locale): string {
  return forms[pluralCategory(n, locale)] ?? forms.other;
}

/**
 * Number and noun of a count. An Arabic `one` or `two` that differs from `other` says its number itself and stands without
 * a digit: 1 → «ملف واحد», 2 → «ملفان». A form that is the bare noun keeps its digit: «1 ملف».
 */
export function countParts(n: number, forms: PluralForms, locale: Locale): { number: string; noun: string } {
  const category = pluralCategory(n, locale);
  const noun = forms[category] ?? forms.other;
  const alone = locale === 'ar' && (category === 'one' || category === 'two') && noun !== forms.other;
  return { number: alone ? '' : formatNumber(n), noun };
}

/** A count in words and digits, joined by U+00A0 NO-BREAK SPACE: «3\u00a0معطيات», «معطيان», `1\u00a0figure`. */
export function count(n: number, forms: PluralForms, locale: Locale): string {
  const { number, noun } = countParts(n, forms, locale);
  return [number, noun].filter((part) => part !== '').join('\u00a0');
}
