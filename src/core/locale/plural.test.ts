import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, countParts, nounFor, pluralCategory } from './plural.ts';

const figures = {
  ar: { zero: 'معطى', one: 'معطى واحد', two: 'معطيان', few: 'معطيات', many: 'معطى', other: 'معطى' },
  en: { one: 'figure', other: 'figures' },
} as const;
const decrees = { one: 'مرسوم واحد', two: 'مرسومان', few: 'مراسيم', many: 'مرسوما', other: 'مرسوم' };

describe('pluralCategory', () => {
  it('agrees with CLDR for every whole number', () => {
    const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('ar' as const, 'en' as const), (n, locale) => {
        expect(pluralCategory(n, locale)).toBe(rules[locale].select(n));
      }),
    );
  });

  it.each([
    [3.6, 'ar'],
    [26.5, 'ar'],
    [1.5, 'en'],
  ] as const)('has no special form for the fraction %d (%s)', (n, locale) => {
    expect(pluralCategory(n, locale)).toBe('other');
  });
});

describe('nounFor', () => {
  it.each([
    [3, 'مراسيم'],
    [10, 'مراسيم'],
    [11, 'مرسوما'],
    [22, 'مرسوما'],
    [28, 'مرسوما'],
    [100, 'مرسوم'],
    [102, 'مرسوم'],
    [103, 'مراسيم'],
    [9255, 'مرسوما'],
    [420000, 'مرسوم'],
    [0, 'مرسوم'],
  ])('after %d comes %s', (n, noun) => {
    expect(nounFor(n, decrees, 'ar')).toBe(noun);
  });
});

describe('count', () => {
  it.each([
    [0, 'ar', '0\u00a0معطى'],
    [1, 'ar', 'معطى واحد'],
    [2, 'ar', 'معطيان'],
    [3, 'ar', '3\u00a0معطيات'],
    [28, 'ar', '28\u00a0معطى'],
    [1234, 'ar', '1,234\u00a0معطى'],
    [0, 'en', '0\u00a0figures'],
    [1, 'en', '1\u00a0figure'],
    [2, 'en', '2\u00a0figures'],
  ] as const)('%d in %s is %s', (n, locale, expected) => {
    expect(count(n, figures[locale], locale)).toBe(expected);
  });

  it('keeps the digit where the form does not say its number', () => {
    expect(countParts(2, { one: 'ملف واحد', other: 'ملف' }, 'ar')).toEqual({ number: '2', noun: 'ملف' });
    expect(countParts(1, { one: 'ملف', two: 'ملفان', other: 'ملف' }, 'ar')).toEqual({ number: '1', noun: 'ملف' });
  });

  it('prints the bare number for a unit without a noun', () => {
    expect(count(1, { one: '', other: '' }, 'ar')).toBe('1');
  });
});
