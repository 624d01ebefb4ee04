import { describe, expect, it } from 'vitest';
import { certainty, standings } from './standing.ts';

describe('certainty', () => {
  it.each([
    ['exact', 'reported', 'undisputed', 'exact'],
    ['about', 'reported', 'undisputed', 'about'],
    ['around', 'reported', 'undisputed', 'about'],
    ['up-to', 'reported', 'undisputed', 'exact'],
    ['nearly', 'reported', 'undisputed', 'nearly'],
    ['more-than', 'reported', 'undisputed', 'more'],
    ['more-than', 'forecast', 'undisputed', 'forecast'],
    ['exact', 'plan', 'undisputed', 'forecast'],
    ['exact', 'reported', 'contested', 'disputed'],
    ['exact', 'forecast', 'struck', 'disputed'],
  ] as const)('%s, %s, %s is drawn as %s', (qualifier, status, standing, expected) => {
    expect(certainty({ qualifier, status }, standing)).toBe(expected);
  });
});

describe('standings', () => {
  const dispute = (
    kind: 'conflict' | 'note' | 'words',
    verdict: 'likely-typo' | 'unresolved' | 'rounding',
    against: string[],
  ) => ({
    kind,
    verdict,
    claims: ['a', 'b', 'c'],
    against,
  });

  it('strikes the claim that a likely misprint goes against and contests the others', () => {
    expect([...standings([dispute('conflict', 'likely-typo', ['c'])])]).toEqual([
      ['a', 'contested'],
      ['b', 'contested'],
      ['c', 'struck'],
    ]);
  });

  it('contests nothing that a verdict explains, and nothing in a note or a matter of words', () => {
    expect(
      standings([
        dispute('conflict', 'rounding', []),
        dispute('note', 'unresolved', []),
        dispute('words', 'unresolved', []),
      ]).size,
    ).toBe(0);
  });

  it('keeps a claim struck when another dispute only contests it', () => {
    const both = [dispute('conflict', 'likely-typo', ['c']), dispute('conflict', 'unresolved', [])];
    expect(standings(both).get('c')).toBe('struck');
  });
});
