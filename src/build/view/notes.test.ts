import { describe, expect, it } from 'vitest';
import type { Article, Claim } from '../../core/model.ts';
import { collectNotes, notesByArticle } from './notes.ts';

const claim = (id: string, article: string, quoteStart: number): Claim =>
  ({ id, article, quoteStart, quoteEnd: quoteStart + 10 }) as Claim;
const claims = new Map(
  [claim('a', 'one', 5), claim('b', 'one', 5), claim('c', 'two', 5), claim('d', 'one', 40)].map((each) => [
    each.id,
    each,
  ]),
);

describe('collectNotes', () => {
  it('numbers claims in the order of first use', () => {
    const { numbers } = collectNotes(['c', 'a', 'c', 'd'], { claims });
    expect([...numbers]).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 3],
    ]);
  });

  it('gives claims that share one quote one number', () => {
    const { numbers, all } = collectNotes(['a', 'b'], { claims });
    expect([numbers.get('a'), numbers.get('b')]).toEqual([1, 1]);
    expect(all.map((note) => note.claims.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  it('refuses an id that the ledger does not hold', () => {
    expect(() => collectNotes(['nowhere'], { claims })).toThrow('nowhere');
  });
});

it('lists notes under their articles in the order of first use', () => {
  const articles = new Map(['one', 'two'].map((id) => [id, { id } as Article]));
  const groups = notesByArticle(collectNotes(['c', 'a', 'd'], { claims }), { articles });
  expect(groups.map(({ article, notes }) => [article.id, notes.map(({ n }) => n)])).toEqual([
    ['two', [1]],
    ['one', [2, 3]],
  ]);
});
