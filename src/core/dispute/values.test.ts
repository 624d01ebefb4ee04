import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind, Qualifier } from '../model.ts';
import { agree, printedUnit, type Valued, whyDifferent } from './values.ts';

const exact = (value: number, written?: string): Valued => ({
  value,
  qualifier: 'exact',
  style: written?.includes('.') === true ? 'decimal' : 'plain',
  ...(written === undefined ? {} : { written: [{ text: written }] }),
});
const with_ = (qualifier: Qualifier, value: number): Valued => ({ value, qualifier });
const range = (low: number, high: number): Valued => ({ low, high, qualifier: 'exact' });
const date = (iso: string): Valued => ({ date: iso, qualifier: 'exact' });

describe('printedUnit', () => {
  it.each([
    [{ ...exact(26.5e9, '26.5 مليار') }, 1e8],
    [exact(4e6, '4 ملايين'), 1e6],
    [exact(10e6, '10 ملايين'), 1e6],
    [exact(527e3, '527 ألف'), 1e3],
    [{ ...exact(8.7e9, '8,7 مليار'), style: 'decimal' as const }, 1e8],
    [{ ...exact(42800, '42,800'), style: 'thousands' as const }, 1],
    [{ ...exact(43000, '43.000'), style: 'thousands' as const }, 1000],
    [{ ...exact(420000, '420,000'), style: 'thousands' as const }, 1000],
    [exact(9255, '9255'), 1],
    [exact(1400, '1400'), 1],
    [{ ...exact(1e9, 'مليار'), style: 'words' as const }, 1e9],
    [{ ...exact(3, 'ثلاثة'), style: 'words' as const }, 1],
    [{ ...exact(6.5, '6.5'), style: 'decimal' as const }, 0.1],
    [exact(0, '0'), 1],
    [exact(11.1e6), 1000],
    [exact(11e6), 1e6],
  ])('%o is printed to the unit of %d', (claim, unit) => {
    expect(printedUnit(claim)).toBeCloseTo(unit, 6);
  });
});

