import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainDigits, roundTo } from './number.ts';

describe('formatNumber', () => {
  it.each([
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [7, undefined, '7'],
    [999, undefined, '999'],
    [1000, undefined, '1,000'],
    [2255, undefined, '2,255'],
    [42800, undefined, '42,800'],
    [420000, undefined, '420,000'],
    [400000000, undefined, '400,000,000'],
    [26.5, undefined, '26.5'],
    [1234567.875, undefined, '1,234,567.875'],
    [-10.3, undefined, '\u221210.3'],
    [-1234, undefined, '\u22121,234'],
    [25, 1, '25.0'],
    [26.5, 1, '26.5'],
    [1.142857, 2, '1.14'],
    [177383.59, 0, '177,384'],
    [485.65, 0, '486'],
    [-0.04, 1, '0.0'],
    [1417, -2, '1,400'],
    [1450, -2, '1,500'],
    [49, -2, '0'],
    [0.0000001, undefined, '0.0000001'],
    [1e21, undefined, '1,000,000,000,000,000,000,000'],
  ])('%d with %s decimals is %s', (n, digits, expected) => {
    expect(formatNumber(n, digits)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => formatNumber(n)).toThrow(RangeError);
  });

  it('gives back every number whose separators are taken out', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const read = Number(formatNumber(n).replaceAll(',', '').replace('\u2212', '-'));
        expect(read).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  it('puts a comma before every third digit of the whole part, and nowhere else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (n) => {
        expect(formatNumber(n)).toMatch(/^\d{1,3}(,\d{3})*$/);
      }),
    );
  });
});

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [3.25179, 3, 3.252],
    [1234, -3, 1000],
    [0.00000049, 6, 0],
    [1e21, 2, 1e21],
  ])('%d to %d digits is %d', (n, digits, expected) => {
    expect(roundTo(n, digits)).toBe(expected);
  });

  it('is never further away than half a unit of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (thousandths, digits) => {
        const n = thousandths / 1000;
        expect(Math.abs(roundTo(n, digits) - n)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
      }),
    );
  });
});

describe('plainDigits', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [26.5, '26.5'],
  ])('%d is written %s', (n, expected) => {
    expect(plainDigits(n)).toBe(expected);
  });
});
