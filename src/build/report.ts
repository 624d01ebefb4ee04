/**
 * The report: the whole content folder read, derived and proven. One loader serves the build, `npm run check`, the
 * tests and the editors' tools, so that all of them know the same problems.
 */

import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inOrder, type ResolvedChart, resolveChart } from '../core/chart/resolve.ts';
import { type CoverageRow, coverArticle } from '../core/coverage.ts';
import type { Conflict, Difference } from '../core/dispute.ts';
import type {
  Article,
  Claim,
  Correction,
  Derived,
  Dispute,
  Event,
  Flag,
  Indicator,
  Outlet,
  Programme,
  Speaker,
  Term,
  TimelineEntry,
  Unit,
} from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { prepareText } from '../core/quote.ts';
import type { LexiconEntry } from '../core/search/lexicon.ts';
import { acrossFiles } from './content/across.ts';
import { archivedIn } from './content/archived.ts';
import { loadArticles, strip, whereOf } from './content/articles.ts';
import { loadCaptures, type Source } from './content/captures.ts';
import { loadClaims } from './content/claims.ts';
import { fileEntries } from './content/entries.ts';
import { withoutFollowUps } from './content/follow-ups.ts';
import { judgeClaims } from './content/judgement.ts';
import { checkMdx, type MdxPage } from './content/mdx.ts';
import { keptByText } from './content/memo.ts';
import { ownDays } from './content/own-days.ts';
import { pageProblems } from './content/pages.ts';
import { loadPlausibility } from './content/plausibility.ts';
import { checkProse } from './content/prose.ts';
import { loadRegisters } from './content/registers.ts';
import { sitePaths, takenAddresses } from './content/site-paths.ts';
import { readTree } from './content/tree.ts';
import { chartSchema } from './schema/chart.ts';
import { checkLexicon } from './search/lexicon-file.ts';

export interface Report {
  readonly captures: ReadonlyMap<string, Source>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly articles: ReadonlyMap<string, Article>;
  /** All claims, withdrawn ones too. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  readonly conflicts: readonly Conflict[];
  readonly differences: readonly Difference[];
  readonly flags: readonly Flag[];
  readonly timeline: readonly TimelineEntry[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly corrections: readonly Correction[];
  readonly charts: readonly ResolvedChart[];
  readonly pages: readonly MdxPage[];
  readonly coverage: ReadonlyMap<
    string,
    { readonly rows: readonly CoverageRow[]; readonly words: readonly CoverageRow[] }
  >;
  /** The concepts of search, as the editors wrote them. */
  readonly lexicon: readonly LexiconEntry[];
  /** Names written with digits (Zanqa 20): the digits in them are no figures. */
  readonly names: readonly string[];
  readonly checked: { readonly claims: number; readonly quotes: number; readonly files: number };
}

