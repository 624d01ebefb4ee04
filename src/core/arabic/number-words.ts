/**
 * Words that are numbers or parts of numbers, in Arabic (folded, both genders and cases), English and, for numerals in
 * digits, French. `exponent` is a power of ten: scales stay exact when they meet a decimal.
 */
import { fold } from './fold.ts';

export type NumberWord =
  | {
      readonly kind: 'unit';
      readonly value: number;
      readonly sort: 'count' | 'one' | 'ordinal';
      readonly onlyTied: boolean;
    }
  | { readonly kind: 'ten'; readonly value: number }
  | { readonly kind: 'teen'; readonly value: number }
  | { readonly kind: 'teen-mark' }
  | { readonly kind: 'hundred'; readonly value: number }
  | {
      readonly kind: 'scale';
      readonly exponent: number;
      readonly alone: boolean;
      readonly dual: 'no' | 'yes' | 'maybe';
    }
  | { readonly kind: 'fraction'; readonly mantissa: string; readonly after: boolean; readonly tied: boolean };

export interface ReadWord {
  readonly word: NumberWord;
  /** «و» or «and» ties the word to what stands before it. */
  readonly tied: boolean;
  /** Letters in front of the number word itself: 3 for «وال». */
  readonly prefix: number;
}

const unit = (value: number, sort: 'count' | 'one' | 'ordinal' = 'count', onlyTied = false): NumberWord => ({
  kind: 'unit',
  value,
  sort,
  onlyTied,
});
const ordinal = (value: number): NumberWord => unit(value, 'ordinal');
const ten = (value: number): NumberWord => ({ kind: 'ten', value });
const hundred = (value: number): NumberWord => ({ kind: 'hundred', value });
const scale = (exponent: number, alone = true, dual: 'no' | 'yes' | 'maybe' = 'no'): NumberWord => ({
  kind: 'scale',
  exponent,
  alone,
  dual,
});

/** «ربع مليون»; `after`: the plural after a count, «ثلاثة أرباع»; not `tied`: «ونص» may be “and a text”. */
const fraction = (mantissa: string, after = false, tied = true): NumberWord => ({
  kind: 'fraction',
  mantissa,
  after,
  tied,
});

const table = (rows: readonly (readonly [string, NumberWord])[]): ReadonlyMap<string, NumberWord> => {
  const words = new Map<string, NumberWord>();
  for (const [spellings, word] of rows) for (const spelling of spellings.split(' ')) words.set(fold(spelling), word);
  return words;
};

const HUNDREDS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map(
  (stem, index): readonly [string, NumberWord] => [`${stem}مائة ${stem}مئة`, hundred((index + 3) * 100)],
);

/**
 * Soft words (ordinals, «one») may be missing from a translation without changing a figure. «أحد» and «إحدى» count only
 * inside «أحد عشر» and «أحد وعشرون»: as words of their own they mean «one of».
 * «آلاف» and «ملايين» alone are «thousands», «millions»: no number. «مليونا» alone may be «a million» or «two million».
 */
const ARABIC = table([
  ['واحد واحدة', unit(1, 'one')],
  ['أحد إحدى', unit(1, 'one', true)],
  ['حادي حادية', unit(1, 'ordinal', true)],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', unit(2)],
  ['ثلاثة ثلاث', unit(3)],
  ['أربعة أربع', unit(4)],
  ['خمسة خمس', unit(5)],
  ['ستة ست', unit(6)],
  ['سبعة سبع', unit(7)],
  ['ثمانية ثماني ثمان', unit(8)],
  ['تسعة تسع', unit(9)],
  ['عشرة عشر', { kind: 'teen-mark' }],
  ['أول أولى', ordinal(1)],
  ['ثاني ثانية', ordinal(2)],
  ['ثالث ثالثة', ordinal(3)],
  ['رابع رابعة', ordinal(4)],
  ['خامس خامسة', ordinal(5)],
  ['سادس سادسة', ordinal(6)],
  ['سابع سابعة', ordinal(7)],
  ['ثامن ثامنة', ordinal(8)],
  ['تاسع تاسعة', ordinal(9)],
  ['عاشر عاشرة', ordinal(10)],
  ['عشرون عشرين', ten(20)],
  ['ثلاثون ثلاثين', ten(30)],
  ['أربعون أربعين', ten(40)],
  ['خمسون خمسين', ten(50)],
  ['ستون ستين', ten(60)],
  ['سبعون سبعين', ten(70)],
  ['ثمانون ثمانين', ten(80)],
  ['تسعون تسعين', ten(90)],
  ['مائة مئة', hundred(100)],
  ['مائتان مائتين مئتان مئتين مائتا مئتا مائتي مئتي', hundred(200)],
  ['ثمانيمائة ثمانيمئة', hundred(800)],
  ...HUNDREDS,
  ['ألف', scale(3)],
  ['ألفا', scale(3, true, 'maybe')],
  ['آلاف', scale(3, false)],
  ['ألفان ألفين ألفي', scale(3, true, 'yes')],
  ['مليون', scale(6)],
  ['مليونا', scale(6, true, 'maybe')],
  ['ملايين', scale(6, false)],
  ['مليونان مليونين مليوني', scale(6, true, 'yes')],
  ['مليار بليون', scale(9)],
  ['مليارا بليونا', scale(9, true, 'maybe')],
  ['ملايير مليارات بلايين', scale(9, false)],
  ['ملياران مليارين ملياري بليونان بليونين', scale(9, true, 'yes')],
  ['تريليون', scale(12)],
  ['تريليونا', scale(12, true, 'maybe')],
  ['تريليونات', scale(12, false)],
  ['تريليونان تريليونين', scale(12, true, 'yes')],
  ['نصف نصفا', fraction('0.5')],
  ['نص', fraction('0.5', false, false)],
  ['ثلث', fraction('0.3333333333333333')],
  ['ثلثا ثلثي ثلثان ثلثين', fraction('0.6666666666666666')],
  ['ربع ربعا', fraction('0.25')],
  ['أرباع', fraction('0.25', true)],
]);

