/** Claims: each proven against its capture by the gate, or refused with the reason. */

import { verifyClaim } from '../../core/claim-gate.ts';
import type { Capture, Claim, Event, Indicator, Programme, Speaker, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { PreparedText } from '../../core/quote.ts';
import { claim as claimSchema, type RawClaim } from '../schema/ledger.ts';
import type { LoadedArticle } from './articles.ts';
import { strip, whereOf } from './articles.ts';
import { byId, type Entry, entriesOf } from './entries.ts';
import { problem } from './problems.ts';
import { noSuch, type References, unknownId } from './references.ts';
import type { ContentTree } from './tree.ts';

export interface ClaimSurroundings {
  readonly captures: ReadonlyMap<string, Capture>;
  readonly articles: ReadonlyMap<string, LoadedArticle>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly events: ReadonlyMap<string, Event>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Every capture, ready for search, by id. */
  readonly prepared: ReadonlyMap<string, PreparedText>;
}

/** The file of claims that concern no single programme. */
const SYSTEM = 'system';

export interface LoadedClaims {
  readonly claims: Map<string, Claim>;
  readonly entries: Map<string, Entry<RawClaim>>;
  /** Claims read, and how many of them the gate passed. */
  readonly checked: number;
  readonly problems: Problem[];
}

export function loadClaims(tree: ContentTree, around: ClaimSurroundings): LoadedClaims {
  const problems: Problem[] = [];
  const all: Entry<RawClaim>[] = [];
  for (const [path, yaml] of tree.yaml) {
    if (!path.startsWith('claims/')) continue;
    const slug = slugOf(path);
    if (slug !== SYSTEM && !around.programmes.has(slug))
      problems.push(noSuch({ file: path, line: 1, column: 1 }, 'programme', slug, around.programmes.keys()));
    const read = entriesOf(yaml, claimSchema);
    problems.push(...read.problems);
    all.push(...read.entries);
  }
  const { map, problems: doubles } = byId(all);
  problems.push(...doubles);
  const { prepared } = around;
  const siblings = Map.groupBy(around.indicators.values(), sortOf);
  const claims = new Map<string, Claim>();
  let checked = 0;
  for (const entry of map.values()) {
    checked += 1;
    const { data } = entry;
    const found: Problem[] = [];
    const refs: References = { entry, problems: found };
    unknownId(refs, ['indicator'], data.indicator, around.indicators, 'indicator');
    unknownId(refs, ['article'], data.article, around.articles, 'article');
    if (data.claimedBy) unknownId(refs, ['claimedBy'], data.claimedBy, around.speakers, 'speaker');
    const indicator = around.indicators.get(data.indicator);
    const loaded = around.articles.get(data.article);
    found.push(...shapeProblems(entry, indicator), ...programmeProblems(entry, indicator));
    const capture = loaded && around.captures.get(loaded.article.capture);
    const own = loaded && prepared.get(loaded.article.capture);
    const unit = indicator && around.units.get(indicator.unit);
    const event = loaded && around.events.get(loaded.article.event);
    if (found.length > 0 || !indicator || !loaded || !capture || !own || !unit || !event) {
      problems.push(...found);
      continue;
    }
    const slug = slugOf(entry.file);
    const result = verifyClaim(
      strip({
        ...data,
        ...saidOn(data, event),
        programme: slug === SYSTEM ? null : slug,
        written: typeof data.written === 'string' ? [data.written] : data.written,
        file: entry.file,
        fileLine: entry.locate(['id']).line,
      }),
      {
        article: loaded.article,
        capture,
        prepared: own,
        others: [...prepared.values()].filter((other) => other !== own),
        indicator,
        siblings: siblings.get(sortOf(indicator))?.filter(({ id }) => id !== indicator.id) ?? [],
        unit,
        units: [...around.units.values()],
        speaker: data.claimedBy ?? event.speaker,
        where: whereOf(entry),
      },
    );
    if (result.ok) claims.set(entry.id, result.claim);
    else problems.push(...result.problems);
  }
  return { claims, entries: map, checked, problems };
}

/** What may be taken for each other: indicators of one programme in one unit. */
function sortOf({ programme, unit }: Indicator): string {
  return `${programme ?? SYSTEM} ${unit}`;
}

/** Faults that need no capture: the value's shape against the indicator's kind, reasons owed, ranges upside down. */
function shapeProblems(entry: Entry<RawClaim>, indicator: Indicator | undefined): Problem[] {
  const { data } = entry;
  const problems: Problem[] = [];
  const at = (...path: string[]) => ({ file: entry.file, ...entry.locate(path) });
  for (const [basis, why] of [
    ['programmeBasis', 'programmeWhy'],
    ['asOfBasis', 'asOfWhy'],
    ['periodBasis', 'periodWhy'],
  ] as const)
    if (data[basis] === 'inferred' && !data[why])
      problems.push(problem('field-missing', { ...at(basis), actual: why }));
  for (const [fact, basis, why] of [
    ['period', 'periodBasis', 'periodWhy'],
    ['asOf', 'asOfBasis', 'asOfWhy'],
  ] as const) {
    const left = [basis, why].find((field) => data[field] !== undefined);
    if (data[fact] === undefined && left !== undefined)
      problems.push(problem('field-missing', { ...at(left), actual: fact }));
  }
  if (data.period !== undefined && data.periodBasis === undefined)
    problems.push(problem('field-missing', { ...at('period'), actual: 'periodBasis' }));
  if (data.low !== undefined && data.high !== undefined && data.low >= data.high)
    problems.push(problem('range-upside-down', { ...at('low'), actual: `${data.low}`, expected: `${data.high}` }));
  if (!indicator) return problems;
  const has = {
    value: data.value !== undefined,
    range: data.low !== undefined && data.high !== undefined,
    date: data.date !== undefined,
  };
  const half = (data.low !== undefined) !== (data.high !== undefined);
  const count = Number(has.value) + Number(has.range) + Number(has.date);
  const wanted = indicator.kind === 'statement' ? 0 : 1;
  const kindFits = indicator.kind === 'date' ? has.date : indicator.kind === 'statement' || !has.date;
  if (half || count !== wanted || !kindFits)
    problems.push(problem('value-missing', { ...at('id'), actual: `${entry.id} (${indicator.kind})` }));
  if (wanted === 1 && !data.written) problems.push(problem('field-missing', { ...at('id'), actual: 'written' }));
  if (wanted === 1 && !data.style && indicator.kind !== 'date')
    problems.push(problem('field-missing', { ...at('id'), actual: 'style' }));
  return problems;
}

/** A claim stands in the file of its indicator's programme; what belongs to none stands in `system.yaml`. */
function programmeProblems(entry: Entry<RawClaim>, indicator: Indicator | undefined): Problem[] {
  const slug = slugOf(entry.file);
  if (!indicator || (indicator.programme ?? SYSTEM) === slug) return [];
  const at = { file: entry.file, ...entry.locate(['indicator']) };
  return [problem('programme-differs', { ...at, actual: indicator.id, expected: indicator.programme ?? SYSTEM })];
}

/** When a claim was said: as its entry says, or on the day of the event. */
function saidOn(data: RawClaim, event: Event) {
  const { asOf, asOfBasis, asOfWhy } = data;
  if (asOf === undefined) return { asOf: event.date, asOfBasis: event.dateBasis, asOfWhy: event.dateWhy };
  return { asOf, asOfBasis: asOfBasis ?? 'stated', asOfWhy };
}

function slugOf(path: string): string {
  return path.slice('claims/'.length, -'.yaml'.length);
}
