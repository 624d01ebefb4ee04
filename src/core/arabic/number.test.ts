import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumeralStyle } from '../model.ts';
import { parseNumeral } from './number.ts';

const value = (written: string, style: NumeralStyle): number | string => {
  const result = parseNumeral(written, style);
  return result.ok ? result.value : result.reason;
};

describe('numerals of the captures', () => {
  test.each<[string, NumeralStyle, number]>([
    ['14 مليوناً', 'plain', 14_000_000],
    ['4\u00a0ملايين', 'plain', 4_000_000],
    ['4 ملايير', 'plain', 4_000_000_000],
    ['9.5 مليارات', 'decimal', 9_500_000_000],
    ['8,7 مليار', 'decimal', 8_700_000_000],
    ['11.1 مليون', 'decimal', 11_100_000],
    ['43.000', 'thousands', 43_000],
    ['42,800', 'thousands', 42_800],
    ['5 آلاف', 'plain', 5000],
    ['110 آلاف', 'plain', 110_000],
    ['1400', 'plain', 1400],
    ['2%', 'plain', 2],
    ['61 في المائة', 'plain', 61],
    ['مليون', 'words', 1_000_000],
    ['مليار', 'words', 1_000_000_000],
    ['ثلاثة', 'words', 3],
    ['ستة', 'words', 6],
    ['الستين', 'words', 60],
    ['الثانية', 'words', 2],
    ['الأول', 'words', 1],
  ])('%s (%s)', (written, style, expected) => {
    expect(value(written, style)).toBe(expected);
  });
});

describe('numerals that other captures may hold', () => {
  test.each<[string, NumeralStyle, number]>([
    ['١٤ مليون', 'plain', 14_000_000],
    ['۱۴ مليون', 'plain', 14_000_000],
    ['٢٦٫٥ مليار', 'decimal', 26_500_000_000],
    ['٤٢٬٨٠٠', 'thousands', 42_800],
    ['1,234,567.8', 'decimal', 1_234_567.8],
    ['1.234.567,8', 'decimal', 1_234_567.8],
    ['1.250 مليار', 'decimal', 1_250_000_000],
    ['1.250 مليون', 'thousands', 1_250_000_000],
    ['0.125', 'decimal', 0.125],
    ['1 200', 'thousands', 1200],
    ['26\u00a0500\u00a0000', 'thousands', 26_500_000],
    ['1\u202f234,5', 'decimal', 1234.5],
    ['14\u200f مليون', 'plain', 14_000_000],
    ['1\u200f4 مليون', 'plain', 14_000_000],
    ['3 ملايين و500 ألف', 'plain', 3_500_000],
    ['خمسة وعشرون ألفاً', 'words', 25_000],
    ['مليون ومائتان وخمسون ألفا', 'words', 1_250_000],
    ['مليونين ونصف المليون', 'words', 2_500_000],
    ['نصف مليون', 'words', 500_000],
    ['ألفان وثلاثمائة وخمسة عشر', 'words', 2315],
    ['أحد عشر ألف', 'words', 11_000],
    ['أربعمائة وأحد عشر مليون', 'words', 411_000_000],
    ['مئتان وثلاثة وسبعون ألف وواحد وأربعون', 'words', 273_041],
    ['ألف وواحد', 'words', 1001],
    ['26,5 milliards', 'decimal', 26_500_000_000],
    ['1,8 million', 'decimal', 1_800_000],
    ['11m', 'plain', 11_000_000],
    ['26.5bn', 'decimal', 26_500_000_000],
  ])('%s (%s)', (written, style, expected) => {
    expect(value(written, style)).toBe(expected);
  });
});

describe('numerals that do not read as declared', () => {
  test.each<[string, NumeralStyle, string]>([
    ['', 'plain', 'empty'],
    ['ملف', 'plain', 'not-one-number'],
    ['14 مليون ملف', 'plain', 'not-one-number'],
    ['500 و1200', 'plain', 'not-one-number'],
    ['43.000', 'plain', 'separator-in-plain'],
    ['43.000', 'decimal', 'looks-like-thousands'],
    ['42,800', 'decimal', 'looks-like-thousands'],
    ['8,7 مليار', 'thousands', 'not-thousands'],
    ['11.1', 'thousands', 'not-thousands'],
    ['1.2.3', 'decimal', 'not-decimal'],
    ['1,23,456', 'thousands', 'not-thousands'],
    ['43٫000', 'thousands', 'not-thousands'],
    ['43٬000', 'decimal', 'not-decimal'],
    ['مليون', 'plain', 'words-without-digits'],
    ['14 مليون', 'words', 'digits-in-words'],
    ['ملايين', 'words', 'not-one-number'],
    ['مليونا', 'words', 'one-or-two'],
  ])('%s (%s): %s', (written, style, reason) => {
    expect(value(written, style)).toBe(reason);
  });
});

