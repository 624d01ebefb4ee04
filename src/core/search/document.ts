/** What search finds, and the parts it is read from. A document is one page in both languages, or one claim, or one term. */
import type { Locale } from '../model.ts';

export type Kind = 'article' | 'programme' | 'page' | 'claim' | 'term' | 'dispute' | 'chart';

/**
 * Kinds whose English text says what the Arabic says, and little more: its titles and leads are indexed, its body is found
 * by the Arabic (the lexicon's concepts are the same in both). A match there says where to look in English too.
 */
export const TOLD_TWICE: ReadonlySet<Kind> = new Set(['dispute', 'chart', 'page', 'term']);

/** What a passage is for the page: a match in a title tells more than one in the text. */
export type Field = 'title' | 'name' | 'lead' | 'heading' | 'text';

export type PassageLanguage = Locale | 'ary';

/** A passage of the original, shown in excerpts: a heading, a paragraph, a piece of a long paragraph. */
export interface Passage {
  readonly language: PassageLanguage;
  readonly field: Field;
  /** Id of the element to jump to, '' for the top of the page. */
  readonly anchor: string;
  readonly text: string;
  /** Offsets in `text` where the page shows something between the words (a knot): no text fragment may cross them. */
  readonly breaks: readonly number[];
}

export interface SearchDocument {
  /** Address without base and language: `/articles/mapress-2025-05-27/`. */
  readonly path: string;
  readonly kind: Kind;
  /** The page's title in each language in which the page is written. */
  readonly title: Partial<Record<Locale, string>>;
  readonly programmes: readonly string[];
  readonly outlet?: string;
  /** ISO date, for sorting. */
  readonly date?: string;
  readonly passages: readonly Passage[];
}
