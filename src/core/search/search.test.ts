import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, unpackPassages } from './catalogue.ts';
import { keysOf } from './keys.ts';
import { compileLexicon } from './lexicon.ts';
import { stemChooser } from './resolve.ts';
import { search } from './search.ts';

const lexicon = compileLexicon([
  { id: 'aid', words: ['دعم', 'aid'], topic: true },
  { id: 'insurance', words: ['تأمين', 'insurance'], field: true },
  { id: 'hospital', words: ['مستشفى', 'hospital'], field: true },
  { id: 'cnss', words: ['الضمان الاجتماعي'], topic: true },
  { id: 'elderly', words: ['كبار السن'], field: true },
  { id: 'morocco', words: ['مغرب'] },
]);
const texts = [
  ['الدعم في المغرب', 'صور من الرباط'],
  ['التأمين في المستشفى بالمغرب', 'برنامج الخبير'],
  ['الضمان الاجتماعي وكبار السن 420 ألف', 'سنة 2025'],
];
const choose = stemChooser([]);
const keys = texts.map((passages) => passages.map((text) => keysOf(text, lexicon, choose).map(({ key }) => key)));
const postings = new Map<string, Map<number, number[]>>();
for (const [document, passages] of keys.entries()) {
  for (const [position, key] of passages.flat().entries()) {
    const held = postings.get(key) ?? new Map<number, number[]>();
    postings.set(key, held.set(document, [...(held.get(document) ?? []), position]));
  }
}
const catalogue = keys.map((passages, at): CatalogueEntry => {
  const entries = unpackPassages(passages.map(({ length }) => `m${length.toString(36).toUpperCase()}`).join('.'));
  return { path: `/${at}/`, kind: 'article', title: { ar: String(at) }, programmes: [], passages: entries, length: 9 };
});
const held = new Map([...postings].map(([key, found]) => [key, found.size]));
const index = { find: async (key: string) => postings.get(key), keys: async () => held };
const found = async (query: string): Promise<readonly string[]> =>
  (await search(query, 'ar', { lexicon, catalogue, index })).pages.map(({ document }) => `/${document}/`);

describe('what is answered at all', () => {
  test.each([
    ['a subject, whatever else is asked', 'دعم الطيارين الجدد', ['/0/']],
    ['two words of the field and one unknown', 'تأمين المستشفى البيطري', ['/1/']],
    ['a great number', 'مطعم 420000', ['/2/']],
    ['common words that stand together', 'صور الرباط', ['/0/']],
  ])('%s: %s', async (_, query, paths) => {
    expect(await found(query)).toEqual(paths);
  });

  test.each([
    ['one word of the field among strange ones', 'تأمين السيارات'],
    ['a country', 'فنادق المغرب'],
    ['a year', 'أفلام 2025'],
    ['common words of different passages', 'صور الخبير'],
    ['strange words', 'وصفة كسكس'],
  ])('%s is not: %s', async (_, query) => {
    expect(await found(query)).toEqual([]);
  });
});

describe('read as it was meant', () => {
  test.each([
    ['a phrase in its other number', 'كبير السن', '/2/'],
    ['a phrase of which a word has a slip', 'ظمان اجتماعي', '/2/'],
    ['the plural of a word', 'خبراء', '/1/'],
    ['words written as one', 'الدعمالمغرب', '/0/'],
    ['a Darija negation and a pronoun', 'مادعمناش', '/0/'],
  ])('%s: %s', async (_, query, path) => {
    expect((await found(query))[0]).toBe(path);
  });
});
