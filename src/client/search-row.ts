/** A hit as a result: title, address at the passage with the words to mark, the passage itself. */
import type { Locale } from '../core/model.ts';
import type { CatalogueEntry, PassageEntry } from '../core/search/catalogue.ts';
import { type Field, type PassageLanguage, TOLD_TWICE } from '../core/search/document.ts';
import { type Excerpt, excerptOf, marksIn } from '../core/search/excerpt.ts';
import { textFragment } from '../core/search/fragment.ts';
import { type Place, phrasePlaces } from '../core/search/phrase.ts';
import type { Hit } from './search-run.ts';
import type { SearchStore } from './search-store.ts';

/** A result as the page shows it. */
export interface Row {
  readonly entry: CatalogueEntry;
  readonly title: string;
  readonly titleLanguage: Locale;
  /** Address of the page, at the passage, with the words to mark. */
  readonly href: string;
  /** The same page in the other language, where it has one. */
  readonly other?: string;
  /** Language of the page that opens. */
  readonly language: Locale;
  /** Language of the passage that answers. */
  readonly textLanguage: PassageLanguage;
  readonly excerpt?: Excerpt & {
    readonly language: PassageLanguage;
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  };
}

const HIDDEN: ReadonlySet<Field> = new Set(['name', 'title']);

const shownPassage = (hit: Hit, entry: CatalogueEntry, reader: Locale): number | undefined =>
  hit.phrase === undefined ? passageToShow(entry, hit.passages, reader) : hit.passages[0];

/** The result of a hit without its excerpt: nothing has to be fetched for it. */
export const bareRow = (hit: Hit, reader: Locale, base: string, store: SearchStore): Row => {
  const entry = store.catalogue[hit.document] as CatalogueEntry;
  const shown = shownPassage(hit, entry, reader);
  const language = shown === undefined ? undefined : entry.passages[shown]?.language;
  const opens = pageLanguage(entry, language, reader);
  const other = otherThan(opens);
  return {
    entry,
    title: entry.title[reader] ?? entry.title.ar ?? entry.title.en ?? '',
    titleLanguage: entry.title[reader] === undefined ? otherThan(reader) : reader,
    href: pageAddress(base, opens, entry.path),
    language: opens,
    textLanguage: language ?? opens,
    ...((entry.title[other] !== undefined || entry.kind === 'claim') && {
      other: pageAddress(base, other, entry.path),
    }),
  };
};

/** The result of a hit, with the excerpt where its text can be had. */
export const rowOf = async (
  hit: Hit,
  keys: ReadonlySet<string>,
  reader: Locale,
  base: string,
  store: SearchStore,
): Promise<Row> => {
  const row = bareRow(hit, reader, base, store);
  const shown = shownPassage(hit, row.entry, reader);
  const place = shown === undefined ? undefined : row.entry.passages[shown];
  const stored = shown === undefined ? undefined : await store.passage(hit.document, shown).catch(() => undefined);
  if (stored === undefined || place === undefined) return row;
  const [text, anchor, breaks = []] = stored;
  const marks =
    hit.phrase === undefined
      ? marksIn(text, keys, store.lexicon)
      : phrasePlaces(text, hit.phrase.words, hit.phrase.exact);
  const excerpt = excerptOf(text, marks);
  return {
    ...row,
    href: row.href + jump(row.href, anchor, textFragment(text, placesOf(excerpt), breaks)),
    excerpt: {
      ...excerpt,
      language: place.language,
      cutBefore: excerpt.start > 0,
      cutAfter: excerpt.end < text.length,
    },
  };
};

const placesOf = ({ marks, start }: Excerpt): readonly Place[] =>
  marks.map((mark) => ({ start: mark.start + start, end: mark.end + start }));

const otherThan = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar');

const pageAddress = (base: string, locale: Locale, path: string): string =>
  `${base}${locale === 'en' ? 'en/' : ''}${path.slice(1)}`;

/** A text in the other language opens its own page; archived text stands on the pages of both. */
const pageLanguage = (entry: CatalogueEntry, language: PassageLanguage | undefined, reader: Locale): Locale => {
  if (language === undefined || entry.kind === 'claim')
    return entry.title[reader] === undefined && entry.kind !== 'claim' ? otherThan(reader) : reader;
  if (language === 'en') return 'en';
  if (entry.kind === 'article' && entry.title[reader] !== undefined) return reader;
  return 'ar';
};

/** The best passage that the page shows as text, in the reader's language where there is one; else the words under the title. */
const passageToShow = (entry: CatalogueEntry, best: readonly number[], reader: Locale): number | undefined => {
  const isOwn = (passage: PassageEntry | undefined): boolean => (passage?.language === 'en') === (reader === 'en');
  const shown = best.filter((passage) => !HIDDEN.has(entry.passages[passage]?.field ?? 'name'));
  const own = entry.kind === 'article' ? shown[0] : shown.find((passage) => isOwn(entry.passages[passage]));
  if (own !== undefined) return own;
  if (shown[0] !== undefined && !(TOLD_TWICE.has(entry.kind) && entry.title[reader] !== undefined)) return shown[0];
  const first = entry.passages.findIndex(
    (passage) => isOwn(passage) && !HIDDEN.has(passage.field) && passage.field !== 'heading',
  );
  return first === -1 ? undefined : first;
};

const jump = (href: string, anchor: string, fragment: string): string => {
  const id = anchor === '' || href.includes('#') ? '' : encodeURIComponent(anchor);
  if (id === '' && fragment === '') return '';
  return href.includes('#') ? fragment : `#${id}${fragment}`;
};
