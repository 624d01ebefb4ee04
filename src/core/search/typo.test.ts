import { describe, expect, test } from 'vitest';
import { editDistance, soundingLike, soundOf, suggestionsFor } from './typo.ts';

const vocabulary = ['صندوق', 'تغطي', 'ارامل', 'تضامن', 'شامل', 'اخنوش', 'widow', 'dirham', 'باي', 'وادي'];
const meant = (typed: string) => suggestionsFor(typed, vocabulary, () => 1)[0]?.word;

describe('slips of the keyboard', () => {
  test.each([
    ['a letter left out', 'صندق', 'صندوق'],
    ['a letter too many', 'اراامل', 'ارامل'],
    ['another letter', 'تضامم', 'تضامن'],
    ['two letters swapped', 'شالم', 'شامل'],
    ['the first two letters of a short word swapped', 'اودي', 'وادي'],
    ['the beginning of a word', 'صند', 'صندوق'],
    ['a Latin word', 'widoow', 'widow'],
  ])('%s', (_, typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  test.each(['كسكس', 'بايث', 'طقس', 'xyz', 'كو'])('%s is nothing that we know', (typed) => {
    expect(meant(typed)).toBeUndefined();
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
