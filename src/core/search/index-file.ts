/**
 * Reads the word lists that Pagefind 1.5 writes (`index/*.pf_index`, unzipped): CBOR behind a signature of twelve bytes.
 * A word stands with its pages and the positions in each; page numbers and positions are written as differences, a
 * negative number announces a weight. The format is Pagefind's own and not documented, so the version is pinned and the
 * build reads every list back and compares it with what was put in (build/search/pagefind.ts).
 */
import type { Postings } from './rank.ts';

const SIGNATURE = 'pagefind_dcd';

type Value = number | string | readonly Value[];

/** UTF-8 as text; throws on bytes that are none. */
const fromUtf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

/** One CBOR value: unsigned and negative integers, text, arrays. Throws on anything else, and on a cut file. */
export const readCbor = (bytes: Uint8Array): Value => {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The index file is cut short.');
    at += 1;
    return value;
  };
  const size = (low: number): number => {
    if (low < 24) return low;
    const length = { 24: 1, 25: 2, 26: 4 }[low];
    if (length === undefined) throw new Error('The index file has a number of another kind.');
    let value = 0;
    for (let index = 0; index < length; index += 1) value = value * 256 + byte();
    return value;
  };
  const read = (): Value => {
    const head = byte();
    const count = size(head & 31);
    if (head >> 5 === 0) return count;
    if (head >> 5 === 1) return -1 - count;
    if (head >> 5 === 4) return Array.from({ length: count }, read);
    if (head >> 5 !== 3) throw new Error('The index file has a value of another kind.');
    at += count;
    return fromUtf8(bytes.subarray(at - count, at));
  };
  return read();
};

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** The words of one unzipped index file: word → page number → positions. Throws where the file is not of this format. */
export const readIndexFile = (bytes: Uint8Array): ReadonlyMap<string, Postings> => {
  if (String.fromCharCode(...bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new Error('The file is no index of this version of Pagefind.');
  }
  const [words] = list(readCbor(bytes.subarray(SIGNATURE.length)));
  return new Map(
    list(words).map((entry) => {
      const [word, pages] = list(entry);
      return [String(word), readPages(list(pages))];
    }),
  );
};

const readPages = (pages: readonly Value[]): Postings => {
  const postings = new Map<number, readonly number[]>();
  let page = 0;
  for (const entry of pages) {
    const [step, places] = list(entry);
    page += Number(step);
    const positions: number[] = [];
    let position = 0;
    for (const place of list(places)) {
      if (Number(place) < 0) continue;
      position += Number(place);
      positions.push(position);
    }
    postings.set(page, positions);
  }
  return postings;
};