const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';
const EXTENDED = '۰۱۲۳۴۵۶۷۸۹';
const inDigits = (text: string, digits: string): string => text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
const grouped = (integer: number, separator: string): string =>
  String(integer).replace(/\B(?=(?:\d{3})+$)/g, separator);

const SCALES: readonly (readonly [string, number])[] = [
  ['', 0],
  [' ألف', 3],
  [' آلاف', 3],
  [' ألفاً', 3],
  [' مليون', 6],
  ['\u00a0ملايين', 6],
  [' مليوناً', 6],
  [' مليار', 9],
  [' مليارات', 9],
  [' ملايير', 9],
];

const digitShapes = fc.constantFrom('0123456789', ARABIC_INDIC, EXTENDED);
const scales = fc.constantFrom(...SCALES);

describe('every number comes back as itself', () => {
  test('integers, plain, in each digit shape and scale', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), digitShapes, scales, (integer, shapes, [word, exponent]) => {
        expect(value(`${inDigits(String(integer), shapes)}${word}`, 'plain')).toBe(Number(`${integer}e${exponent}`));
      }),
    );
  });

  test('integers with separators for thousands', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        digitShapes,
        fc.constantFrom('.', ',', '٬', ' ', '\u00a0'),
        (integer, shapes, separator) => {
          expect(value(inDigits(grouped(integer, separator), shapes), 'thousands')).toBe(integer);
        },
      ),
    );
  });

  test('decimals with a point or a comma, in each digit shape and scale', () => {
    const tenths = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 2 }), fc.nat(99));
    fc.assert(
      fc.property(
        tenths,
        digitShapes,
        fc.constantFrom('.', ',', '٫'),
        scales,
        (parts, shapes, point, [word, exponent]) => {
          const [whole, places, rest] = parts;
          const fraction = String(rest).padStart(2, '0').slice(0, places);
          const written = `${inDigits(`${whole}${point}${fraction}`, shapes)}${word}`;
          expect(value(written, 'decimal')).toBe(Number(`${whole}.${fraction}e${exponent}`));
        },
      ),
    );
  });

  test('decimals with separators for thousands', () => {
    const marks = fc.constantFrom<[string, string]>([',', '.'], ['.', ','], ['٬', '٫']);
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.nat(99), marks, (integer, rest, [group, point]) => {
        const written = `${grouped(integer, group)}${point}${String(rest).padStart(2, '0')}`;
        expect(value(written, 'decimal')).toBe(Number(`${integer}.${String(rest).padStart(2, '0')}`));
      }),
    );
  });

  test('integers in Arabic words, in both genders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), fc.boolean(), (integer, feminine) => {
        expect(value(inWords(integer, feminine), 'words')).toBe(integer);
      }),
      { numRuns: 1000 },
    );
  });
});

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = ['', 'مائة', 'مئتان', 'ثلاثمائة', 'أربعمئة', 'خمسمائة', 'ستمائة', 'سبع مائة', 'ثمانمائة', 'تسعمئة'];

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' و');

const belowHundred = (value: number, feminine: boolean): string => {
  const units = feminine ? FEMININE : MASCULINE;
  if (value <= 10) return units[value] ?? '';
  if (value === 11) return feminine ? 'إحدى عشرة' : 'أحد عشر';
  if (value === 12) return feminine ? 'اثنتا عشرة' : 'اثنا عشر';
  if (value < 20) return `${units[value - 10] ?? ''} ${feminine ? 'عشرة' : 'عشر'}`;
  return joined([units[value % 10] ?? '', TENS[Math.floor(value / 10)] ?? '']);
};

const belowThousand = (value: number, feminine: boolean): string =>
  joined([HUNDREDS[Math.floor(value / 100)] ?? '', belowHundred(value % 100, feminine)]);

const scaled = (count: number, one: string, two: string, few: string): string => {
  if (count === 0) return '';
  if (count === 1) return one;
  if (count === 2) return two;
  return `${belowThousand(count, false)} ${count <= 10 ? few : one}`;
};

/** Spells a whole number as a school grammar does; written for this test, apart from the reader. */
const inWords = (value: number, feminine: boolean): string =>
  joined([
    scaled(Math.floor(value / 1_000_000), 'مليون', 'مليونان', 'ملايين'),
    scaled(Math.floor(value / 1000) % 1000, 'ألف', 'ألفان', 'آلاف'),
    belowThousand(value % 1000, feminine),
  ]);
