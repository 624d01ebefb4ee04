/**
 * Ranking over postings: BM25 with weighted fields, times the share of the query that a document answers, plus a bonus
 * for words that stand together. Pure: whoever holds the postings (the browser's index, a test's map) calls it.
 */
import type { Locale } from '../model.ts';
import type { CatalogueEntry, PassageEntry } from './catalogue.ts';
import type { Field, Kind } from './document.ts';

/** Where a key stands: document number → positions among the document's keys, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Postings with other document numbers: `order[old]` is the new one. */
export const renumbered = (postings: Postings, order: readonly number[]): Postings =>
  new Map([...postings].map(([document, positions]) => [order[document] ?? document, positions]));

/** A term of the query with what the index holds for it. */
export interface FoundTerm {
  readonly weight: number;
  /** Postings of each key that counts, with the weight of the key. */
  readonly keys: readonly { readonly postings: Postings; readonly weight: number }[];
  /** Helps the order and is no part of the question: the words of a phrase that was found whole. */
  readonly support: boolean;
}

export interface Match {
  readonly document: number;
  readonly score: number;
  /** Share of the question's weight that the document answers, 0 to 1. */
  readonly share: number;
  /** Passages that hold a match, best first: index in the catalogue entry. */
  readonly passages: readonly number[];
}

/**
 * Set on two judged query sets (tests/search); the scores change little over wide ranges. What an article says counts
 * for more than our commentary on it, which repeats it; a page's text in the other language counts little, because it
 * says the same again; an archived article counts less to a reader who may not read Arabic.
 */
export const WEIGHTS = {
  saturation: 2.4,
  length: 0.25,
  together: 0.75,
  commentary: 0.26,
  twin: 0.28,
  foreignArticle: 0.28,
  fields: { title: 4, name: 3, lead: 1.5, heading: 2.3, text: 1 } satisfies Record<Field, number>,
  share: 1.5,
  /** A second match of a term in a passage, for the choice of the excerpt; a passage in the reader's language; a label. */
  again: 0.15,
  ownPassage: 1.25,
  shortPassage: 0.7,
  /** A term found in every document still counts as this much of the question. */
  floor: 0.4,
  support: 0.15,
  near: 0.3,
  money: 2,
  /** Articles and programmes are what readers come for; the rest stands first where it fits much better. */
  kinds: { article: 1, programme: 1, claim: 1, term: 0.5, page: 0.5, dispute: 0.45, chart: 0.35 } satisfies Record<
    Kind,
    number
  >,
};

const isForeign = ({ language }: PassageEntry, reader: Locale): boolean => (language === 'en') !== (reader === 'en');

/** How much a match weighs where it stands, for a reader of `reader`'s language. */
const weightIn = (kind: Kind, passage: PassageEntry, reader: Locale): number => {
  const { field, language } = passage;
  const foreign = isForeign(passage, reader);
  if (kind === 'article' && field === 'text') {
    if (!foreign) return 1;
    return language === 'en' ? WEIGHTS.twin : WEIGHTS.foreignArticle;
  }
  const weight = WEIGHTS.fields[field] * (field === 'text' ? WEIGHTS.commentary : 1);
  // A claim's two titles are one, and a word of both is kept once, in the first.
  return foreign && field !== 'name' && kind !== 'claim' ? weight * WEIGHTS.twin : weight;
};

/** Keys that a reader has before them: the page in their language, and an article's own words in any. */
const lengthFor = ({ kind, passages }: CatalogueEntry, reader: Locale): number =>
  passages
    .filter((passage) => !isForeign(passage, reader) || (kind === 'article' && passage.language !== 'en'))
    .reduce((sum, { length }) => sum + length, 0);

interface Hit {
  readonly position: number;
  readonly passage: number;
  readonly weight: number;
}

/** The passage in which a position lies. */
export const passageAt = (passages: readonly PassageEntry[], position: number): number => {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
};

const hitsOf = (term: FoundTerm, document: number, entry: CatalogueEntry, reader: Locale): readonly Hit[] =>
  term.keys.flatMap(({ postings, weight }) =>
    (postings.get(document) ?? []).map((position) => {
      const passage = passageAt(entry.passages, position);
      const place = entry.passages[passage];
      return { position, passage, weight: place === undefined ? 0 : weight * weightIn(entry.kind, place, reader) };
    }),
  );

