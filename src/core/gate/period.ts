/**
 * The time that a figure is about, read from the dates of its words. «إلى حدود مارس 2025» is `../2025-03` for files that are
 * counted up to a day, and no other period; what the sentence does not say, the editor's reason must quote.
 */
import { type DateWords, lastDay, periodNames } from '../arabic/date.ts';
import { fold } from '../arabic/fold.ts';
import type { IndicatorKind, Period } from '../model.ts';
import { placesOfQuote, type Region } from '../quote.ts';
import { wordsBefore } from './near.ts';
import { tell, type Work } from './work.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));
const UNTIL = set('حتى|وحتى|حدود|غاية|لغاية');
const SINCE = set('منذ|ومنذ|ابتداء|انطلاقا|بدءا');
/** Between the word and the date: «حتى نهاية مارس», «ابتداء من فاتح دجنبر», «إلى غاية شهر أبريل». */
const BETWEEN = set('من|في|متم|نهاية|شهر|يوم|سنة|عام|تاريخ|بداية|مطلع|فاتح');

type Bound = 'until' | 'since' | 'at';

/** How the text ties the date to the figure. */
const boundOf = (text: string, date: DateWords): Bound => {
  const words = wordsBefore(text, date.core, 4);
  const word = words.findLast((one) => !BETWEEN.has(one.text))?.text ?? '';
  return UNTIL.has(word) ? 'until' : SINCE.has(word) ? 'since' : 'at';
};

const OPEN = '..';

/** What is counted over time runs up to the date; what is measured at one time, and a date itself, stands at it. */
const shapesFor = (bound: Bound, kind: IndicatorKind): readonly ((iso: string) => Period)[] => {
  const at = (iso: string): Period => iso;
  const until = (iso: string): Period => `${OPEN}/${iso}`;
  const since = (iso: string): Period => `${iso}/${OPEN}`;
  if (bound === 'until') return kind === 'flow' || kind === 'rate' ? [until] : [at];
  if (bound === 'since') return kind === 'date' ? [at] : [since];
  return [at];
};

const SENTENCE_END = /[.؟!](?!\d)|\n/g;

/** The sentence, or sentences, in which a quote stands. */
const sentenceOf = (text: string, { start, end }: Region): Region => {
  const before = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const after = text.slice(end).search(SENTENCE_END);
  return { start: before === undefined ? 0 : before.index + 1, end: after === -1 ? text.length : end + after };
};

const inside = (date: DateWords, { start, end }: Region): boolean => start <= date.core && date.end <= end;

/** The places of the article that the reason quotes: «إلى حدود متم يناير 2025». */
const quotedBy = (work: Work, within: readonly Region[]): readonly Region[] =>
  [...(work.raw.periodWhy?.ar ?? '').matchAll(/«([^»]+)»/g)].flatMap(([, words = '']) =>
    placesOfQuote(work.context.prepared, words, within),
  );

/** A date names a period by one of its sides; a day names the year that it is in, where the reason says so, but the end of a month does not. */
const namesSide = (date: DateWords, period: Period, asOf: string, inferred: boolean): boolean =>
  periodNames(date, period, asOf) ||
  (inferred && date.year !== undefined && date.edge === undefined && period === String(date.year));

/** «نهاية مارس» is its last day: a month of which words name an end is that day, and no month. */
const dayOf = ({ edge, month }: DateWords, side: string): string => {
  if (edge === undefined || month === undefined || !/^\d{4}-\d\d$/.test(side)) return side;
  const [year, number] = side.split('-').map(Number);
  return `${side}-${edge === 'start' ? '01' : lastDay(year ?? 0, number ?? 1)}`;
};

/** A period with two ends is named by two dates; one with a single date is what the words before that date make it. */
export function checkPeriod(work: Work, within: readonly Region[], context: Region | undefined): void {
  const { period, periodBasis, asOf } = work.raw;
  if (period === undefined) return;
  const { prepared, indicator } = work.context;
  const inferred = periodBasis === 'inferred';
  const own = [sentenceOf(prepared.text, work.place), work.place, ...(context === undefined ? [] : [context])];
  const regions = inferred ? [...own, ...quotedBy(work, within)] : own;
  const near = prepared.dates.filter((date) => regions.some((region) => inside(date, region)));
  const sides = period.split('/').filter((side) => side !== OPEN);
  const unnamed = sides.find((side) => !near.some((date) => namesSide(date, side, asOf, inferred)));
  if (unnamed !== undefined) {
    const inArticle = prepared.dates.some(
      (date) => within.some((region) => inside(date, region)) && periodNames(date, unnamed, asOf),
    );
    const code = !inferred ? 'period-not-stated' : inArticle ? 'period-not-in-reason' : 'period-not-in-article';
    tell(work, code, 'period', { actual: period });
    return;
  }
  const [side, another] = sides;
  if (side === undefined || another !== undefined) return;
  const naming = near.filter((date) => namesSide(date, side, asOf, inferred));
  const shapes = naming.flatMap((date) =>
    shapesFor(boundOf(prepared.text, date), indicator.kind).map((of) => of(dayOf(date, side))),
  );
  if (shapes.includes(period)) return;
  const words = naming.map((date) => `«${prepared.text.slice(Math.max(0, date.core - 12), date.end).trim()}»`);
  tell(work, 'period-bound-differs', 'period', {
    actual: period,
    expected: [...new Set(shapes)].join(' / '),
    words: words[0] ?? '',
  });
}
