import { describe, expect, test } from 'vitest';
import { findNumerals } from './find-numerals.ts';

const found = (text: string, language: 'ar' | 'en' = 'ar') =>
  findNumerals(text, language).map(({ text: numeral, values }) => [numeral, ...values]);

describe('numbers of a sentence', () => {
  test('every offset leads back to the text', () => {
    const text = 'بلغ 14 مليوناً، و65 متنقلة، و8.000 مركز، 61% منها، بـ 97,000 طفل';
    const numerals = findNumerals(text);
    expect(numerals.map((numeral) => text.slice(numeral.start, numeral.end))).toEqual([
      '14 مليوناً',
      '65',
      '8.000',
      '61%',
      '97,000',
    ]);
    expect(numerals.map((numeral) => numeral.values)).toEqual([[14_000_000], [65], [8000], [61], [97_000]]);
    expect(numerals.map((numeral) => text.slice(numeral.start, numeral.digitsEnd))).toEqual([
      '14',
      '65',
      '8.000',
      '61',
      '97,000',
    ]);
  });

  test.each<[string, string, unknown[][]]>([
    [
      'a full stop is no separator',
      'بلغ 17. ثم 9.5 مليار درهم.',
      [
        ['17', 17],
        ['9.5 مليار', 9.5e9],
      ],
    ],
    [
      'an Arabic comma is no separator',
      'فـ 2024، 2024، مما',
      [
        ['2024', 2024],
        ['2024', 2024],
      ],
    ],
    [
      'two numbers joined by «و» stay two',
      '500 و1200 درهم',
      [
        ['500', 500],
        ['1200', 1200],
      ],
    ],
    [
      'a year before «و» and a word stays a year',
      '75 ألف في 2021',
      [
        ['75 ألف', 75_000],
        ['2021', 2021],
      ],
    ],
    ['a scale word may make the reading open', '1.250 مليار', [['1.250 مليار', 1.25e9, 1.25e12]]],
    ['no scale word, three digits: thousands', '43.000 شهادة', [['43.000', 43_000]]],
    ['a scale word alone is one of it', 'بمبلغ يقارب مليار درهم', [['مليار', 1e9]]],
    ['plural scale words alone are no number', 'ملايين المواطنين ومليارات لدعم العلاج', []],
    ['days of the week are no numbers', 'اليوم الإثنين والأحد والثلاثاء', []],
    ['«one of» is no number', 'أحد أهم الأوراش، إحدى أولوياتها', []],
    ['a minus sign belongs to its number', 'بلغ -5 نقط', [['-5', -5]]],
    [
      'a hyphen between digits is no minus',
      '٢٤-٠٣-٢٠٢٥',
      [
        ['٢٤', 24],
        ['٠٣', 3],
        ['٢٠٢٥', 2025],
      ],
    ],
    ['a word of tied letters', 'إضافة ومليون شخص', [['ومليون', 1e6]]],
    ['«و» as a word of its own', 'خمسة و عشرون ألفا', [['خمسة و عشرون ألفا', 25_000]]],
    [
      'a noun between ends the number',
      '4 ملايين أسرة و500 ألف طفل',
      [
        ['4 ملايين', 4e6],
        ['500 ألف', 5e5],
      ],
    ],
    ['a run that is no number has no value', 'النسخة 1.2.3', [['1.2.3']]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('thousands after a space are one number, where the groups are of three', () => {
    expect(found('1 200 درهم')).toEqual([['1 200', 1200]]);
    expect(found('سنة 2025 500 درهم')).toEqual([
      ['2025', 2025],
      ['500', 500],
    ]);
    expect(found('27 5000 أسرة')).toEqual([
      ['27', 27],
      ['5000', 5000],
    ]);
  });

  test('letters tied to the front of a word are told apart from the number', () => {
    const [numeral] = findNumerals('ومليون');
    expect(numeral).toMatchObject({ start: 0, core: 1, end: 6 });
  });

  test('percent, in signs and words', () => {
    expect(findNumerals('60% و60 % و٦٠٪ و60 في المائة و60 بالمئة').map(({ percent }) => percent)).toEqual(
      Array(5).fill(true),
    );
    expect(findNumerals('60 في سنة').map(({ percent }) => percent)).toEqual([false]);
  });

  test('ordinals and «one» are soft, counts are not', () => {
    const soft = (text: string, language: 'ar' | 'en' = 'ar') => findNumerals(text, language).map((one) => one.soft);
    expect(soft('في المرتبة الثانية، مؤتمر واحد، ستة أطفال')).toEqual([true, true, false]);
    expect(soft('second, one, six', 'en')).toEqual([true, true, false]);
  });
});

describe('English renderings', () => {
  test.each<[string, unknown[][]]>([
    [
      'at a cost of MAD 26.5 billion for 2025',
      [
        ['26.5 billion', 26.5e9],
        ['2025', 2025],
      ],
    ],
    [
      'between MAD 500 and 1,200 a month',
      [
        ['500', 500],
        ['1,200', 1200],
      ],
    ],
    [
      'a million people over 60',
      [
        ['million', 1e6],
        ['60', 60],
      ],
    ],
    ['one hundred and twenty thousand', [['one hundred and twenty thousand', 120_000]]],
    ['twenty-five families', [['twenty-five', 25]]],
    ['half a million', [['half a million', 500_000]]],
    ['a quarter of a million', [['quarter of a million', 250_000]]],
    ['three quarters of a million', [['three quarters of a million', 750_000]]],
    ['a million and a half', [['million and a half', 1_500_000]]],
    [
      'three of five million',
      [
        ['three', 3],
        ['five million', 5e6],
      ],
    ],
    [
      '61 per cent, 75%',
      [
        ['61 per cent', 61],
        ['75%', 75],
      ],
    ],
    ['a comma is never a decimal point: 8,7', [['8,7']]],
    ['millions of citizens', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });
});