/** How telling a term is that `holding` of the documents hold: rare ones tell more, one of every document little. */
export const rarity = (holding: number, documents: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

const rarityOf = (term: FoundTerm, among: number): number =>
  rarity(new Set(term.keys.flatMap(({ postings }) => [...postings.keys()])).size, among);

const MOST_APART = 3;

/** The share of the pairs of neighbouring terms that stand together somewhere, in the order of the query. */
const togetherness = (hits: readonly (readonly Hit[])[]): number => {
  const pairs = hits
    .slice(1)
    .map((after, index) =>
      (hits[index] ?? []).some((a) =>
        after.some((b) => a.passage === b.passage && b.position > a.position && b.position - a.position <= MOST_APART),
      ),
    );
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
};

interface Weighed extends FoundTerm {
  readonly rarity: number;
  /** Its part of the question. */
  readonly asked: number;
}

const weighed = (term: FoundTerm, allowed: ReadonlySet<number>): Weighed => {
  const keys = term.keys.map(({ postings, weight }) => ({
    weight,
    postings: new Map([...postings].filter(([document]) => allowed.has(document))),
  }));
  const tells = rarityOf({ ...term, keys }, allowed.size);
  return { ...term, keys, rarity: tells, asked: term.support ? 0 : term.weight * (WEIGHTS.floor + tells) };
};

/** A passage of fewer words is a label or a caption: it matches and tells little. */
const FEW_WORDS = 6;

/** The passages of a document by what they say of the question, best first. */
const bestPassages = (
  terms: readonly Weighed[],
  hits: readonly (readonly Hit[])[],
  entry: CatalogueEntry,
  reader: Locale,
) => {
  const worth = new Map<number, number>();
  hits.forEach((found, index) => {
    const term = terms[index];
    const seen = new Set<number>();
    for (const { passage } of found) {
      const again = seen.has(passage) ? WEIGHTS.again : 1;
      seen.add(passage);
      const place = entry.passages[passage];
      if (place === undefined) continue;
      const own = isForeign(place, reader) ? 1 : WEIGHTS.ownPassage;
      const said = place.length < FEW_WORDS ? WEIGHTS.shortPassage : 1;
      const told = (term?.weight ?? 0) * (0.1 + (term?.rarity ?? 0));
      worth.set(passage, (worth.get(passage) ?? 0) + told * again * own * said);
    }
  });
  return [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([passage]) => passage);
};

/**
 * The documents that answer, best first. `terms` in the order of the query; `documents` are the numbers to rank, which
 * also count for how rare a term is.
 */
export const rank = (
  terms: readonly FoundTerm[],
  catalogue: readonly CatalogueEntry[],
  documents: readonly number[],
  reader: Locale,
): readonly Match[] => {
  const own = terms.map((term) => weighed(term, new Set(documents)));
  const asked = own.reduce((sum, term) => sum + term.asked, 0);
  const lengths = new Map(
    documents.map((document) => [document, lengthFor(catalogue[document] as CatalogueEntry, reader)]),
  );
  const average = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  const candidates = new Set(own.flatMap(({ keys }) => keys.flatMap(({ postings }) => [...postings.keys()])));
  const matches = [...candidates].flatMap((document): Match[] => {
    const entry = catalogue[document];
    if (entry === undefined) return [];
    const hits = own.map((term) => hitsOf(term, document, entry, reader));
    const length = 1 - WEIGHTS.length + (WEIGHTS.length * (lengths.get(document) ?? 0)) / Math.max(1, average);
    let score = 0;
    let answered = 0;
    own.forEach((term, index) => {
      const frequency = (hits[index] ?? []).reduce((sum, { weight }) => sum + weight, 0);
      if (frequency === 0) return;
      score += term.weight * term.rarity * (frequency / (frequency + WEIGHTS.saturation * length));
      answered += term.asked;
    });
    if (answered === 0) return [];
    const share = answered / asked;
    const together = togetherness(hits.filter((_, index) => own[index]?.support === false));
    return [
      {
        document,
        score: WEIGHTS.kinds[entry.kind] * score * share ** WEIGHTS.share * (1 + WEIGHTS.together * together),
        share,
        passages: bestPassages(own, hits, entry, reader),
      },
    ];
  });
  return matches.sort((a, b) => b.score - a.score || a.document - b.document);
};
