/**
 * Finds the exact words of a quote in an archived text. A no-break space counts as a space; nothing else is folded,
 * mended or skipped. A quote may not begin or end inside a number («4 مليون ملف» of «14 مليون ملف») or a word.
 */
import { type DateWords, findDates } from './arabic/date.ts';
import { INVISIBLE, visible } from './arabic/fold.ts';
import { findNumerals, type Numeral } from './arabic/number.ts';
import { lineAt, lineStartsOf } from './lines.ts';
import { closestPassage } from './quote-suggest.ts';

/** A text made ready for search: build it once per capture and keep it. */
export interface PreparedText {
  readonly id: string;
  /** The text as archived. */
  readonly raw: string;
  /** The same length, no-break spaces as spaces. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly numerals: readonly Numeral[];
  readonly dates: readonly DateWords[];
}

export interface Region {
  readonly start: number;
  readonly end: number;
}

export interface QuotePlace extends Region {
  readonly line: number;
}

export interface QuoteOptions {
  /** The parts of the text that belong to the article, in order; a quote lies in one of them. Default: everywhere. */
  readonly within?: readonly Region[];
  /** The line on which the quote starts. */
  readonly line?: number | undefined;
  /** Which of several places in the article is meant, from 1. */
  readonly nth?: number | undefined;
  /** Where else to look before saying that a quote does not exist. */
  readonly others?: readonly PreparedText[];
}

export const QUOTE_CODES = [
  'quote-empty',
  'quote-too-short',
  'quote-has-invisible-marks',
  'quote-not-nfc',
  'quote-not-found',
  'quote-belongs-to-another-source',
  'quote-not-in-article',
  'quote-crosses-paragraphs',
  'quote-cuts-a-number',
  'quote-cuts-a-word',
  'quote-ambiguous',
  'quote-nth-differs',
  'quote-line-differs',
] as const;
export type QuoteCode = (typeof QUOTE_CODES)[number];

export interface QuoteFailure {
  readonly code: QuoteCode;
  /** Words of the text that the editor may have meant. */
  readonly suggestion?: string;
  /** Where the quote stands instead. */
  readonly elsewhere?: { readonly id: string; readonly line: number };
  /** The lines on which it stands in the article, or in the text outside of it. */
  readonly lines?: readonly number[];
}

export type QuoteResult =
  | { readonly ok: true; readonly place: QuotePlace; readonly places: readonly QuotePlace[] }
  | { readonly ok: false; readonly failure: QuoteFailure };

export function prepareText(id: string, raw: string): PreparedText {
  const text = visible(raw);
  return { id, raw, text, lineStarts: lineStartsOf(raw), numerals: findNumerals(text), dates: findDates(text) };
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(unit);
const isDigit = (unit: string): boolean => /[0-9٠-٩۰-۹]/.test(unit);
const isArabicLetter = (unit: string): boolean => /[\u0621-\u064a]/.test(unit);
const JOINED_DIGITS = /[0-9٠-٩۰-۹][-\u2013/:.,٫٬][0-9٠-٩۰-۹]/;

/** The numeral that the offset falls into, not counting its edges and the letters tied to its front. */
export function numeralAcross(numerals: readonly Numeral[], offset: number): Numeral | undefined {
  let low = 0;
  let high = numerals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numerals[middle]?.core ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  const before = numerals[low - 1];
  return before !== undefined && offset < before.end ? before : undefined;
}

const cutsNumber = (source: PreparedText, offset: number): boolean => {
  const { text, numerals } = source;
  if (numeralAcross(numerals, offset) !== undefined) return true;
  return (
    JOINED_DIGITS.test(text.slice(Math.max(0, offset - 1), offset + 2)) ||
    JOINED_DIGITS.test(text.slice(Math.max(0, offset - 2), offset + 1))
  );
};

/** «و65» may be cut before its digits and «العدالة٢٤» before the date: a digit is no letter of an Arabic word. */
const cutsWord = (text: string, offset: number): boolean => {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  if (!isWordUnit(before) || !isWordUnit(after)) return false;
  if (isDigit(before) === isDigit(after)) return true;
  return !isArabicLetter(isDigit(before) ? after : before);
};

const hitsOf = (text: string, quote: string): readonly number[] => {
  const hits: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) hits.push(at);
  return hits;
};

interface Hits {
  readonly whole: readonly QuotePlace[];
  readonly cutNumber: readonly QuotePlace[];
  readonly cutWord: readonly QuotePlace[];
}

