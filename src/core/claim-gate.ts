/**
 * The gate through which every claim passes: its quote stands in its article, the numeral stands whole in the quote,
 * and value, unit, qualifier, date and English rendering are what the archived words say. Nothing passes by likeness.
 */
import { visible } from './arabic/fold.ts';
import { placeDate } from './gate/date-token.ts';
import { checkIndicator } from './gate/indicator.ts';
import { checkPeriod } from './gate/period.ts';
import { readQualifier } from './gate/qualifier.ts';
import { quoteProblem } from './gate/quote-problem.ts';
import { renderingDifference } from './gate/rendering.ts';
import { renderingFault } from './gate/rendering-words.ts';
import { readStatus } from './gate/status.ts';
import { numeralsIn } from './gate/token.ts';
import { checkRange, checkSingle } from './gate/values.ts';
import { type ClaimContext, type RawClaim, tell, type Work } from './gate/work.ts';
import { closest } from './ledger-problem.ts';
import { lineAt } from './lines.ts';
import type { Article, Claim, Span } from './model.ts';
import type { Bilingual, Problem } from './problem.ts';
import { findQuote, placesOfQuote, type Region } from './quote.ts';

export type { ClaimContext, RawClaim } from './gate/work.ts';

export type ClaimResult =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The parts of the capture in which an article's quotes may stand. */
export function articleRegions(article: Pick<Article, 'headline' | 'dateline' | 'paragraphs'>): readonly Region[] {
  return [article.headline, article.dateline, ...article.paragraphs].filter((span) => span !== undefined);
}

const checkDate = (work: Work, written: string, date: string): readonly Span[] => {
  const found = placeDate(work.context.prepared, written, work.place, date, work.raw.asOf);
  if (found.ok) return [found.span];
  const more = found.code === 'token-ambiguous' ? { count: found.count } : {};
  if (found.code === 'date-differs') {
    tell(work, 'date-differs', 'date', { actual: date, expected: found.expected, token: written });
  } else {
    const expected = found.code === 'token-cut' ? { expected: found.expected } : {};
    tell(work, found.code, 'written', { actual: written, ...expected, ...more });
  }
  return [];
};

const SHAPES: Record<'statement' | 'single' | 'range', Bilingual> = {
  statement: { ar: 'فيه written بلا قيمة ولا تاريخ.', en: 'written is given, but no value and no date.' },
  single: { ar: 'للقيمة الواحدة أو التاريخ عدد واحد في written.', en: 'a value or a date has one numeral in written.' },
  range: { ar: 'للمدى عددان في written.', en: 'a range has two numerals in written.' },
};

/** The numerals of the claim in the capture, each check having told its problems. */
const checkNumerals = (work: Work): readonly Span[] => {
  const { value, low, high, date, written = [] } = work.raw;
  const [first, second] = written;
  if (low !== undefined && high !== undefined) {
    if (first !== undefined && second !== undefined) return checkRange(work, [first, second], [low, high]);
    tell(work, 'claim-shape', 'written', { what: SHAPES.range });
    return [];
  }
  if (value === undefined && date === undefined) {
    if (first !== undefined) tell(work, 'claim-shape', 'written', { what: SHAPES.statement });
    return [];
  }
  if (first === undefined || second !== undefined) {
    tell(work, 'claim-shape', 'written', { what: SHAPES.single });
    return [];
  }
  if (date !== undefined) return checkDate(work, first, date);
  return value === undefined ? [] : checkSingle(work, first, value);
};

/** The place of the context nearest to the quote. */
const checkContext = (work: Work, within: readonly Region[]): Span | undefined => {
  const { context: words } = work.raw;
  if (words === undefined) return undefined;
  const { prepared } = work.context;
  const distance = (place: Region): number => Math.abs(place.start - work.place.start);
  const [place] = [...placesOfQuote(prepared, words, within)].sort((one, other) => distance(one) - distance(other));
  if (place !== undefined) return { ...place, text: prepared.raw.slice(place.start, place.end) };
  const result = findQuote(prepared, words, { within });
  const suggestion = result.ok ? undefined : result.failure.suggestion;
  tell(work, 'context-not-found', 'context', { actual: words, closest: closest(suggestion) });
  return undefined;
};

