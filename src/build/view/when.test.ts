import { describe, expect, it } from 'vitest';
import { inOrder, whenPieces } from './when.ts';

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

it('puts entries in the order of their periods', () => {
  const entries = [{ date: '2024' }, { date: '../2021' }, { date: '2022-12-01' }];
  expect(inOrder(entries).map(({ date }) => date)).toEqual(['../2021', '2022-12-01', '2024']);
});