export interface Loaded {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Reads `dir` and proves it. Throws only when the folder cannot be read; everything else is a problem. */
export function loadReport(dir: string): Loaded {
  const tree = readTree(dir);
  const problems: Problem[] = [...tree.problems, ...takenAddresses(tree)];
  const take = <T>(result: { problems: readonly Problem[] } & T): T => {
    problems.push(...result.problems);
    return result;
  };
  const { captures } = take(loadCaptures(tree));
  const prepared = new Map([...captures].map(([id, { text }]) => [id, prepareCapture(text, id)]));
  const { registers } = take(loadRegisters(tree));
  const { names, terms } = registers;
  const [outlets, speakers, events] = [registers.outlets.map, registers.speakers.map, registers.events.map];
  const [units, indicators, programmes] = [registers.units.map, registers.indicators.map, registers.programmes.map];
  const loadedArticles = take(loadArticles(tree, captures, { outlets, events })).articles;
  const articles = new Map([...loadedArticles].map(([id, { article }]) => [id, article]));
  const loadedClaims = take(
    loadClaims(tree, {
      captures,
      prepared,
      articles: loadedArticles,
      indicators,
      units,
      events,
      speakers,
      programmes,
    }),
  );
  const judged = take(judgeClaims(tree, loadedClaims, { indicators, units }));
  const { claims, derived, disputes, conflicts, differences } = judged;
  const { flags } = take(loadPlausibility(tree, claims, indicators, units));
  const lexicon = take(checkLexicon(tree)).entries;
  const chartFiles = take(fileEntries(tree, 'charts', chartSchema)).entries;
  const ledger = { claims, indicators, units, derived, outlets, disputes, programmes };
  const charts = chartFiles.flatMap((entry) => {
    const { chart } = take(resolveChart({ ...entry.data, id: entry.id, file: entry.file }, ledger, entry.locate));
    return chart ? [chart] : [];
  });
  problems.push(
    ...acrossFiles({ registers, captures, articles: loadedArticles, claims: loadedClaims, judged, charts: chartFiles }),
  );
  const withdrawn = new Set([...claims.values()].filter((claim) => claim.withdrawn).map(({ id }) => id));
  const archived = archivedIn(prepared.values());
  const known = { names, claims, withdrawn, derived, disputes, terms, archived };
  const chartIds = new Map(chartFiles.map((entry) => [entry.id, entry]));
  const paths = sitePaths(tree, {
    programmes: programmes.keys(),
    articles: articles.keys(),
    claims: claims.keys(),
    disputes: disputes.keys(),
    charts: chartIds.keys(),
  });
  const pages = [...tree.mdx].flatMap(([file, text]) => {
    const { page } = take(checkMdx(file, text, { ...known, charts: chartIds, paths, isPublic }));
    return page ? [page] : [];
  });
  problems.push(
    ...pageProblems(tree, pages, programmes),
    ...ownDays(
      tree,
      {
        disputes: judged.disputeFiles,
        corrections: registers.corrections,
        claims: loadedClaims.entries,
        articles: loadedArticles,
        pages,
      },
      claims,
    ),
  );
  // The lexicon holds words to search by; no reader sees them.
  for (const yaml of tree.yaml.values())
    if (yaml.file !== 'search-lexicon.yaml') problems.push(...checkProse(yaml, known));
  const coverage = new Map(
    [...loadedArticles].map(([id, { article, entry }]) => {
      const own = [...claims.values()].filter((claim) => claim.article === id && !claim.withdrawn);
      const text = prepared.get(article.capture) ?? prepareText(article.capture, '');
      const covered = take(coverArticle(article, text, own, strip(entry.data.nonClaims), whereOf(entry)));
      return [id, { rows: covered.rows, words: covered.words }] as const;
    }),
  );
  const report: Report = {
    captures,
    outlets,
    speakers,
    events,
    units,
    indicators,
    programmes,
    articles,
    claims,
    derived,
    disputes,
    conflicts,
    differences,
    flags,
    timeline: registers.timeline
      .map((entry) => strip(entry.data) as TimelineEntry)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    terms,
    corrections: registers.corrections.map((entry) => strip(entry.data) as Correction),
    charts: inOrder(charts),
    pages,
    coverage,
    lexicon,
    names,
    checked: {
      claims: loadedClaims.checked,
      quotes: claims.size,
      files: tree.yaml.size + tree.mdx.size + tree.captures.size,
    },
  };
  const accepted = {
    capture: captures,
    outlet: outlets,
    speaker: speakers,
    event: events,
    unit: units,
    indicator: indicators,
    programme: programmes,
    article: articles,
    claim: claims,
    derived,
    step: new Set([...disputes.values()].flatMap(({ arithmetic }) => arithmetic.map(({ id }) => id))),
    dispute: disputes,
    chart: chartIds,
    term: terms,
    concept: new Map(),
  };
  const told = withoutFollowUps(sorted(problems), tree, { accepted, disputes: disputes.values(), coverage });
  return { report, problems: told };
}

const prepareCapture = keptByText(100, (text, id) => prepareText(id, text));

/** Whether `public/` of this project has a file at a site path. */
function isPublic(path: string): boolean {
  return (
    statSync(fileURLToPath(new URL(`../../public${path}`, import.meta.url)), { throwIfNoEntry: false })?.isFile() ===
    true
  );
}

function sorted(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((found) => [JSON.stringify(found), found]));
  return [...unique.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