/** A qualifier limits a number; a date may carry one that its words give, a statement none. */
const checkBare = (work: Work, written: readonly Span[]): void => {
  const { value, low, date, qualifier } = work.raw;
  if (value !== undefined || low !== undefined) return;
  const [words] = written;
  const read = words && readQualifier(work.context.prepared.text, words.start, words.end);
  // «حتى 30 يونيو» is that day: the word belongs to what lasts until then.
  const allowed = date !== undefined && read && !read.allowed.includes('exact') ? read.allowed : (['exact'] as const);
  if (allowed.some((one) => one === qualifier)) return;
  const text = words === undefined ? work.raw.quote : `${read?.words ?? ''} ${words.text}`.trim();
  tell(work, 'qualifier-differs', 'qualifier', { actual: qualifier, expected: allowed.join(' / '), words: text });
};

/** Whether it has happened or is to come, the words decide: «ومن المتوقع أن» makes no figure of today. */
const checkStatus = (work: Work, written: readonly Span[]): void => {
  const { quote, context, status } = work.raw;
  const { text } = work.context.prepared;
  const { allowed, word } = readStatus({ quote, context, text, numeral: written[0]?.start });
  if (allowed.includes(status)) return;
  const says = word === '' ? NOTHING_AHEAD : { ar: `فيها «${word}»`, en: `they have «${word}»` };
  tell(work, 'status-differs', 'status', { actual: status, expected: allowed.join(' / '), what: says });
};

const NOTHING_AHEAD: Bilingual = { ar: 'لا كلمة فيها عما سيأتي', en: 'no word of them is about what is to come' };

const checkRendering = (work: Work): void => {
  const { prepared } = work.context;
  const quote = prepared.text.slice(work.place.start, work.place.end);
  const numerals = numeralsIn(prepared, work.place);
  const rendering = visible(work.raw.quoteEn);
  const difference = renderingDifference(quote, numerals, rendering);
  if (difference !== undefined) {
    tell(work, 'rendering-number-differs', 'quoteEn', { difference });
    return;
  }
  const fault = renderingFault(prepared, work.place, numerals, rendering);
  if (fault !== undefined) tell(work, 'rendering-words-differ', 'quoteEn', { difference: fault });
};

const proven = (work: Work, written: readonly Span[], context: Span | undefined): Claim => {
  const { nth: _nth, context: _context, written: _written, style, claimedBy, quote: _quote, ...raw } = work.raw;
  const { article, capture, unit, speaker, prepared } = work.context;
  return {
    ...raw,
    unit: unit.id,
    outlet: article.outlet,
    event: article.event,
    claimedBy: claimedBy ?? speaker,
    quote: prepared.raw.slice(work.place.start, work.place.end),
    quoteStart: work.place.start,
    quoteEnd: work.place.end,
    line: lineAt(prepared.lineStarts, work.place.start),
    written,
    style: style ?? (raw.date === undefined ? 'plain' : 'words'),
    ...(context === undefined ? {} : { context }),
    capture: capture.id,
    captureSha256: capture.sha256,
  };
};

/**
 * The claim with its quote, numerals and context as places in the capture, or every problem found. Never throws; reads
 * nothing but its arguments; time grows with the length of the article, and of all captures only for a quote that is
 * not there.
 */
export function verifyClaim(raw: RawClaim, context: ClaimContext): ClaimResult {
  const within = articleRegions(context.article);
  const { quote, line, nth } = raw;
  const found = findQuote(context.prepared, quote, { within, line, nth, others: context.others });
  if (!found.ok) {
    const asked = { quote, capture: context.capture.id, line, ...(nth === undefined ? {} : { nth }) };
    return { ok: false, problems: [quoteProblem(found.failure, context.where, asked)] };
  }
  const work: Work = { raw, context, place: found.place, problems: [] };
  const written = checkNumerals(work);
  const words = checkContext(work, within);
  checkBare(work, written);
  checkIndicator(work);
  checkStatus(work, written);
  checkPeriod(work, within, words);
  checkRendering(work);
  return work.problems.length > 0
    ? { ok: false, problems: work.problems }
    : { ok: true, claim: proven(work, written, words) };
}
