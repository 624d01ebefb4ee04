import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCbor, readIndexFile } from '../../core/search/index-file.ts';
import { checkIndex, postingsOf, writeIndex } from './pagefind.ts';

const documents = [
  ['cwidow', 'n420000', 'دعم', 'دعم', 'cwidow'],
  ['دعم', ...Array.from({ length: 600 }, (_, index) => `e${index.toString(36)}`), 'دعم'],
  ['cwidow'],
];

describe('Pagefind holds the index', () => {
  test('every key of every document comes back with its positions', async () => {
    const { files, chunks, order } = await writeIndex(documents);
    expect([...files.keys()].filter((path) => /\.(?:js|css)$|wasm/.test(path))).toEqual([]);
    expect(chunks.length).toBeGreaterThan(0);
    expect(() => checkIndex(documents, files, chunks, order)).not.toThrow();
    // The same files hold nothing of other documents.
    expect(() => checkIndex([['cwidow'], ...documents.slice(1)], files, chunks, order)).toThrow(/does not/);
    expect(() => checkIndex(documents.slice(0, 2), files, chunks, order)).toThrow(/does not/);
  });

  test('writes the same word lists twice', async () => {
    const names = async () => (await writeIndex(documents)).chunks.map(([, file]) => file);
    expect(await names()).toEqual(await names());
  });

  test('postings are positions among the keys of a document', () => {
    expect([...(postingsOf(documents).get('cwidow') ?? [])]).toEqual([
      [0, [0, 4]],
      [2, [0]],
    ]);
  });
});

describe('a file that is none', () => {
  const bytes = (...values: readonly number[]) => new Uint8Array(values);

  test.each([
    ['empty', bytes()],
    ['zipped twice', gzipSync('pagefind_dcd')],
    ['a page of a portal', new TextEncoder().encode('<!doctype html>')],
  ])('%s', (_, file) => {
    expect(() => readIndexFile(file)).toThrow(/no index/);
  });

  test('cut short, or with values of another kind', () => {
    expect(() => readCbor(bytes(0x82, 0x01))).toThrow(/cut short/);
    expect(() => readCbor(bytes(0xa0))).toThrow(/another kind/);
    expect(() => readCbor(bytes(0x1b, 0, 0, 0, 0, 0, 0, 0, 1))).toThrow(/another kind/);
  });

  test('numbers of every length, negative ones, texts and lists', () => {
    expect(readCbor(bytes(0x83, 0x19, 0x01, 0x00, 0x38, 0x18, 0x62, 0xd8, 0xaf))).toEqual([256, -25, 'د']);
    expect(readCbor(bytes(0x1a, 0x00, 0x01, 0x00, 0x00))).toBe(65_536);
  });
});
