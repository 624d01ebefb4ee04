import { describe, expect, it } from 'vitest';
import { inOrder, isInferred, whenPieces } from './when.ts';

describe('whenPieces', () => {
  it('keeps the words beside the date, and ties them to it', () => {
    expect(whenPieces('../2025-03', 'ar')).toEqual(['إلى\u00a0غاية\u00a0', { iso: '2025-03', text: 'مارس 2025' }]);
    expect(whenPieces('2025', 'ar')).toEqual(['سنة\u00a0', { iso: '2025', text: '2025' }]);
    expect(whenPieces('2025-05-27', 'en')).toEqual([{ iso: '2025-05-27', text: '27 May 2025' }]);
  });

  it('gives both dates of an interval', () => {
    expect(whenPieces('2023-12/2025-03', 'en')).toEqual([
      'from\u00a0',
      { iso: '2023-12', text: 'December 2023' },
      ' to\u00a0',
      { iso: '2025-03', text: 'March 2025' },
    ]);
  });
});

it('takes a time for inferred where no claim that speaks of it has it stated', () => {
  const april = { period: '../2025-04', periodBasis: 'inferred', asOf: '2025-05-27', asOfBasis: 'stated' } as const;
  const stated = { ...april, periodBasis: 'stated' } as const;
  const undated = { asOf: '2025-02-17', asOfBasis: 'inferred' } as const;
  expect(isInferred('../2025-04', [april, undated])).toBe(true);
  expect(isInferred('../2025-04', [april, stated])).toBe(false);
  expect(isInferred('2025-02-17', [april, undated])).toBe(true);
  expect(isInferred('2025-05-27', [april])).toBe(false);
  expect(isInferred('2024', [april])).toBe(false);
});

it('puts entries in the order of their periods', () => {
  const entries = [{ date: '2024' }, { date: '../2021' }, { date: '2022-12-01' }];
  expect(inOrder(entries).map(({ date }) => date)).toEqual(['../2021', '2022-12-01', '2024']);
});
