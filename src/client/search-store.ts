/**
 * The index as the browser holds it: one description, word lists by need, passages by need. Files whose names carry
 * their version are kept in the browser's cache for good, so that a search made once works again without a network.
 */
import type { CatalogueEntry } from '../core/search/catalogue.ts';
import type { SearchIndex } from '../core/search/find-terms.ts';
import { readIndexFile } from '../core/search/index-file.ts';
import type { Lexicon } from '../core/search/lexicon.ts';
import { type Postings, renumbered } from '../core/search/rank.ts';
import {
  catalogueOf,
  packOf,
  type StoredClaim,
  type StoredIndex,
  type StoredPassage,
  unpackLexicon,
} from '../core/search/stored.ts';

/** A file of the index could not be had: `gone` when the server answered that there is none. */
export class SearchUnavailable extends Error {
  readonly gone: boolean;
  constructor(path: string, gone: boolean) {
    super(path);
    this.gone = gone;
  }
}

export interface SearchStore {
  readonly index: StoredIndex;
  readonly catalogue: readonly CatalogueEntry[];
  readonly lexicon: Lexicon;
  readonly words: SearchIndex;
  readonly passage: (document: number, passage: number) => Promise<StoredPassage | undefined>;
  readonly claim: (document: number) => Promise<StoredClaim>;
  /** Fetches the word lists not yet here, so that the next query needs none. */
  readonly loadAll: () => Promise<void>;
}

const CACHE = 'sanad-search';

const cacheFor = async (version: string): Promise<Cache | undefined> => {
  if (!('caches' in globalThis)) return undefined;
  try {
    return await caches.open(`${CACHE}-${version}`);
  } catch {
    return undefined;
  }
};

const fetched = async (url: string, init?: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    throw new SearchUnavailable(url, false);
  }
  if (!response.ok) throw new SearchUnavailable(url, response.status === 404 || response.status === 410);
  return response;
};

/** A file that never changes under its name: from the cache, or fetched and kept. */
const keptFile = async (url: string, cache: Cache | undefined): Promise<Response> => {
  const kept = await cache?.match(url).catch(() => undefined);
  if (kept !== undefined) return kept;
  const response = await fetched(url);
  await cache?.put(url, response.clone()).catch(() => undefined);
  return response;
};

/** The description of the index: asked for anew each time, from the cache where there is no network. */
const describe = async (base: string): Promise<StoredIndex> => {
  const url = `${base}search/index.json`;
  const cache = await cacheFor('index');
  try {
    const response = await fetched(url, { cache: 'no-cache' });
    const index = (await response.clone().json()) as StoredIndex;
    await cache?.put(url, response).catch(() => undefined);
    return index;
  } catch (error) {
    if (error instanceof SearchUnavailable && error.gone) throw error;
    const kept = await cache?.match(url).catch(() => undefined);
    if (kept !== undefined) return (await kept.json()) as StoredIndex;
    // An answer that is no JSON (a portal's page) is as good as none.
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable(url, false);
  }
};

const dropOldCaches = async (version: string): Promise<void> => {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) {
    const own = name.startsWith(`${CACHE}-`);
    if (own && name !== `${CACHE}-index` && name !== `${CACHE}-${version}`) await caches.delete(name);
  }
};

const unzipped = async (response: Response): Promise<Uint8Array> => {
  const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream ?? null).arrayBuffer());
};

/** Remembers what a loader gave; a failure is forgotten, so that a second try is a try. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let held: Promise<T> | undefined;
  return () => {
    held ??= load().catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
};

const byKey = <T>(load: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const held = new Map<string, () => Promise<T>>();
  return (key) => {
    const known = held.get(key) ?? once(() => load(key));
    held.set(key, known);
    return known();
  };
};

/** Opens the index of the site at `base` (with both slashes). Throws SearchUnavailable. */
export const openStore = async (base: string): Promise<SearchStore> => {
  const index = await describe(base);
  const cache = await cacheFor(index.version);
  void dropOldCaches(index.version).catch(() => undefined);
  const catalogue = catalogueOf(index);
  const wordList = byKey(async (file) => {
    const bytes = await unzipped(await keptFile(`${base}pagefind/${file}`, cache)).catch((error: unknown) => {
      throw error instanceof SearchUnavailable ? error : new SearchUnavailable(file, false);
    });
    const words = readIndexFile(bytes);
    return index.order.length === 0
      ? words
      : new Map([...words].map(([word, postings]) => [word, renumbered(postings, index.order)] as const));
  });
  const json = byKey(
    async (name) => (await keptFile(`${base}search/${index.version}/${name}.json`, cache)).json() as Promise<unknown>,
  );
  const fileOf = (key: string): string | undefined => index.chunks.findLast(([first]) => first <= key)?.[1];
  const allWords = once(async () => {
    const counts = new Map<string, number>();
    for (const words of await Promise.all(index.chunks.map(([, file]) => wordList(file)))) {
      for (const [word, postings] of words) counts.set(word, postings.size);
    }
    return counts;
  });
  return {
    index,
    catalogue,
    lexicon: unpackLexicon(index.lexicon),
    words: {
      find: async (key): Promise<Postings | undefined> => {
        const file = fileOf(key);
        return file === undefined ? undefined : (await wordList(file)).get(key);
      },
      keys: allWords,
    },
    passage: async (document, passage) => {
      const packs = index.documents[document]?.[8] ?? [];
      const { pack, at } = packOf(packs, passage);
      if (packs.length === 0) return undefined;
      return ((await json(`${document}-${pack}`)) as readonly StoredPassage[])[at];
    },
    claim: async (document) => (await json(`${document}`)) as StoredClaim,
    loadAll: async () => void (await allWords()),
  };
};
