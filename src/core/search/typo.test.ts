import { describe, expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { editDistance, soundingLike, soundOf, suggestionsFor } from './typo.ts';
import { vocabularyOf } from './vocabulary.ts';

const words = [
  'صندوق',
  'تغطي',
  'ارامل',
  'تضامن',
  'شامل',
  'اخنوش',
  'ewidow',
  'edirham',
  'ecare',
  'باي',
  'وادي',
  'ضمان',
  'هدر',
];
const vocabulary = vocabularyOf(compileLexicon([]), new Map(words.map((word) => [word, 1])));
const suggestions = (typed: string) =>
  suggestionsFor(typed, /[a-z]/.test(typed) ? vocabulary.latin : vocabulary.arabic, vocabulary);
const meant = (typed: string) => suggestions(typed)[0]?.word;

describe('slips of the keyboard', () => {
  test.each([
    ['a letter left out', 'صندق', 'صندوق'],
    ['a letter too many', 'اراامل', 'ارامل'],
    ['another letter', 'تضامم', 'تضامن'],
    ['two letters swapped', 'شالم', 'شامل'],
    ['the first two letters of a short word swapped', 'اودي', 'وادي'],
    ['the beginning of a word', 'صند', 'صندوق'],
    ['a Latin word', 'widoow', 'widow'],
    ['a first letter said alike, in a short word', 'ظمان', 'ضمان'],
    ['a letter said alike, in three', 'هذر', 'هدر'],
  ])('%s', (_, typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  test.each(['كسكس', 'بايث', 'طقس', 'xyz', 'كو', 'هجر', 'car'])('%s is nothing that we know', (typed) => {
    expect(meant(typed)).toBeUndefined();
  });

  test.each([
    ['said alike', 'تظامن', 'a key beside', 'تضامم'],
    ['a key beside', 'تضامم', 'any other letter', 'تضامق'],
    ['doubled', 'تضاامن', 'one too many', 'تضاكمن'],
  ])('a letter %s (%s) is surer than %s (%s)', (_, near, __, far) => {
    const trust = (typed: string) => suggestions(typed).find(({ word }) => word === 'تضامن')?.trust ?? 0;
    expect(trust(near)).toBeGreaterThan(trust(far));
    expect(trust(far)).toBeGreaterThan(0);
  });

  test('counts edits, a swap of neighbours as one, and stops at the limit', () => {
    expect(editDistance('صندق', 'صندوق', 2)).toBe(1);
    expect(editDistance('abcd', 'acbd', 2)).toBe(1);
    expect(editDistance('abcd', 'dcba', 2)).toBe(3);
    expect(editDistance('', 'abc', 2)).toBe(3);
  });
});

describe('Arabic in Latin letters', () => {
  test.each([
    ['tadhamoun', 'تضامن'],
    ['chamil', 'شامل'],
    ['akhenouch', 'اخنوش'],
    ['sondouq', 'صندوق'],
    ['da3m', 'دعم'],
    ['7imaya', 'حماي'],
  ])('%s sounds like %s', (latin, arabic) => {
    expect(soundOf(latin)).toBe(soundOf(arabic));
  });

  test('needs three consonants', () => {
    expect(soundingLike('tadhamoun', vocabulary)).toEqual(['تضامن']);
    expect(soundingLike('si', vocabulary)).toEqual([]);
    expect(soundingLike('quantum', vocabulary)).toEqual([]);
  });
});