const sortedHits = (source: PreparedText, quote: string): Hits => {
  const whole: QuotePlace[] = [];
  const cutNumber: QuotePlace[] = [];
  const cutWord: QuotePlace[] = [];
  for (const start of hitsOf(source.text, quote)) {
    const place = { start, end: start + quote.length, line: lineAt(source.lineStarts, start) };
    if (cutsNumber(source, place.start) || cutsNumber(source, place.end)) cutNumber.push(place);
    else if (cutsWord(source.text, place.start) || cutsWord(source.text, place.end)) cutWord.push(place);
    else whole.push(place);
  }
  return { whole, cutNumber, cutWord };
};

const refuse = (failure: QuoteFailure): QuoteResult => ({ ok: false, failure });
const linesOf = (places: readonly QuotePlace[]): readonly number[] => [...new Set(places.map(({ line }) => line))];

/** The cut place grown until it cuts nothing. */
const uncut = (source: PreparedText, place: QuotePlace): string => {
  let { start, end } = place;
  const cuts = (offset: number): boolean => cutsNumber(source, offset) || cutsWord(source.text, offset);
  while (start > 0 && cuts(start)) start -= 1;
  while (end < source.text.length && cuts(end)) end += 1;
  return source.text.slice(start, end);
};

const missing = (source: PreparedText, quote: string, options: QuoteOptions): QuoteResult => {
  for (const other of options.others ?? []) {
    const place = other.id === source.id ? undefined : sortedHits(other, quote).whole[0];
    if (place !== undefined) {
      return refuse({ code: 'quote-belongs-to-another-source', elsewhere: { id: other.id, line: place.line } });
    }
  }
  const article = (options.within ?? [{ start: 0, end: source.text.length }])
    .map(({ start, end }) => source.text.slice(start, end))
    .join('\n');
  const suggestion = closestPassage(article, quote) ?? closestPassage(source.text, quote);
  const code = quote.search(INVISIBLE) !== -1 ? 'quote-has-invisible-marks' : undefined;
  const notNfc = quote.normalize('NFC') !== quote ? 'quote-not-nfc' : undefined;
  return refuse({ code: code ?? notNfc ?? 'quote-not-found', ...(suggestion === undefined ? {} : { suggestion }) });
};

const choose = (places: readonly QuotePlace[], { line, nth }: QuoteOptions): QuoteResult => {
  const lines = linesOf(places);
  const counted = nth === undefined ? places : places.slice(nth - 1, nth);
  if (counted.length === 0) return refuse({ code: 'quote-nth-differs', lines: places.map((place) => place.line) });
  const [place, another] = line === undefined ? counted : counted.filter((candidate) => candidate.line === line);
  if (place === undefined) return refuse({ code: 'quote-line-differs', lines });
  if (another !== undefined) return refuse({ code: 'quote-ambiguous', lines });
  return { ok: true, place, places };
};

const isInside = (within: readonly Region[], place: Region): boolean =>
  within.some(({ start, end }) => start <= place.start && place.end <= end);

/** All places of the words in the given parts of the text, cutting no word and no number. */
export function placesOfQuote(source: PreparedText, quote: string, within: readonly Region[]): readonly QuotePlace[] {
  const wanted = visible(quote).trim();
  return wanted === '' ? [] : sortedHits(source, wanted).whole.filter((place) => isInside(within, place));
}

/**
 * The place of the quote, and all places where its words stand in the article. Without `nth`, the line alone must tell
 * the place; with `nth`, the line must agree with it. A quote of fewer than two words or six characters is too short.
 */
export function findQuote(source: PreparedText, quote: string, options: QuoteOptions = {}): QuoteResult {
  const wanted = visible(quote).trim();
  if (wanted === '') return refuse({ code: 'quote-empty' });
  if (wanted.length < 6 || !/\s/.test(wanted)) return refuse({ code: 'quote-too-short' });
  const within = options.within ?? [{ start: 0, end: source.text.length }];
  const touching = (place: Region): boolean => within.some(({ start, end }) => start < place.end && place.start < end);
  const hits = sortedHits(source, wanted);
  const places = hits.whole.filter((place) => isInside(within, place));
  if (places.length > 0) return choose(places, options);
  const cutNumber = hits.cutNumber.find(touching);
  if (cutNumber !== undefined) return refuse({ code: 'quote-cuts-a-number', suggestion: uncut(source, cutNumber) });
  const cutWord = hits.cutWord.find(touching);
  if (cutWord !== undefined) return refuse({ code: 'quote-cuts-a-word', suggestion: uncut(source, cutWord) });
  const lines = linesOf(hits.whole);
  if (hits.whole.some(touching)) return refuse({ code: 'quote-crosses-paragraphs', lines });
  if (hits.whole.length > 0) return refuse({ code: 'quote-not-in-article', lines });
  return missing(source, wanted, options);
}
