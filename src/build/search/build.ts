/** The search of a built site: keys of its documents in Pagefind's index, passages beside it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Kind, type SearchDocument, TOLD_TWICE } from '../../core/search/document.ts';
import { contentWords, keysOf } from '../../core/search/keys.ts';
import { compileLexicon, type Lexicon } from '../../core/search/lexicon.ts';
import { conceptKey, stemChooser } from '../../core/search/resolve.ts';
import type { Report } from '../report.ts';
import { writeIndex } from './pagefind.ts';
import { storeIndex } from './store.ts';

/** Writes `pagefind/` and `search/` of the documents into the built site in `dir`; returns what was done, in words. */
export const buildSearchIndex = async (
  dir: string,
  report: Report,
  documents: readonly SearchDocument[],
): Promise<string> => {
  const lexicon = compileLexicon(report.lexicon);
  const keys = keysOfDocuments(documents, lexicon);
  const written = await writeIndex(keys.map((passages) => passages.flat()));
  const held = new Set(keys.flat(2));
  const lengths = keys.map((passages) => passages.map(({ length }) => length));
  const stored = storeIndex(documents, lengths, written, lexicon, (id) => held.has(conceptKey(id)), report);
  await rm(join(dir, 'pagefind'), { recursive: true, force: true });
  await rm(join(dir, 'search/index.json'), { force: true });
  for (const [path, content] of written.files) await write(join(dir, 'pagefind', path), content);
  for (const [name, content] of stored.files) await write(join(dir, 'search', stored.index.version, name), content);
  await write(join(dir, 'search/index.json'), JSON.stringify(stored.index));
  return `search: ${documents.length} documents, ${held.size} keys in ${written.chunks.length} word lists`;
};

/** Articles are ranked by how much they say of a word; of our own pages it is enough to know which passages say it. */
const COUNTED: ReadonlySet<Kind> = new Set(['article']);

/**
 * Documents that retell articles are found once for a word, where they say it first. The price: a quoted phrase is found
 * in them only where none of its words was said before; in the article that it comes from it is found anywhere.
 */
const FOUND_ONCE: ReadonlySet<Kind> = new Set(['claim', 'chart', 'term', 'dispute']);

/** The keys of every passage of every document; the whole vocabulary decides about ambiguous words. */
export const keysOfDocuments = (
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): readonly (readonly (readonly string[])[])[] => {
  const choose = stemChooser(documents.flatMap(({ passages }) => passages.flatMap(({ text }) => contentWords(text))));
  return documents.map(({ kind, title, passages }) => {
    const said = new Set<string>();
    return passages.map(({ text, field, language }) => {
      if (TOLD_TWICE.has(kind) && field === 'text' && language === 'en' && title.ar !== undefined) return [];
      const keys = keysOf(text, lexicon, choose).map(({ key }) => key);
      if (COUNTED.has(kind)) return keys;
      const once = [...new Set(keys)].filter((key) => !FOUND_ONCE.has(kind) || !said.has(key));
      for (const key of once) said.add(key);
      return once;
    });
  });
};

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};
