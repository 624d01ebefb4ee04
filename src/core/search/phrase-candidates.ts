/**
 * Where a quoted phrase may stand: the passages that hold every word of it. The index knows words under their stems, so
 * a candidate is read and compared letter by letter before it counts (phrase.ts).
 */
import type { CatalogueEntry } from './catalogue.ts';
import { resolveTerm } from './find-terms.ts';
import { planQuery } from './plan.ts';
import type { SearchSetting } from './search.ts';

const passagesWith = (entry: CatalogueEntry, positions: readonly number[]): ReadonlySet<number> => {
  const found = new Set<number>();
  entry.passages.forEach(({ start, length }, passage) => {
    if (positions.some((position) => position >= start && position < start + length)) found.add(passage);
  });
  return found;
};

/** Document → passages in which every word of the phrase stands, in reading order; claims are left out. */
export const phraseCandidates = async (
  phrase: string,
  { lexicon, index, catalogue }: SearchSetting,
): Promise<ReadonlyMap<number, readonly number[]>> => {
  const terms = planQuery(phrase, lexicon).terms.flatMap((term) => (term.parts.length > 0 ? term.parts : [term]));
  const resolved = (await Promise.all(terms.map((term) => resolveTerm(term, lexicon, index)))).flat();
  const candidates = new Map<number, readonly number[]>();
  if (resolved.length === 0 || resolved.some(({ trust, searched }) => trust === 0 || searched !== undefined))
    return candidates;
  catalogue.forEach((entry, document) => {
    if (entry.kind === 'claim') return;
    const sets = resolved.map(({ found }) =>
      passagesWith(
        entry,
        found.keys.flatMap(({ postings }) => postings.get(document) ?? []),
      ),
    );
    const [first = new Set<number>(), ...others] = sets;
    const all = [...first].filter((passage) => others.every((set) => set.has(passage)));
    const shown = all.filter((passage) => entry.passages[passage]?.field !== 'name');
    if (shown.length > 0)
      candidates.set(
        document,
        shown.sort((a, b) => a - b),
      );
  });
  return candidates;
};
