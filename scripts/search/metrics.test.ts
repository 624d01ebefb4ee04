import { describe, expect, test } from 'vitest';
import { type JudgedQuery, meanOf, percentile, scoreOf } from './metrics.ts';

const query: JudgedQuery = { id: 'q', q: 'x', ui: 'ar', category: 'c', relevant: { a: 2, b: 1, c: 1 } };

describe('one ranking', () => {
  test('in the ideal order scores one everywhere', () => {
    expect(scoreOf(query, ['a', 'b', 'c'], 3)).toEqual({
      recallAt5: 1,
      reciprocalRank: 1,
      ndcgAt10: 1,
      noResult: 0,
      topThree: 1,
    });
  });

  test('loses by what stands too low and what is missing', () => {
    const score = scoreOf(query, ['x', 'b', 'y', 'a'], 4);
    expect(score.recallAt5).toBeCloseTo(2 / 3);
    expect(score.reciprocalRank).toBe(0.5);
    expect(score.topThree).toBe(0);
    // Gains 1 at place two and 3 at place four, of an ideal 3, 1, 1.
    const ideal = 3 + 1 / Math.log2(3) + 1 / Math.log2(4);
    expect(score.ndcgAt10).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / ideal);
  });

  test('without results counts as such', () => {
    expect(scoreOf(query, [], 0)).toMatchObject({ recallAt5: 0, ndcgAt10: 0, noResult: 1, topThree: 0 });
  });

  test('where more than five are relevant, five found are all that five places can hold', () => {
    const many = { ...query, relevant: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } };
    expect(scoreOf(many, ['a', 'b', 'c', 'd', 'e'], 5).recallAt5).toBe(1);
  });
});

test('means and percentiles', () => {
  expect(meanOf([scoreOf(query, ['a', 'b', 'c'], 3), scoreOf(query, [], 0)]).noResult).toBe(0.5);
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(percentile([], 0.95)).toBe(0);
});
