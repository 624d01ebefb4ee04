/** `npm run coverage`: every number of every article, with the claim that holds it or the reason why none does. */
import type { CoverageRow } from '../../core/coverage.ts';
import type { Report } from '../report.ts';
import { editorLanguage } from '../said.ts';
import { readContent, Stop } from './command.ts';
import { say } from './say.ts';

/** Prints the account of all articles, or of one; returns 1 when a number in digits is unaccounted for. */
export function listCoverage(args: readonly string[]): number {
  const { report } = readContent();
  const [wanted] = args;
  if (wanted !== undefined && !report.coverage.has(wanted))
    throw new Stop(say('article-unknown', { id: wanted, known: [...report.coverage.keys()].join(', ') }));
  const chosen = [...report.coverage].filter(([id]) => wanted === undefined || id === wanted);
  for (const [id, { rows, words }] of chosen) {
    console.log(
      `${id}\n${[...rows, ...words]
        .sort((a, b) => a.start - b.start)
        .map(line)
        .join('\n')}\n`,
    );
  }
  const { digits, words, unaccounted } = totals(chosen.map(([, coverage]) => coverage));
  console.log(say('coverage-digits', { tally: tally(digits) }));
  console.log(say('coverage-words', { tally: tally(words) }));
  return unaccounted > 0 ? 1 : 0;
}

interface Tally {
  readonly all: number;
  readonly claims: number;
  readonly others: number;
}

type Covered = Report['coverage'] extends ReadonlyMap<string, infer C> ? C : never;

/** How many numbers there are, how many a claim holds, how many are explained; the rest is unaccounted for. */
export function totals(articles: readonly Covered[]): { digits: Tally; words: Tally; unaccounted: number } {
  const count = (rows: readonly CoverageRow[]): Tally => ({
    all: rows.length,
    claims: rows.filter(({ status }) => status === 'claim').length,
    others: rows.filter(({ status }) => status === 'not-claim').length,
  });
  const digits = count(articles.flatMap(({ rows }) => rows));
  return {
    digits,
    words: count(articles.flatMap((one) => one.words)),
    unaccounted: digits.all - digits.claims - digits.others,
  };
}

function tally({ all, claims, others }: Tally): string {
  return say('tally', { all, claims, others, open: all - claims - others });
}

/** `  line 25  26.5 مليار  direct-aid-budget-2025-mapress`; a number that nothing accounts for is marked. */
function line({ line: at, text, status, claims, why }: CoverageRow): string {
  const account =
    status === 'claim'
      ? claims.join(', ')
      : status === 'not-claim'
        ? `${say('no-figure', { why: why?.[editorLanguage()] ?? '' })}${claims.length > 0 ? ` (${claims.join(', ')})` : ''}`
        : say('not-accounted');
  return say('coverage-line', { line: String(at).padStart(3), text: text.replaceAll('\u00a0', ' '), account });
}
