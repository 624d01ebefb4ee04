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
  INDEX_FORMAT,
  packOf,
  type StoredClaim,
  type StoredIndex,
  type StoredPassage,
  unpackLexicon,
} from '../core/search/stored.ts';

/**
 * A file of the index could not be had: `gone` when the server answered that there is none, `other` when it is of
 * another version of the site than this script, `unreachable` in every other case.
 */
export class SearchUnavailable extends Error {
  readonly why: 'gone' | 'other' | 'unreachable';
  constructor(path: string, why: SearchUnavailable['why']) {
    super(path);
    this.why = why;
  }
}

export interface SearchStore {
  readonly index: StoredIndex;
  readonly catalogue: readonly CatalogueEntry[];
  readonly lexicon: Lexicon;
  readonly words: SearchIndex;
  readonly passage: (document: number, passage: number) => Promise<StoredPassage | undefined>;
  readonly claim: (document: number) => Promise<StoredClaim | undefined>;
  /** Fetches the word lists not yet here, so that the next query needs none; and keeps `script`, so that the next visit needs no network. */
  readonly loadAll: (script: string) => Promise<void>;
}

const CACHE = 'sanad-search';
/** A connection that says nothing for so long is lost. */
const PATIENCE = 15_000;

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
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new SearchUnavailable(url, 'unreachable');
  }
  if (!response.ok) throw new SearchUnavailable(url, [404, 410].includes(response.status) ? 'gone' : 'unreachable');
  return response;
};

/** How long the reader must be quiet before files are put away: to keep one takes the browser as long as to fetch it. */
const QUIET = 400;

/** Puts files away together once the reader is quiet; a failure costs nothing but a later fetch. */
const putter = (cache: Cache | undefined): ((url: string, copy: Response) => void) => {
  let waiting: (readonly [url: string, copy: Response])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const putAll = (): void => {
    const ready = waiting;
    waiting = [];
    for (const [url, copy] of ready) void cache?.put(url, copy).catch(() => undefined);
  };
  return (url, copy) => {
    waiting.push([url, copy]);
    clearTimeout(timer);
    timer = setTimeout(putAll, QUIET);
  };
};

type Reader<T> = (body: ArrayBuffer) => T | Promise<T>;

/**
 * Reads files that never change under their names: from the cache, or fetched and kept. What cannot be read (a portal's
 * page, a cut file) is not kept.
 */
const keeper = async (cache: Cache | undefined) => {
  // Asked once: the browser takes longer to say that it has no file than to fetch a small one.
  const known = new Set(
    await cache?.keys().then(
      (all) => all.map(({ url }) => url),
      () => [],
    ),
  );
  const put = putter(cache);
  return async <T>(path: string, read: Reader<T>): Promise<T> => {
    const url = new URL(path, globalThis.location?.href).href;
    const kept = known.has(url) ? await cache?.match(url).catch(() => undefined) : undefined;
    if (kept !== undefined) return read(await kept.arrayBuffer());
    const response = await fetched(url);
    try {
      // Read once and kept as read: a second reader of the same response would slow the first.
      const body = await response.arrayBuffer();
      const value = await read(body);
      put(url, new Response(body, { headers: { 'content-type': response.headers.get('content-type') ?? '' } }));
      return value;
    } catch {
      throw new SearchUnavailable(url, 'unreachable');
    }
  };
};

/** The description of the index: asked for anew each time, from the cache where there is no network. */
const describe = async (base: string): Promise<StoredIndex> => {
  const url = `${base}search/index.json`;
  const cache = await cacheFor('index');
  try {
    const response = await fetched(url, { cache: 'no-cache' });
    const copy = cache === undefined ? undefined : response.clone();
    const index = (await response.json()) as StoredIndex;
    if (copy !== undefined) void cache?.put(url, copy).catch(() => undefined);
    return index;
  } catch (error) {
    if (error instanceof SearchUnavailable && error.why === 'gone') throw error;
    const kept = await cache?.match(url).catch(() => undefined);
    if (kept !== undefined) return (await kept.json()) as StoredIndex;
    // An answer that is no JSON (a portal's page) is as good as none.
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable(url, 'unreachable');
  }
};

const dropOldCaches = async (version: string): Promise<void> => {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) {
    const own = name.startsWith(`${CACHE}-`);
    if (own && name !== `${CACHE}-index` && name !== `${CACHE}-${version}`) await caches.delete(name);
  }
};

const unzipped = async (body: ArrayBuffer): Promise<Uint8Array> => {
  const stream = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream ?? null).arrayBuffer());
};

const asJson = (body: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(body));

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
  if (index.format !== INDEX_FORMAT) throw new SearchUnavailable(`${base}search/index.json`, 'other');
  const file = await keeper(await cacheFor(index.version));
  void dropOldCaches(index.version).catch(() => undefined);
  const catalogue = catalogueOf(index);
  const wordList = byKey(async (name) => {
    const words = await file(`${base}pagefind/${name}`, async (body) => readIndexFile(await unzipped(body)));
    return index.order.length === 0
      ? words
      : new Map([...words].map(([word, postings]) => [word, renumbered(postings, index.order)] as const));
  });
  const json = byKey((name) => file(`${base}search/${index.version}/${name}.json`, asJson));
  const listOf = (key: string): string | undefined => index.chunks.findLast(([first]) => first <= key)?.[1];
  const allWords = once(async () => {
    const counts = new Map<string, number>();
    for (const words of await Promise.all(index.chunks.map(([, list]) => wordList(list)))) {
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
        const list = listOf(key);
        return list === undefined ? undefined : (await wordList(list)).get(key);
      },
      keys: allWords,
    },
    passage: async (document, passage) => {
      const packs = catalogue[document]?.kind === 'claim' ? [] : (index.documents[document]?.[8] ?? []);
      const { pack, at } = packOf(packs, passage);
      if (packs.length === 0) return undefined;
      return ((await json(`${document}-${pack}`)) as readonly StoredPassage[])[at];
    },
    claim: async (document) => {
      const [file, at = 0] = index.documents[document]?.[8] ?? [];
      return ((await json(`c${file}`)) as readonly StoredClaim[])[at];
    },
    loadAll: async (script) => {
      await allWords();
      await file(script, () => undefined);
    },
  };
};
