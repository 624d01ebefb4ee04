/**
 * The numbered references of a page. A page declares its claims in reading order before it renders, so the numbers do
 * not depend on the order in which components run. Claims that share one quote share one number.
 */
import type { Article, Claim } from '../../core/model.ts';
import type { Report } from '../report.ts';

/** One knot: the words it stands for, and the claims that rest on them. */
export interface Note {
  readonly n: number;
  readonly claims: readonly Claim[];
}

export interface Notes {
  readonly all: readonly Note[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers the claims in their order of first use. Throws for an id that the ledger does not hold. */
export function collectNotes(ids: Iterable<string>, report: Pick<Report, 'claims'>): Notes {
  const byQuote = new Map<string, { n: number; claims: Claim[] }>();
  const numbers = new Map<string, number>();
  for (const id of ids) {
    if (numbers.has(id)) continue;
    const claim = report.claims.get(id);
    if (!claim) throw new Error(`A page asks for the claim “${id}”, which the ledger does not hold.`);
    const key = `${claim.article} ${claim.quoteStart} ${claim.quoteEnd}`;
    const note = byQuote.get(key) ?? { n: byQuote.size + 1, claims: [] };
    note.claims.push(claim);
    byQuote.set(key, note);
    numbers.set(id, note.n);
  }
  return { all: [...byQuote.values()], numbers };
}

/** The notes under the articles they come from, in the order in which the page first uses each article. */
export function notesByArticle(
  notes: Notes,
  report: Pick<Report, 'articles'>,
): readonly { readonly article: Article; readonly notes: readonly Note[] }[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes.all) {
    const article = note.claims[0]?.article ?? '';
    groups.set(article, [...(groups.get(article) ?? []), note]);
  }
  return [...groups].flatMap(([id, own]) => {
    const article = report.articles.get(id);
    return article ? [{ article, notes: own }] : [];
  });
}
