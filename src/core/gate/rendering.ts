/** The numbers of a quote and of its English rendering must be the same: a translation is where a figure drifts unseen. */
import { fold } from '../arabic/fold.ts';
import { findNumerals, type Numeral } from '../arabic/number.ts';
import type { Bilingual } from '../problem.ts';

const sameNumber = (one: Numeral, other: Numeral): boolean =>
  one.percent === other.percent && one.values.some((value) => other.values.includes(value));

/** Takes from `pool` one numeral for each of `wanted`; returns the wanted ones for which there is none. */
const takeEach = (wanted: readonly Numeral[], pool: Numeral[]): readonly Numeral[] => {
  const fewestReadingsFirst = [...wanted].sort((one, other) => one.values.length - other.values.length);
  return fewestReadingsFirst.filter((one) => {
    const hard = pool.findIndex((other) => !other.soft && sameNumber(one, other));
    const index = hard === -1 ? pool.findIndex((other) => sameNumber(one, other)) : hard;
    if (index !== -1) pool.splice(index, 1);
    return index === -1;
  });
};

/** Masculine duals that reports use; a dual in «ـتين» is known by its ending, one in «ـين» looks like a plural. */
const DUALS = 'قطاع|مستوي|عام|شهر|يوم|اسبوع|طفل|ملف|شخص|مجلس|نظام|برنامج|سجل|مركز|طرف|جانب|صندوق|فصل|قانون|مرسوم';
const DUAL = new RegExp(`^[وفبلك]?(?:ال|ل)?(?:\\p{L}{2,}ت|${DUALS})(?:ين|ان)$`, 'u');

/** «فاتح دجنبر» may be rendered «1 December»; «القطاعين», «سنتين» may be rendered with «two». */
const mayBe = (quote: string, numeral: Numeral): boolean => {
  const words = fold(quote).match(/\p{L}+/gu) ?? [];
  if (numeral.values.includes(1)) return words.some((word) => /^[وفبل]?فاتح$/.test(word));
  return numeral.values.includes(2) && numeral.kind === 'words' && words.some((word) => DUAL.test(word));
};

const listed = (numerals: readonly Numeral[]): string => numerals.map(({ text }) => `«${text}»`).join(', ');

/** What differs, in a sentence; undefined where both hold the same numbers. `arabic`: the numbers of the quote. */
export function renderingDifference(
  quote: string,
  arabic: readonly Numeral[],
  rendering: string,
): Bilingual | undefined {
  const pool = [...findNumerals(rendering, 'en')];
  const missing = takeEach(
    arabic.filter((numeral) => !numeral.soft),
    pool,
  );
  // «one» and «first» come and go in a translation; «second» and «third» say a figure.
  const extra = takeEach(
    pool.filter((numeral) => !numeral.soft || !numeral.values.includes(1)),
    arabic.filter((numeral) => numeral.soft),
  ).filter((numeral) => !mayBe(quote, numeral));
  if (missing.length === 0 && extra.length === 0) return undefined;
  const ar = [
    missing.length > 0 ? `ينقصها ${listed(missing)}.` : '',
    extra.length > 0 ? `فيها ${listed(extra)} وليست في الاقتباس.` : '',
  ];
  const en = [
    missing.length > 0 ? `Missing: ${listed(missing)}.` : '',
    extra.length > 0 ? `Not in the quote: ${listed(extra)}.` : '',
  ];
  return { ar: ar.join(' ').trim(), en: en.join(' ').trim() };
}