const ENGLISH = table([
  ['one', unit(1, 'one')],
  ['two', unit(2)],
  ['three', unit(3)],
  ['four', unit(4)],
  ['five', unit(5)],
  ['six', unit(6)],
  ['seven', unit(7)],
  ['eight', unit(8)],
  ['nine', unit(9)],
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map(
    (word, index): readonly [string, NumberWord] => [word, { kind: 'teen', value: index + 10 }],
  ),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index): readonly [string, NumberWord] => [word, ordinal(index + 1)],
  ),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index): readonly [string, NumberWord] => [word, ten((index + 2) * 10)],
  ),
  ['hundred', hundred(100)],
  ['thousand', scale(3)],
  ['million', scale(6)],
  ['billion', scale(9)],
  ['trillion', scale(12)],
  ['half', fraction('0.5')],
  ['quarter', fraction('0.25')],
  ['thirds', fraction('0.3333333333333333', true)],
  ['quarters', fraction('0.25', true)],
]);

/** Scale words that count only after a numeral in digits, in English and French: «26,5 milliards», «11 million». */
const AFTER_DIGITS = table([
  ['thousand thousands mille', scale(3)],
  ['million millions', scale(6)],
  ['billion billions bn milliard milliards', scale(9)],
  ['trillion trillions', scale(12)],
]);

/** Letters that count only when they touch the digits: «11m», «26.5bn», «110k». */
const TOUCHING_DIGITS = table([
  ['k', scale(3)],
  ['m mn', scale(6)],
  ['bn md mds', scale(9)],
]);

/** «الاثنين» is Monday, «الأحد» Sunday, «لست» «I am not»; «بست», «فست», «كست» are no numbers either. */
const NOT_NUMBERS: ReadonlySet<string> = new Set(['الاثنين', 'الاحد', 'لست', 'بست', 'فست', 'كست']);

const PREFIXES = ['', 'ال', 'لل', ...['ب', 'ف', 'ك', 'ل'].flatMap((letter) => [letter, `${letter}ال`])];

const arabicWord = (folded: string): { readonly word: NumberWord; readonly prefix: number } | undefined => {
  for (const prefix of PREFIXES) {
    if (!folded.startsWith(prefix)) continue;
    const word = ARABIC.get(folded.slice(prefix.length));
    if (word !== undefined) return { word, prefix: prefix.length };
  }
  return undefined;
};

/**
 * Reads one word with the letters that Arabic ties to its front: «وعشرون» is 20 tied to what stands before, «بالستين»
 * is 60, «للثاني» is 2; «وأحد» (and one of) is not «واحد» (one), though both fold alike. `prefix` counts those letters.
 */
export const readArabicWord = (word: string): ReadWord | undefined => {
  const folded = fold(word);
  if (NOT_NUMBERS.has(folded)) return undefined;
  const whole = /^وأ/.test(word) ? undefined : arabicWord(folded);
  if (whole !== undefined) return { ...whole, tied: false };
  if (!folded.startsWith('و')) return undefined;
  const rest = arabicWord(folded.slice(1));
  return rest === undefined ? undefined : { word: rest.word, prefix: rest.prefix + 1, tied: true };
};

export const readEnglishWord = (word: string): ReadWord | undefined => {
  const found = ENGLISH.get(fold(word));
  return found === undefined ? undefined : { word: found, tied: false, prefix: 0 };
};

/** The power of ten of the scale word that follows digits; `touching` when no space stands between them («11m»). */
export const readScaleAfterDigits = (word: string, touching: boolean): number | undefined => {
  const folded = fold(word);
  const found = ARABIC.get(folded) ?? AFTER_DIGITS.get(folded) ?? (touching ? TOUCHING_DIGITS.get(folded) : undefined);
  return found?.kind === 'scale' && found.dual !== 'yes' ? found.exponent : undefined;
};

/** Whether the word may be a part of a number at all: most words of a text are not. */
export const mayBePartOfNumber = (word: string, read: (word: string) => ReadWord | undefined): boolean =>
  read(word) !== undefined || readScaleAfterDigits(word, true) !== undefined;
