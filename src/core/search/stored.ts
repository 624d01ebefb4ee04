/**
 * What the build stores and the browser reads, beside Pagefind's index: one file that describes the whole, and small
 * files with the passages of the documents. Arrays instead of objects where there are many, so that it stays small.
 */
import type { Emblem } from '../emblem.ts';
import { type CatalogueEntry, unpackPassages } from './catalogue.ts';
import type { Kind } from './document.ts';
import type { Concept, Lexicon, Phrase } from './lexicon.ts';

/** A passage as stored: text, anchor, breaks (left out where there are none). */
export type StoredPassage = readonly [text: string, anchor: string, breaks?: readonly number[]];

/**
 * One document: kind, path, titles, programmes, outlet, date, packed passages, first passage of each pack; of a claim the
 * number of its file, its place there, and 1 for one that gives no amount.
 */
export type StoredDocument = readonly [
  kind: number,
  path: string,
  titleAr: string,
  titleEn: string,
  programmes: readonly number[],
  outlet: number,
  date: string,
  passages: string,
  packs: readonly number[],
];

/** What is stored of a claim for the answer above the results. */
export interface StoredClaim {
  /** The indicator's name. */
  readonly title: { readonly ar: string; readonly en: string };
  /** The figure with qualifier and unit, in each language; empty for a statement. */
  readonly value: { readonly ar: string; readonly en: string };
  readonly when: { readonly ar: string; readonly en: string };
  readonly quote: string;
  readonly quoteEn: string;
  /** Where the quote stands in its article: path without base and language. */
  readonly place: string;
  readonly disputed?: true;
}

export interface StoredNames {
  readonly [id: string]: { readonly ar: string; readonly en: string };
}

export interface StoredProgrammes {
  readonly [id: string]: StoredNames[string] & { readonly emblem: Emblem };
}

/** Raised whenever the shape of what is stored changes: a page kept from an earlier build must not misread a later index. */
export const INDEX_FORMAT = 4;

/** `search/index.json`. */
export interface StoredIndex {
  readonly format: number;
  /** Hash of everything; names the folder of the passages. */
  readonly version: string;
  readonly kinds: readonly Kind[];
  readonly programmes: StoredProgrammes;
  readonly outlets: StoredNames;
  /** Pagefind's word lists: first word of each and file name, in order. */
  readonly chunks: readonly (readonly [first: string, file: string])[];
  /** Document of each page number of the word lists; empty where they are the same. */
  readonly order: readonly number[];
  readonly documents: readonly StoredDocument[];
  readonly lexicon: string;
}

/** The catalogue of a stored index. */
export const catalogueOf = (stored: StoredIndex): readonly CatalogueEntry[] => {
  const programmes = Object.keys(stored.programmes);
  const outlets = Object.keys(stored.outlets);
  return stored.documents.map(([kind, path, ar, en, slugs, outlet, date, packed]): CatalogueEntry => {
    const passages = unpackPassages(packed);
    const last = passages.at(-1);
    const named = outlets[outlet];
    return {
      path,
      kind: stored.kinds[kind] ?? 'page',
      title: { ...(ar && { ar }), ...(en && { en }) },
      programmes: slugs.flatMap((slug) => programmes[slug] ?? []),
      ...(named === undefined ? {} : { outlet: named }),
      ...(date && { date }),
      passages,
      length: last === undefined ? 0 : last.start + last.length,
    };
  });
};

/**
 * The lexicon as lines: `id|1 for a topic, 2 for a word of the field|near,near|stem,stem|phrase of stems,…`. Concepts that the index does not hold, and
 * that are near none that it holds, can answer nothing and are left out.
 */
export const packLexicon = (lexicon: Lexicon, holds: (concept: string) => boolean): string => {
  const stems = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, id: string, text: string): void => {
    map.set(id, [...(map.get(id) ?? []), text]);
  };
  for (const [stem, id] of lexicon.words) add(stems, id, stem);
  for (const found of lexicon.phrases.values())
    for (const { stems: words, concept } of found) add(phrases, concept, words.join(' '));
  const lines = [...lexicon.concepts.values()]
    .filter(({ id, near }) => holds(id) || near.some(holds))
    .map(({ id, near, topic, field }) =>
      [
        id,
        topic ? 1 : field ? 2 : '',
        near.filter(holds).join(),
        (stems.get(id) ?? []).join(),
        (phrases.get(id) ?? []).join(),
      ].join('|'),
    );
  return [[...lexicon.idioms].join(), ...lines].join('\n');
};

export const unpackLexicon = (packed: string): Lexicon => {
  const concepts = new Map<string, Concept>();
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  const [idioms = '', ...lines] = packed.split('\n');
  const listed = (text: string | undefined): readonly string[] => (text ? text.split(',') : []);
  for (const line of lines) {
    const [id = '', topic, near, stems, sequences] = line.split('|');
    concepts.set(id, { id, near: listed(near), topic: topic === '1', field: topic === '2' });
    for (const stem of listed(stems)) words.set(stem, id);
    for (const sequence of listed(sequences)) {
      const found: Phrase = { stems: sequence.split(' '), concept: id };
      const first = found.stems[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), found]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { concepts, words, phrases, idioms: new Set(listed(idioms)) };
};

/** The pack that holds a passage, and the passage's place in it. */
export const packOf = (packs: readonly number[], passage: number): { readonly pack: number; readonly at: number } => {
  let pack = 0;
  while (pack + 1 < packs.length && (packs[pack + 1] ?? 0) <= passage) pack += 1;
  return { pack, at: passage - (packs[pack] ?? 0) };
};
