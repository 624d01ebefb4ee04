/** Millions and billions: which word follows a numeral, and when a number is better printed in full. */
import type { Locale } from '../model.ts';
import { formatNumber, plainDigits } from './number.ts';
import { pluralCategory } from './plural.ts';

export type ScaleStyle = 'words' | 'digits' | 'short';

export interface Scaled {
  /** The numeral; empty where the Arabic word alone says one: «مليون شخص». */
  readonly number: string;
  /** The scale word; empty when the number is printed in full. */
  readonly scale: string;
}

interface Word {
  /** What the numeral before the word is counted in: 1e6 or 1e9. */
  readonly size: number;
  readonly ar: { readonly one: string; readonly few: string; readonly alone: string };
  readonly en: string;
  readonly short: string;
}

const WORDS: readonly Word[] = [
  { size: 1e9, ar: { one: 'مليار', few: 'ملايير', alone: 'مليارا' }, en: 'billion', short: 'bn' },
  { size: 1e6, ar: { one: 'مليون', few: 'ملايين', alone: 'مليونا' }, en: 'million', short: 'million' },
];

/** More decimals than this before a scale word are hard to read: 1,234,567 stays in digits. */
const MAX_DECIMALS = 2;

function wordFor(n: number): Word | undefined {
  const size = Math.abs(n);
  const word = WORDS.find((candidate) => size >= candidate.size);
  if (word === undefined) return undefined;
  const decimals = plainDigits(size / word.size).split('.')[1] ?? '';
  return decimals.length <= MAX_DECIMALS ? word : undefined;
}

/** Whether two numbers would take the same scale word, so that a range needs it only once. */
export function sameScale(a: number, b: number): boolean {
  return wordFor(a) === wordFor(b);
}

/**
 * A number as numeral and scale word. 4000000 → `4` «ملايين», 26500000000 → `26.5` «مليار», 11000000 → `11` «مليون», or
 * «مليونا» when no noun follows; 1000000 → «مليون» alone; 420000 → `420,000` without a word (under a million, in full).
 */
export function scaleNumber(n: number, locale: Locale, style: ScaleStyle, nounFollows: boolean): Scaled {
  const word = style === 'digits' ? undefined : wordFor(n);
  if (word === undefined) return { number: formatNumber(n), scale: '' };
  const scaled = n / word.size;
  const number = formatNumber(scaled);
  if (locale === 'en') return { number, scale: style === 'short' ? word.short : word.en };
  if (scaled === 1) return { number: '', scale: word.ar.one };
  const category = pluralCategory(scaled, 'ar');
  if (category === 'few') return { number, scale: word.ar.few };
  return { number, scale: category === 'many' && !nounFollows ? word.ar.alone : word.ar.one };
}
