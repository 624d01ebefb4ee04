/** Dates that are written by hand, held to what bears them out: ids, archived words, the claims that an entry names. */
import { type DateWords, findDates, periodNames } from '../../core/arabic/date.ts';
import type { Capture, Claim, Event } from '../../core/model.ts';
import { parseDate, parsePeriod } from '../../core/period.ts';
import type { Problem } from '../../core/problem.ts';
import { parseProse } from '../../core/prose.ts';
import type { LoadedArticle } from './articles.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';
import type { DataPath } from './yaml.ts';

/** An article about an event this many days past must name its day. */
const RECENT = 31;

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ENGLISH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${ENGLISH_MONTHS.join('|')})\\s+(\\d{4})`, 'g');

/** Articles and events: each id names its day (and outlet), no report comes before what it reports, stated days are stated. */
export function dateProblems(
  articles: Iterable<LoadedArticle>,
  events: readonly Entry<Event>[],
  captures: ReadonlyMap<string, Capture>,
  outlets: ReadonlyMap<string, unknown>,
): Problem[] {
  // An outlet that does not exist is told where it is looked up.
  const loaded = [...articles].filter(({ article }) => outlets.has(article.outlet));
  const byEvent = Map.groupBy(loaded, ({ article }) => article.event);
  return [
    ...loaded.flatMap((one) => articleProblems(one, events, captures)),
    ...events.flatMap((event) => eventProblems(event, byEvent.get(event.id) ?? [], captures)),
  ];
}

function articleProblems(
  { article, entry }: LoadedArticle,
  events: readonly Entry<Event>[],
  captures: ReadonlyMap<string, Capture>,
): Problem[] {
  const { date, basis } = article.published;
  const at = (...path: DataPath) => ({ file: entry.file, ...entry.locate(path) });
  const problems: Problem[] = [];
  if (!named(article.id, `${article.outlet}-${date}`)) {
    const wrong = article.id.startsWith(`${article.outlet}-`) ? at('published', 'date') : at('outlet');
    problems.push(problem('id-differs', { ...wrong, actual: article.id, expected: `${article.outlet}-${date}` }));
  }
  const words = datesOf(article, captures);
  if (basis === 'stated' && !words.some((found) => periodNames(found, date, date)))
    problems.push(problem('date-not-stated', { ...at('published', 'date'), actual: date }));
  const event = events.find(({ id }) => id === article.event)?.data;
  const [said, out] = [event && parseDate(event.date), parseDate(date)];
  if (event && said && out) {
    const far = out.start - said.end > RECENT && !words.some((found) => periodNames(found, event.date, date));
    if (said.start > out.end || far)
      problems.push(problem('event-not-of-article', { ...at('event'), actual: event.id, expected: date }));
  }
  return problems;
}

function eventProblems(
  { data, file, locate }: Entry<Event>,
  articles: readonly LoadedArticle[],
  captures: ReadonlyMap<string, Capture>,
): Problem[] {
  if (!data.id.endsWith(`-${data.date}`))
    return [problem('id-differs', { file, ...locate(['date']), actual: data.id, expected: `…-${data.date}` })];
  const stated = articles.some(
    ({ article }) =>
      (article.published.basis === 'stated' && article.published.date === data.date) ||
      datesOf(article, captures).some((found) => periodNames(found, data.date, article.published.date)),
  );
  if (data.dateBasis !== 'stated' || articles.length === 0 || stated) return [];
  return [problem('date-not-stated', { file, ...locate(['date']), actual: data.date })];
}

/** `mapress-2025-05-27`, or the same with a word more where one outlet wrote twice that day. */
function named(id: string, wanted: string): boolean {
  return id === wanted || (id.startsWith(`${wanted}-`) && !/^\d/.test(id.slice(wanted.length + 1)));
}

/** Every date on the lines of an article, those of its menus and of an English dateline too. */
function datesOf(
  { capture, fromLine, toLine }: LoadedArticle['article'],
  captures: ReadonlyMap<string, Capture>,
): readonly Pick<DateWords, 'start' | 'core' | 'end' | 'text' | 'year' | 'month' | 'day'>[] {
  const source = captures.get(capture);
  if (!source) return [];
  const text = source.text.slice(source.lineStarts[fromLine - 1], source.lineStarts[toLine] ?? source.text.length);
  const english = [...text.matchAll(ENGLISH)].map(({ 0: whole, 1: day, 2: month, 3: year, index }) => ({
    start: index,
    core: index,
    end: index + whole.length,
    text: whole,
    day: Number(day),
    month: ENGLISH_MONTHS.indexOf(month ?? '') + 1,
    year: Number(year),
  }));
  return [...findDates(text), ...english];
}

/** A dated fact stands on a claim of that time: its date, its period, or the day on which it was said. */
export function datedFacts(
  timeline: readonly Entry<{ date: string; claims: readonly string[] }>[],
  programmes: readonly Entry<{ changes: readonly { when: string; text: { ar: string; en: string } }[] }>[],
  claims: ReadonlyMap<string, Claim>,
): Problem[] {
  const facts = [
    ...timeline.map((entry) => ({ entry, path: ['date'] as DataPath, when: entry.data.date, ids: entry.data.claims })),
    ...programmes.flatMap((entry) =>
      entry.data.changes.map(({ when, text }, index) => ({
        entry,
        path: ['changes', index, 'when'] as DataPath,
        when,
        ids: parseProse(text.en).flatMap((part) => (part.kind === 'claim' ? [part.id] : [])),
      })),
    ),
  ];
  return facts.flatMap(({ entry, path, when, ids }) => {
    // An id that leads nowhere is told where it stands.
    if (ids.some((id) => !claims.has(id))) return [];
    if (ids.some((id) => isOf(when, claims.get(id)))) return [];
    const times = ids.map((id) => claims.get(id)).map((claim) => claim?.date ?? claim?.period ?? claim?.asOf);
    const expected = [...new Set(times)].join(', ') || '—';
    return [problem('date-without-claim', { file: entry.file, ...entry.locate(path), actual: when, expected })];
  });
}

function isOf(when: string, claim: Claim | undefined): boolean {
  if (claim === undefined) return false;
  if (when === claim.asOf) return true;
  return [claim.date, claim.period].some((time) => time !== undefined && holds(when, time));
}

/** Whether one time lies in the other: «2025-03» and «../2025-03-31» do, «2024» and «2025» do not. */
function holds(one: string, other: string): boolean {
  const [a, b] = [anchor(one), anchor(other)];
  if (a === undefined || b === undefined) return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** The days that a time is known by: of «../2025-03» its end, the days of March. */
function anchor(time: string): { readonly start: number; readonly end: number } | undefined {
  const [from = '', to = ''] = time.split('/');
  if (from === '..') return parseDate(to);
  if (to === '..') return parseDate(from);
  return parsePeriod(time);
}
