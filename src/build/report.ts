/**
 * The report: the whole content folder read, derived and proven. One loader serves the build, `npm run check`, the
 * tests and the editors' tools, so that all of them know the same problems.
 */

import { type ResolvedChart, resolveChart } from '../core/chart/resolve.ts';
import { type CoverageRow, coverArticle } from '../core/coverage.ts';
import { evaluateDerived, evaluateSteps } from '../core/derived.ts';
import { type Conflict, type Difference, findConflicts, judge, standings } from '../core/dispute.ts';
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
import { checkPlausibility, checkRules, type PlausibilityRule } from '../core/plausibility.ts';
import type { Problem } from '../core/problem.ts';
import { NAMES_WITH_DIGITS } from '../core/prose.ts';
import { prepareText } from '../core/quote.ts';
import { loadArticles, strip, whereOf } from './content/articles.ts';
import { loadCaptures, type Source } from './content/captures.ts';
import { loadClaims } from './content/claims.ts';
import { byId, type Entry, fileEntries, listEntries } from './content/entries.ts';
import { checkMdx, type MdxPage } from './content/mdx.ts';
import { checkProse } from './content/prose.ts';
import { type References, unknownId } from './content/references.ts';
import { sitePaths } from './content/site-paths.ts';
import { type ContentTree, readTree } from './content/tree.ts';
import { chartSchema } from './schema/chart.ts';
import * as ledgerSchema from './schema/ledger.ts';
import { plausibilityRule } from './schema/plausibility.ts';
import * as reportSchema from './schema/report.ts';

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
  const problems: Problem[] = [...tree.problems];
  const take = <T>(result: { problems: readonly Problem[] } & T): T => {
    problems.push(...result.problems);
    return result;
  };
  const list = <T extends { id: string }>(path: string, schema: Parameters<typeof listEntries>[2]): Map<string, T> => {
    const { entries } = take(listEntries(tree, path, schema, { required: true }));
    const { map } = take(byId(entries as Entry<T>[]));
    return new Map([...map].map(([id, entry]) => [id, entry.data]));
  };
  const { captures } = take(loadCaptures(tree));
  const outlets = list<Outlet>('outlets.yaml', ledgerSchema.outlet);
  const speakers = list<Speaker>('speakers.yaml', ledgerSchema.speaker);
  const events = list<Event>('events.yaml', ledgerSchema.event);
  const units = list<Unit>('units.yaml', ledgerSchema.unit);
  const indicators = list<Indicator>('indicators.yaml', ledgerSchema.indicator);
  const programmeFiles = take(fileEntries(tree, 'programmes', reportSchema.programme)).entries;
  const programmes = new Map(
    programmeFiles
      .map((entry): Programme => strip({ id: entry.id, ...entry.data }) as Programme)
      .sort((a, b) => a.order - b.order)
      .map((programme) => [programme.id, programme]),
  );
  const loadedArticles = take(loadArticles(tree, captures, { outlets, events })).articles;
  const articles = new Map([...loadedArticles].map(([id, { article }]) => [id, article]));
  const loadedClaims = take(
    loadClaims(tree, { captures, articles: loadedArticles, indicators, units, events, speakers, programmes }),
  );
  const { conflicts, differences } = findConflicts([...loadedClaims.claims.values()], indicators);
  const disputeFiles = take(fileEntries(tree, 'disputes', reportSchema.dispute)).entries;
  const standing = standings(disputeFiles.map((entry) => entry.data));
  const claims = withDisputes(loadedClaims.claims, disputeFiles);
  const contested = new Set([...standing].filter(([, how]) => how !== 'undisputed').map(([id]) => id));
  const derivedEntries = take(listEntries(tree, 'derived.yaml', reportSchema.derived)).entries;
  take(byId(derivedEntries));
  const derived = new Map(
    take(
      evaluateDerived(
        derivedEntries.map((entry) => ({ ...entry.data, file: entry.file, fileLine: entry.locate(['formula']).line })),
        claims,
        units,
        contested,
      ),
    ).derived.map((figure) => [figure.id, figure]),
  );
  const disputes = new Map(
    disputeFiles.map((entry) => {
      const place = (index: number) => ({
        file: entry.file,
        line: entry.locate(['arithmetic', index, 'formula']).line,
      });
      const { steps } = take(evaluateSteps(entry.data.arithmetic, claims, derived, units, place));
      return [
        entry.id,
        { ...strip(entry.data), id: entry.id, arithmetic: steps, file: entry.file } as Dispute,
      ] as const;
    }),
  );
  problems.push(
    ...judge(
      conflicts,
      disputeFiles.map((entry) => ({
        ...entry.data,
        id: entry.id,
        file: entry.file,
        line: entry.locate(['claims']).line,
      })),
      { claims: new Set(claims.keys()) },
    ),
  );
  const ruleEntries = take(listEntries(tree, 'plausibility.yaml', plausibilityRule)).entries;
  const rules = ruleEntries.map((entry): PlausibilityRule => strip(entry.data) as PlausibilityRule);
  problems.push(...checkRules(rules, indicators, units));
  const { flags } = checkPlausibility(rules, [...claims.values()]);
  const names = [
    ...NAMES_WITH_DIGITS,
    ...[...outlets.values()].flatMap(({ name }) => [name.ar, name.en]).filter((name) => /\p{N}/u.test(name)),
  ];
  const termFiles = take(fileEntries(tree, 'glossary', reportSchema.term)).entries;
  const terms = new Map(termFiles.map((entry) => [entry.id, { id: entry.id, ...entry.data }]));
  const timelineEntries = take(
    listEntries(tree, 'timeline.yaml', reportSchema.timelineEntry, { idOf: (_, index) => `${index}` }),
  ).entries;
  const correctionEntries = take(listEntries(tree, 'corrections.yaml', reportSchema.correction)).entries;
  take(byId(correctionEntries));
  const chartFiles = take(fileEntries(tree, 'charts', chartSchema)).entries;
  const ledger = { claims, indicators, units, derived, outlets, disputes, programmes };
  const charts = chartFiles
    .flatMap((entry) => {
      const { chart } = take(resolveChart({ ...entry.data, id: entry.id, file: entry.file }, ledger, entry.locate));
      return chart ? [chart] : [];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  checkReferences(
    tree,
    {
      programmeFiles,
      timelineEntries,
      correctionEntries,
      disputeFiles,
      derivedEntries,
      indicators,
      units,
      programmes,
      claims,
      speakers,
    },
    problems,
  );
  const paths = sitePaths(tree, {
    programmes,
    articles,
    claims,
    disputes,
    chartIds: chartFiles.map((entry) => entry.id),
  });
  const pages = [...tree.mdx].flatMap(([file, text]) => {
    const chartIds = new Map(chartFiles.map((entry) => [entry.id, entry]));
    const { page } = take(checkMdx(file, text, { names, claims, derived, disputes, terms, charts: chartIds, paths }));
    return page ? [page] : [];
  });
  for (const yaml of tree.yaml.values()) {
    if (/^(units|search-lexicon)\.yaml$/.test(yaml.file)) continue;
    problems.push(...checkProse(yaml, { names, claims: loadedClaims.entries, derived }));
  }
  const coverage = new Map(
    [...loadedArticles].map(([id, { article, entry }]) => {
      const capture = captures.get(article.capture);
      const own = [...claims.values()].filter((claim) => claim.article === id && !claim.withdrawn);
      const covered = take(
        coverArticle(
          article,
          prepareText(article.capture, capture?.text ?? ''),
          own,
          entry.data.nonClaims as never,
          whereOf(entry),
        ),
      );
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
    timeline: timelineEntries
      .map((entry) => strip(entry.data) as TimelineEntry)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    terms,
    corrections: correctionEntries.map((entry) => strip(entry.data) as Correction),
    charts,
    pages,
    coverage,
    names,
    checked: {
      claims: loadedClaims.checked,
      quotes: claims.size,
      files: tree.yaml.size + tree.mdx.size + tree.captures.size,
    },
  };
  return { report, problems: sorted(problems) };
}

/** Each claim with the first conflict it stands in; a claim in no conflict keeps the first note or words about it. */
function withDisputes(
  claims: ReadonlyMap<string, Claim>,
  files: readonly Entry<{ kind: string; claims: string[] }>[],
): Map<string, Claim> {
  const order = [...files].sort((a, b) => Number(a.data.kind !== 'conflict') - Number(b.data.kind !== 'conflict'));
  const of = new Map<string, string>();
  for (const file of order) for (const id of file.data.claims) if (!of.has(id)) of.set(id, file.id);
  return new Map(
    [...claims].map(([id, claim]) => {
      const dispute = of.get(id);
      return [id, dispute ? { ...claim, dispute } : claim];
    }),
  );
}

interface Referring {
  readonly programmeFiles: readonly Entry<{ tiles: string[]; mentions: string[]; compare: Record<string, unknown> }>[];
  readonly timelineEntries: readonly Entry<{ programme: string | null; claims: string[] }>[];
  readonly correctionEntries: readonly Entry<{ claims: string[] }>[];
  readonly disputeFiles: readonly Entry<{ programme: string | null; indicator: string | null }>[];
  readonly derivedEntries: readonly Entry<{ programme: string | null; unit: string }>[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Ids that one file gives for things of another. */
function checkReferences(tree: ContentTree, all: Referring, problems: Problem[]): void {
  const claimIds = (entry: Entry<unknown>, path: string, ids: readonly string[]): void => {
    const refs: References = { entry, problems };
    ids.forEach((id, index) => {
      unknownId(refs, [path, index], id, all.claims, 'claim');
    });
  };
  const programme = (entry: Entry<{ programme: string | null }>): void => {
    if (entry.data.programme !== null)
      unknownId({ entry, problems }, ['programme'], entry.data.programme, all.programmes, 'programme');
  };
  for (const entry of all.programmeFiles) {
    claimIds(entry, 'tiles', entry.data.tiles);
    claimIds(entry, 'mentions', entry.data.mentions);
    for (const key of ['people', 'money', 'since']) {
      const id = entry.data.compare[key];
      if (typeof id === 'string') unknownId({ entry, problems }, ['compare', key], id, all.claims, 'claim');
    }
  }
  for (const entry of all.timelineEntries) {
    claimIds(entry, 'claims', entry.data.claims);
    programme(entry);
  }
  for (const entry of all.correctionEntries) claimIds(entry, 'claims', entry.data.claims);
  for (const entry of all.disputeFiles) {
    programme(entry);
    if (entry.data.indicator !== null)
      unknownId({ entry, problems }, ['indicator'], entry.data.indicator, all.indicators, 'indicator');
  }
  for (const entry of all.derivedEntries) {
    programme(entry);
    unknownId({ entry, problems }, ['unit'], entry.data.unit, all.units, 'unit');
  }
  for (const entry of listEntries(tree, 'indicators.yaml', ledgerSchema.indicator).entries) {
    programme(entry);
    unknownId({ entry, problems }, ['unit'], entry.data.unit, all.units, 'unit');
  }
  for (const entry of listEntries(tree, 'events.yaml', ledgerSchema.event).entries)
    unknownId({ entry, problems }, ['speaker'], entry.data.speaker, all.speakers, 'speaker');
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
