/**
 * The one door to Pagefind: it writes the index. Each document goes in as the list of its keys, one word a key, all
 * documents in one index of no language, so that Arabic texts are found from English pages and the other way round.
 * Nothing of Pagefind is sent to readers but its word lists, which the browser reads itself (core/search/index-file.ts).
 *
 * Why so, measured on this site (the same documents, keys and query plans; the 443 judged queries of tests/search that
 * have an answer; a first query with five results read, on an Arabic and on an English page):
 *
 * | | recall@5 | nDCG@10 | no result | first query |
 * | --- | --- | --- | --- | --- |
 * | stock: an index per language, Pagefind's script and ranking | .556 | .556 | 22.8 % | 150 and 127 kB |
 * | official API: text as content, keys in weighted metadata | .870 | .860 | 0 | 146 and 142 kB |
 * | keys as content, the contents of fragments swapped for the text | .853 | .835 | 0 | 137 and 128 kB |
 * | this way: Pagefind's word lists, read and ranked by our own code | .973 | .964 | 0 | 101 kB, 108 kB at most |
 *
 * The two in the middle summed Pagefind's scores over the terms, times the squared share of the terms that matched. They
 * lose because its scores know neither kinds of documents nor which language the reader reads, and they weigh more for the
 * WebAssembly and the metadata of every document. The third and the last lean on formats that are not documented: the last
 * on the word lists alone, so every build reads them back and compares; and it needs no permission to run WebAssembly.
 */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readCbor, readIndexFile } from '../../core/search/index-file.ts';
import { type Postings, renumbered } from '../../core/search/rank.ts';

export interface WrittenIndex {
  /** Files by name, as they go to `pagefind/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The word lists: first word and file name, in order. */
  readonly chunks: readonly (readonly [first: string, file: string])[];
  /** Pagefind numbers the documents in an order of its own: `order[page]` is the document. */
  readonly order: readonly number[];
}

/** What reaches the browser: the word lists; and what lets Pagefind's own tools open the index: entry and metadata. */
/** Bytes of the signature that opens every unzipped file. */
const SIGNATURE = 12;
const KEPT = /^(?:index\/.*\.pf_index|.*\.pf_meta|pagefind-entry\.json)$/;

/**
 * The index of documents given as keys, in order. Throws where Pagefind reports an error, or where its files, read back,
 * do not hold exactly what was put in (another version, another format).
 */
export const writeIndex = async (documents: readonly (readonly string[])[]): Promise<WrittenIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  try {
    if (index === undefined) throw new Error(errors.join(' '));
    for (const [number, keys] of documents.entries()) {
      const added = await index.addCustomRecord({ url: `/${number}/`, content: keys.join(' '), language: 'und' });
      if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    const files = new Map(
      written.files.filter(({ path }) => KEPT.test(path)).map(({ path, content }) => [path, content] as const),
    );
    const chunks = chunksOf(files);
    const order = orderOf(new Map(written.files.map(({ path, content }) => [path, content])));
    checkIndex(documents, files, chunks, order);
    return { files, chunks, order };
  } finally {
    await close();
  }
};

/** The documents in the order of the metadata, recognised by the address that each fragment repeats. */
const orderOf = (files: ReadonlyMap<string, Uint8Array>): readonly number[] => {
  const [, meta] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const value = meta === undefined ? [] : readCbor(gunzipSync(meta).subarray(SIGNATURE));
  const pages = Array.isArray(value) && Array.isArray(value[1]) ? value[1] : [];
  return pages.map((page: unknown) => {
    const fragment =
      files.get(`fragment/${Array.isArray(page) ? String(page[0]) : ''}.pf_fragment`) ?? new Uint8Array();
    const { url } = JSON.parse(gunzipSync(fragment).subarray(SIGNATURE).toString()) as { url: string };
    return Number(url.slice(1, -1));
  });
};

const chunksOf = (files: ReadonlyMap<string, Uint8Array>): WrittenIndex['chunks'] => {
  const found: [string, string][] = [];
  for (const [path, content] of files) {
    if (!path.endsWith('.pf_index')) continue;
    const [first] = readIndexFile(gunzipSync(content)).keys();
    if (first !== undefined) found.push([first, path]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Reads the files back, as the browser will, and compares every posting with what went in. */
export const checkIndex = (
  documents: readonly (readonly string[])[],
  files: ReadonlyMap<string, Uint8Array>,
  chunks: WrittenIndex['chunks'],
  order: readonly number[],
): void => {
  const found = new Map<string, Postings>();
  for (const [, file] of chunks) {
    for (const [word, postings] of readIndexFile(gunzipSync(files.get(file) ?? new Uint8Array())))
      found.set(word, renumbered(postings, order));
  }
  const expected = postingsOf(documents);
  const strange = [...found.keys()].find((word) => !expected.has(word));
  if (strange !== undefined) throw drift(`it holds “${strange}”, which no document has`);
  for (const [word, postings] of expected) {
    const sorted = [...(found.get(word) ?? [])].sort(([a], [b]) => a - b);
    const same = JSON.stringify(sorted) === JSON.stringify([...postings]);
    if (!same) throw drift(`“${word}” does not stand where it was put`);
  }
};

const drift = (what: string): Error =>
  new Error(
    `Pagefind's index does not read back: ${what}. The version is pinned because its format is not documented; ` +
      'go back to the pinned version, or bring core/search/index-file.ts up to the new one.',
  );

/** Keys with their documents and positions, as an index must hold them. */
export const postingsOf = (documents: readonly (readonly string[])[]): ReadonlyMap<string, Postings> => {
  const postings = new Map<string, Map<number, number[]>>();
  documents.forEach((keys, document) => {
    keys.forEach((key, position) => {
      const pages = postings.get(key) ?? new Map<number, number[]>();
      pages.set(document, [...(pages.get(document) ?? []), position]);
      postings.set(key, pages);
    });
  });
  return postings;
};