describe('agree', () => {
  const rows: readonly [string, Valued, Valued, boolean, IndicatorKind?][] = [
    ['equal', exact(4e6), exact(4e6), true],
    ['one is the other rounded', exact(11.1e6, '11.1 مليون'), exact(11e6, '11 مليون'), true],
    ['twelve is not eleven', exact(12e6, '12 مليون'), exact(11e6, '11 مليون'), false],
    ['rounding does not stretch one million to 1.4', exact(1e6, '1 مليون'), exact(1.4e6, '1.4 مليون'), false],
    ['a digit changed in the front', exact(9255, '9255'), exact(2255, '2255'), false],
    ['a decimal point lost', exact(3.6e6, '3.6 ملايين'), exact(360e3, '360 ألف'), false],
    ['whole numbers one apart', exact(174, '174'), exact(175, '175'), false],
    ['a hundred times more', exact(4e6, '4 ملايين'), exact(400e6, '400 مليون'), false],
    ['synonyms of about', with_('about', 11e6), with_('nearly', 11e6), true],
    ['around and exact', with_('around', 9.5e9), exact(9.5e9, '9.5 مليار'), true],
    ['about allows a tenth', with_('about', 12e6), exact(13.1e6, '13.1 مليون'), true],
    ['about does not allow a quarter', with_('about', 12e6), exact(15e6, '15 مليون'), false],
    ['the bound itself', with_('more-than', 4e6), exact(4e6, '4 ملايين'), true],
    ['above the bound', with_('more-than', 42e3), { ...exact(42800, '42,800'), style: 'thousands' }, true],
    ['under the bound', with_('more-than', 4e6), exact(3.9e6, '3.9 مليون'), false],
    ['rounded up to the bound', with_('more-than', 4.1e6), exact(4e6, '4 ملايين'), true],
    ['far above the bound', with_('more-than', 4e6), exact(400e6, '400 مليون'), false],
    ['far under the bound', with_('more-than', 400e6), exact(4e6, '4 ملايين'), false],
    ['two bounds a hundred times apart', with_('more-than', 4e6), with_('more-than', 400e6), false],
    ['two near bounds', with_('more-than', 17e9), with_('more-than', 18e9), true],
    ['about and its bound', with_('about', 12e6), with_('more-than', 12e6), true],
    ['more than a million, 1.8 million', with_('more-than', 1e6), exact(1.8e6, '1.8 مليون'), true],
    ['under the ceiling', with_('up-to', 400), exact(300, '300'), true],
    ['over the ceiling', with_('up-to', 400), exact(500, '500'), false],
    ['two ceilings', with_('up-to', 400), with_('up-to', 500), false],
    ['one ceiling twice', with_('up-to', 400), with_('up-to', 400), true],
    ['a bound over a ceiling', with_('up-to', 400), with_('more-than', 500), false],
    ['inside a range', range(500, 1200), exact(700, '700'), true],
    ['outside a range', range(500, 1200), exact(1300, '1300'), false],
    ['overlapping ranges of a stock', range(500, 1200), range(1000, 1500), true],
    ['ranges apart', range(500, 900), range(1000, 1500), false],
    ['the ends of a rule are exact', range(500, 1200), range(500, 1000), false, 'rule'],
    ['one rule twice', range(500, 1200), range(500, 1200), true, 'rule'],
    ['a rule is not rounded', exact(1000, '1000'), exact(1200, '1200'), false, 'rule'],
    ['a rule is not rounded, even near', exact(2000, '2000'), exact(1990, '1990'), false, 'rule'],
    ['a month holds its day', date('2023-12'), date('2023-12-01'), true],
    ['another month', date('2023-12'), date('2023-11'), false],
    ['a statement contradicts nothing', { qualifier: 'exact' }, exact(4, '4'), true],
    ['a statement contradicts no bound', { qualifier: 'exact' }, with_('more-than', 4), true],
  ];

  it.each(rows)('%s', (_, a, b, expected, kind = 'stock') => {
    expect(agree(a, b, kind)).toBe(expected);
    expect(agree(b, a, kind)).toBe(expected);
  });

  const anyClaim = fc.record({
    value: fc.integer({ min: 1, max: 1e9 }),
    qualifier: fc.constantFrom<Qualifier>('exact', 'about', 'nearly', 'around', 'more-than', 'up-to'),
  });

  it('is the same both ways, and every claim agrees with itself', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, fc.constantFrom<IndicatorKind>('stock', 'flow', 'rule'), (a, b, kind) => {
        expect(agree(a, b, kind)).toBe(agree(b, a, kind));
        expect(agree(a, a, kind)).toBe(true);
      }),
    );
  });

  it('never lets two values pass that stand apart by half of the smaller, unless one is a ceiling', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (a, b) => {
        fc.pre(a.qualifier !== 'up-to' && b.qualifier !== 'up-to');
        fc.pre(Math.min(a.value, b.value) > 10 && printedUnit(a) < a.value / 10 && printedUnit(b) < b.value / 10);
        fc.pre(Math.max(a.value, b.value) > 1.5 * Math.min(a.value, b.value));
        expect(agree(a, b, 'stock')).toBe(false);
      }),
    );
  });
});

describe('whyDifferent', () => {
  it.each([
    [with_('about', 11e6), with_('nearly', 11e6), undefined],
    [with_('about', 11e6), with_('around', 11e6), undefined],
    [exact(4e6), exact(4e6), undefined],
    [exact(4e6), with_('about', 4e6), 'qualifier'],
    [exact(1e6), with_('more-than', 1e6), 'qualifier'],
    [exact(42800), with_('more-than', 42000), 'qualifier'],
    [exact(11.1e6), exact(11e6), 'rounding'],
    [with_('about', 11.1e6), with_('nearly', 11e6), 'rounding'],
  ])('%o and %o', (a, b, expected) => {
    expect(whyDifferent(a, b)).toBe(expected);
    expect(whyDifferent(b, a)).toBe(expected);
  });
});
