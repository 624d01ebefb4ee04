import { describe, expect, test } from 'vitest';
import { takenApart } from './guess.ts';
import { compileLexicon } from './lexicon.ts';
import { tokensOf, type Word } from './tokens.ts';

const lexicon = compileLexicon([
  { id: 'amo', words: ['أمو', 'AMO'] },
  { id: 'tadamon', words: ['تضامن', 'tadamon'] },
  { id: 'amotadamon', words: ['أمو تضامن', 'AMO tadamon'] },
  { id: 'aid', words: ['دعم', 'aid'] },
  { id: 'direct', words: ['مباشر', 'direct'] },
  { id: 'protection', words: ['حماية'] },
  { id: 'social', words: ['اجتماعي', 'social'] },
  { id: 'money', words: ['مال'] },
]);
const keys = new Map([['صندوق', 3]]);
const apart = (typed: string) => takenApart(tokensOf(typed)[0] as Word, lexicon, keys);

describe('words written as one', () => {
  test.each([
    ['the article begins the second', 'الدعمالمباشر', 'الدعم المباشر'],
    ['teh marbuta before it', 'الحمايةالاجتماعية', 'الحمايه الاجتماعيه'],
    ['a word of the texts before it', 'صندوقالدعم', 'صندوق الدعم'],
    ['three words', 'صندوقالدعمالاجتماعي', 'صندوق الدعم الاجتماعي'],
    ['a phrase of the lexicon', 'أموتضامن', 'امو تضامن'],
    ['in Latin letters', 'amotadamon', 'amo tadamon'],
  ])('%s: %s', (_, typed, spaced) => {
    expect(apart(typed)).toBe(spaced);
  });

  test.each(['الباكالوريا', 'مالمباشر', 'football', 'كسكس'])('%s is one word', (typed) => {
    expect(apart(typed)).toBeUndefined();
  });
});
