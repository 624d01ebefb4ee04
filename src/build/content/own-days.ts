/** Days of our own work: none lies ahead, and nothing is judged, corrected or withdrawn before it was said. */
import { findDates, periodNames } from '../../core/arabic/date.ts';
import type { Claim } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { LoadedArticle } from './articles.ts';
import type { Entry } from './entries.ts';
import type { MdxPage } from './mdx.ts';
import { problem } from './problems.ts';
import type { ContentTree } from './tree.ts';
import type { Place } from './yaml.ts';

/** The clock of a machine may be behind by years: before this day it is not believed, or good content would be refused. */
const CLOCK_FLOOR = '2026-12-31';

/** The last day that may be written down: today, anywhere on earth. */
export function lastDay(now: Date = new Date()): string {
  const tomorrow = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  return tomorrow > CLOCK_FLOOR ? tomorrow : CLOCK_FLOOR;
}

interface Dated {
  readonly date: string;
  readonly at: { readonly file: string } & Place;
  /** Claims that the day is about. */
  readonly claims: readonly string[];
}

export interface DatedEntries {
  readonly disputes: readonly Entry<{ reviewedAt: string; claims: readonly string[] }>[];
  readonly corrections: readonly Entry<{ date: string; claims: readonly string[] }>[];
  readonly claims: ReadonlyMap<string, Entry<{ withdrawn?: { date: string } | undefined; asOf?: string | undefined }>>;
  readonly articles: ReadonlyMap<string, LoadedArticle>;
  readonly pages: readonly MdxPage[];
}

export function ownDays(
  tree: ContentTree,
  entries: DatedEntries,
  claims: ReadonlyMap<string, Claim>,
  last: string = lastDay(),
): Problem[] {
  const days: readonly Dated[] = [
    ...entries.disputes.map(({ data, file, locate }) => ({
      date: data.reviewedAt,
      at: { file, ...locate(['reviewedAt']) },
      claims: data.claims,
    })),
    ...entries.corrections.map(({ data, file, locate }) => ({
      date: data.date,
      at: { file, ...locate(['date']) },
      claims: data.claims,
    })),
    ...[...entries.claims.values()].flatMap(({ id, data, file, locate }) =>
      data.withdrawn === undefined
        ? []
        : [{ date: data.withdrawn.date, at: { file, ...locate(['withdrawn', 'date']) }, claims: [id] }],
    ),
    ...entries.pages.map(({ file, meta }) => ({ date: meta.updated, at: updatedIn(tree, file), claims: [] })),
  ];
  return [...days.flatMap((day) => dayProblems(day, claims, last)), ...saidProblems(entries, claims)];
}

function dayProblems({ date, at, claims: ids }: Dated, claims: ReadonlyMap<string, Claim>, last: string): Problem[] {
  if (date > last) return [problem('date-in-future', { ...at, actual: date })];
  const said = ids.flatMap((id) => claims.get(id)?.asOf ?? []).sort();
  const newest = said.at(-1);
  // A month or a year may still hold the day.
  if (newest === undefined || date >= newest || newest.startsWith(date)) return [];
  return [problem('date-before-claims', { ...at, actual: date, expected: newest })];
}

/** The day on which a claim was said, where it is not the day of the event: the article names it, and came out later. */
function saidProblems({ claims: entries, articles }: DatedEntries, claims: ReadonlyMap<string, Claim>): Problem[] {
  return [...entries.values()].flatMap(({ id, data, file, locate }) => {
    const claim = claims.get(id);
    const article = claim && articles.get(claim.article)?.article;
    const { asOf } = data;
    if (asOf === undefined || article === undefined) return [];
    const texts = [article.headline, article.dateline, ...article.paragraphs].flatMap((span) => span?.text ?? []);
    const named = texts.some((text) => findDates(text).some((date) => periodNames(date, asOf, article.published.date)));
    if (named && asOf <= article.published.date) return [];
    return [problem('date-not-stated', { file, ...locate(['asOf']), actual: asOf })];
  });
}

/** The place of `updated` in the front matter of a page. */
function updatedIn(tree: ContentTree, file: string): { file: string; line: number; column: number } {
  const lines = (tree.mdx.get(file) ?? '').split('\n');
  return {
    file,
    line:
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith('updated:')),
      ) + 1,
    column: 1,
  };
}
