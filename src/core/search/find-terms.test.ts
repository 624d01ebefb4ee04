import { describe, expect, test } from 'vitest';
import { resolveTerm } from './find-terms.ts';
import { compileLexicon } from './lexicon.ts';
import { planQuery } from './plan.ts';

const lexicon = compileLexicon([
  { id: 'fund', words: ['صندوق'] },
  { id: 'tadamon', words: ['تضامن'], topic: true },
]);
const held = new Map([
  ['cfund', new Map([[0, [1]]])],
  ['ctadamon', new Map([[0, [2]]])],
]);
const index = {
  find: async (key: string) => held.get(key),
  keys: async () => new Map([...held].map(([key, postings]) => [key, postings.size])),
};
const keysFor = async (query: string): Promise<readonly string[]> => {
  const { terms } = planQuery(query, lexicon);
  const resolved = await Promise.all(terms.map((term) => resolveTerm(term, lexicon, index)));
  return resolved.flat().flatMap(({ keys }) => keys);
};

describe('a mistyped word behind what is tied to it', () => {
  test.each([
    ['the word alone', 'تضامم', 'ctadamon'],
    ['after «و»', 'وتضامم', 'ctadamon'],
    ['after «ل»', 'لصنودق', 'cfund'],
    ['after an article', 'الصنودق', 'cfund'],
    ['after an article typed the wrong way round', 'لاصندوق', 'cfund'],
  ])('%s: %s', async (_, typed, key) => {
    expect(await keysFor(typed)).toEqual([key]);
  });

  test('another word stays unknown', async () => {
    expect(await keysFor('وكسكس')).toEqual([]);
  });
});

describe('the words around a question', () => {
  test.each(['أريد معلومات عن الصندوق', 'I want to know about صندوق', 'je voudrais savoir صندوق'])(
    '%s',
    async (query) => {
      expect(await keysFor(query)).toEqual(['cfund']);
    },
  );
});
