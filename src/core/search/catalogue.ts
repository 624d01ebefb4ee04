/**
 * What the browser knows of every document before it asks the index: enough for facets, ranking and titles, and no more.
 * Written by the build as JSON, packed so that it stays small.
 */
import type { Field, Kind, PassageLanguage } from './document.ts';

const FIELDS: readonly Field[] = ['title', 'name', 'lead', 'heading', 'text'];
const LANGUAGES: readonly PassageLanguage[] = ['ar', 'en', 'ary'];

/** One passage in the catalogue: where it stands among the document's keys. */
export interface PassageEntry {
  readonly language: PassageLanguage;
  readonly field: Field;
  /** Position of its first key; its last key stands before the next passage's first. */
  readonly start: number;
  readonly length: number;
}

/** 'text', 'ary', 7 keys → 'eh7': a letter for field, one for language, the length in base 36, passages joined by `.`. */
export const packPassages = (
  passages: readonly { readonly field: Field; readonly language: PassageLanguage; readonly length: number }[],
): string => {
  let before = '';
  return passages
    .map(({ field, language, length }) => {
      const code = String.fromCharCode(97 + FIELDS.indexOf(field) * LANGUAGES.length + LANGUAGES.indexOf(language));
      const packed = (code === before ? '' : code) + length.toString(36).toUpperCase();
      before = code;
      return packed;
    })
    .join('.');
};

/** The passages of a packed line, in order. */
export const unpackPassages = (packed: string): readonly PassageEntry[] => {
  let code = 0;
  let start = 0;
  if (packed === '') return [];
  return packed.split('.').map((part) => {
    const named = /^[a-z]/.test(part);
    if (named) code = part.charCodeAt(0) - 97;
    const length = Number.parseInt(named ? part.slice(1) : part, 36);
    const entry: PassageEntry = {
      field: FIELDS[Math.floor(code / LANGUAGES.length)] ?? 'text',
      language: LANGUAGES[code % LANGUAGES.length] ?? 'ar',
      start,
      length,
    };
    start += length;
    return entry;
  });
};

/** A document of the catalogue, unpacked. */
export interface CatalogueEntry {
  readonly path: string;
  readonly kind: Kind;
  readonly title: { readonly ar?: string; readonly en?: string };
  readonly programmes: readonly string[];
  readonly outlet?: string;
  readonly date?: string;
  readonly passages: readonly PassageEntry[];
  /** Keys in all passages. */
  readonly length: number;
}
