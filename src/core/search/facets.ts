/** The choices beside the results: what fits them, and how many results each further choice would leave. */
import type { CatalogueEntry } from './catalogue.ts';
import type { PassageLanguage } from './document.ts';

export const FACETS = ['kind', 'programme', 'outlet', 'lang'] as const;
export type Facet = (typeof FACETS)[number];
/** '' where nothing is chosen. */
export type Choices = Readonly<Record<Facet, string>>;

/** The languages in which a document can be read: an article in its own, a page in those it is written in. */
export const languagesOf = (entry: CatalogueEntry): readonly PassageLanguage[] => {
  if (entry.kind === 'claim') return ['ar'];
  if (entry.kind !== 'article')
    return (['ar', 'en'] as const).filter((language) => entry.title[language] !== undefined);
  const own = entry.passages.filter(({ field, language }) => field === 'text' && language !== 'en');
  return own.some(({ language }) => language === 'ary') ? ['ary'] : ['ar'];
};

const valuesOf = (entry: CatalogueEntry, facet: Facet): readonly string[] => {
  if (facet === 'kind') return [entry.kind];
  if (facet === 'programme') return entry.programmes;
  if (facet === 'outlet') return entry.outlet === undefined ? [] : [entry.outlet];
  return languagesOf(entry);
};

/** Whether a document fits every choice; `except` leaves one facet out. */
export const fits = (entry: CatalogueEntry, choices: Choices, except?: Facet): boolean =>
  FACETS.every((facet) => facet === except || choices[facet] === '' || valuesOf(entry, facet).includes(choices[facet]));

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** For each facet, how many of the documents each value would leave, the other choices kept. */
export const countsOf = (entries: readonly CatalogueEntry[], choices: Choices): FacetCounts => {
  const counted = (facet: Facet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      if (!fits(entry, choices, facet)) continue;
      for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { kind: counted('kind'), programme: counted('programme'), outlet: counted('outlet'), lang: counted('lang') };
};
