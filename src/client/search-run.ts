/** From what the reader asked to what the page shows: which documents, in which order, with which notes. */
import type { Locale } from '../core/model.ts';
import type { CatalogueEntry } from '../core/search/catalogue.ts';
import { countsOf, type FacetCounts, fits } from '../core/search/facets.ts';
import { LONGEST_QUERY } from '../core/search/limits.ts';
import { phrasePlaces } from '../core/search/phrase.ts';
import { phraseCandidates } from '../core/search/phrase-candidates.ts';
import { type Outcome, search } from '../core/search/search.ts';
import type { SearchState } from './search-state.ts';
import type { SearchStore } from './search-store.ts';

/** A document that answers: where in it, best first; `phrase` when the passage was found letter by letter. */
export interface Hit {
  readonly document: number;
  /** Share of the question that it answers. */
  readonly share?: number;
  readonly passages: readonly number[];
  readonly phrase?: { readonly words: string; readonly exact: boolean };
}

export type Note =
  | { readonly kind: 'corrected'; readonly typed: string; readonly keys: readonly string[]; readonly searched: string }
  /** Only the first `read` characters of the question were searched. */
  | { readonly kind: 'cut'; readonly read: number }
  | { readonly kind: 'foldedInstead' }
  | { readonly kind: 'exactOnly'; readonly more: number }
  | { readonly kind: 'noPhrase' };

export interface Answer {
  /** All that fit, in order. */
  readonly hits: readonly Hit[];
  readonly counts: FacetCounts;
  readonly notes: readonly Note[];
  /** Claims that answer the query and fit the choices, best first. */
  readonly claims: readonly Hit[];
  /** Those of them that stand above the pages: figures, where the question asks for one. */
  readonly figures: readonly Hit[];
  /** Documents found before the choices narrowed them. */
  readonly found: number;
  readonly keys: ReadonlySet<string>;
}

const byDate =
  (catalogue: readonly CatalogueEntry[]) =>
  (a: Hit, b: Hit): number => {
    const [first, second] = [a, b].map(({ document }) => catalogue[document]?.date ?? '');
    return (second ?? '').localeCompare(first ?? '');
  };

/** Least share of a question that a claim must answer to stand above the pages. */
const ANSWERS = 0.75;

/** What the index answers. Throws SearchUnavailable where a file of the index cannot be had. */
export const answer = async (state: SearchState, reader: Locale, store: SearchStore): Promise<Answer> => {
  const { catalogue } = store;
  if (state.q.trim() === '') return arranged(everything(store), [], state, store);
  const setting = { lexicon: store.lexicon, catalogue, index: store.words };
  const outcome = await search(state.q, reader, setting);
  const [phrase] = outcome.plan.phrases;
  if (phrase !== undefined) return phraseAnswer(phrase, outcome, state, store);
  const notes = outcome.corrections.map((correction): Note => ({ kind: 'corrected', ...correction }));
  if (state.q.length > LONGEST_QUERY) notes.unshift({ kind: 'cut', read: LONGEST_QUERY });
  const result = arranged([...outcome.pages, ...outcome.claims], notes, state, store, outcome);
  if (state.kind !== '' || !outcome.plan.wantsFigure) return result;
  // A number may be a year: then a statement or a date answers too.
  const dated = outcome.plan.terms.some(({ isNumber }) => isNumber);
  const isFigure = ({ document, share = 0 }: Hit): boolean =>
    share >= ANSWERS && (dated || !store.index.documents[document]?.[8][2]);
  return { ...result, figures: result.claims.filter(isFigure) };
};

/** Without a query every document is found, articles by date first. */
const everything = ({ catalogue }: SearchStore): readonly Hit[] =>
  catalogue.map((_, document) => ({ document, passages: [] })).sort(byDate(catalogue));

const arranged = (
  found: readonly Hit[],
  notes: readonly Note[],
  state: SearchState,
  { catalogue }: SearchStore,
  outcome?: Outcome,
): Answer => {
  const entryOf = ({ document }: Hit): CatalogueEntry => catalogue[document] as CatalogueEntry;
  const fitting = found.filter((hit) => fits(entryOf(hit), state));
  const isClaim = (hit: Hit): boolean => entryOf(hit).kind === 'claim';
  const listed = fitting.filter((hit) => state.kind === 'claim' || !isClaim(hit));
  return {
    hits: state.sort === 'date' ? [...listed].sort(byDate(catalogue)) : listed,
    counts: countsOf(found.map(entryOf), state),
    notes,
    claims: fitting.filter(isClaim),
    figures: [],
    found: found.length,
    keys: outcome?.keys ?? new Set(),
  };
};

interface Verified extends Hit {
  readonly phrase: { readonly words: string; readonly exact: boolean };
}

/** The text of a passage; a page's title is at hand, and need not be fetched to be compared. */
const textOf = async (document: number, passage: number, store: SearchStore): Promise<string> => {
  const { kind, passages, title } = store.catalogue[document] as CatalogueEntry;
  const first = passages.findIndex(
    ({ field, language }) => field === 'title' && language === passages[passage]?.language,
  );
  const known =
    kind !== 'term' && first === passage ? title[passages[passage]?.language === 'en' ? 'en' : 'ar'] : undefined;
  return known ?? (await store.passage(document, passage))?.[0] ?? '';
};

/** The first passages of a document that hold the phrase: as written, else folded; undefined where none does. */
const verified = async (
  document: number,
  passages: readonly number[],
  words: string,
  store: SearchStore,
): Promise<Verified | undefined> => {
  let folded: Verified | undefined;
  for (const passage of passages) {
    const text = await textOf(document, passage, store);
    if (phrasePlaces(text, words, true).length > 0)
      return { document, passages: [passage], phrase: { words, exact: true } };
    if (folded === undefined && phrasePlaces(text, words, false).length > 0) {
      folded = { document, passages: [passage], phrase: { words, exact: false } };
    }
  }
  return folded;
};

const phraseAnswer = async (
  words: string,
  outcome: Outcome,
  state: SearchState,
  store: SearchStore,
): Promise<Answer> => {
  const setting = { lexicon: store.lexicon, catalogue: store.catalogue, index: store.words };
  const candidates = await phraseCandidates(words, setting);
  const ranked = new Map(outcome.pages.map(({ document }, place) => [document, place]));
  const place = (document: number): number => ranked.get(document) ?? ranked.size;
  const order = [...candidates.keys()].sort((a, b) => place(a) - place(b));
  const checked = await Promise.all(
    order.map((document) => {
      // The passages that rank best are read first: most documents need no more than one.
      const best = outcome.pages[ranked.get(document) ?? -1]?.passages ?? [];
      const passages = [...(candidates.get(document) ?? [])].sort((a, b) => rankIn(best, a) - rankIn(best, b));
      return verified(document, passages, words, store);
    }),
  );
  const found = checked.filter((hit) => hit !== undefined);
  const exact = found.filter(({ phrase }) => phrase.exact);
  const shown = exact.length === 0 || state.spelling === 'any' ? found : exact;
  const notes: Note[] = [];
  if (found.length === 0) notes.push({ kind: 'noPhrase' });
  else if (exact.length === 0) notes.push({ kind: 'foldedInstead' });
  else if (shown.length < found.length) notes.push({ kind: 'exactOnly', more: found.length - exact.length });
  return arranged(shown, notes, state, store, outcome);
};

const rankIn = (best: readonly number[], passage: number): number => {
  const place = best.indexOf(passage);
  return place === -1 ? best.length : place;
};
