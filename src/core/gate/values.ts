/** Checks of the numerals of a claim: place, value, unit, qualifier, negation. */
import { type Numeral, parseNumeral } from '../arabic/number.ts';
import { closest } from '../ledger-problem.ts';
import type { NumeralStyle, Span } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { Region } from '../quote.ts';
import { readNegation } from './negation.ts';
import { readQualifier } from './qualifier.ts';
import { pieceOf } from './range-end.ts';
import { REASONS, STYLE_NAMES } from './style-words.ts';
import { numeralsIn, placeToken } from './token.ts';
import { unitFault } from './unit.ts';
import { tell, type Work } from './work.ts';

interface Token {
  readonly span: Span;
  readonly numeral: Numeral;
}

const placed = (work: Work, written: string, region: Region): Token | undefined => {
  const { prepared } = work.context;
  const found = placeToken(prepared, written, region);
  if (found.ok) return found;
  const { code, expected, count } = found;
  const numerals = numeralsIn(prepared, region).map((one) => one.text);
  const near = closest(code === 'token-missing' ? nearest(written, numerals) : undefined);
  tell(work, code, 'written', {
    actual: written,
    closest: near,
    ...(expected === undefined ? {} : { expected }),
    ...(count === undefined ? {} : { count }),
  });
  return undefined;
};

const checkValue = (work: Work, written: string, value: number, field: string): void => {
  const style: NumeralStyle = work.raw.style ?? 'plain';
  const read = parseNumeral(written, style);
  if (!read.ok) {
    tell(work, 'style-differs', 'style', { actual: written, style: STYLE_NAMES[style], reason: REASONS[read.reason] });
  } else if (read.value !== value) {
    tell(work, 'value-differs', field, { actual: value, expected: read.value, token: written });
  }
};

const checkUnit = (work: Work, { numeral }: Token): void => {
  const { prepared, unit, units } = work.context;
  const quote = `${prepared.text.slice(work.place.start, work.place.end)} ${work.raw.context ?? ''}`;
  const found = unitFault({ text: prepared.text, numeral, numerals: prepared.numerals, quote }, unit, units);
  if (found === undefined) return;
  const name = { ar: `«${unit.name.ar}»`, en: unit.name.en };
  tell(work, 'unit-differs', 'indicator', { actual: unit.id, unit: name, found });
};

/** «exact» must be written where no word limits the number, and only there. */
const checkWordsBefore = (work: Work, { span, numeral }: Token): void => {
  const { text } = work.context.prepared;
  const qualifier = readQualifier(text, numeral.start, numeral.end);
  // Where the words allow two readings the first is meant: «حتى 400» is a ceiling, «يصل إلى 400» is 400, today or in a forecast.
  const expected = qualifier.allowed.slice(0, 1);
  if (!expected.includes(work.raw.qualifier)) {
    const words = qualifier.words === '' ? span.text : `${qualifier.words} ${span.text}`;
    tell(work, 'qualifier-differs', 'qualifier', { actual: work.raw.qualifier, expected: expected.join(' / '), words });
  }
  const negation = readNegation(text, Math.min(qualifier.start, numeral.start));
  if (negation !== undefined) tell(work, 'negated-quote', 'quote', { actual: negation, token: span.text });
};

/** A single value is no end of a range and no part of a fraction. */
const checkWhole = (work: Work, { span, numeral }: Token): void => {
  const { text, numerals, dates } = work.context.prepared;
  const piece = pieceOf({ text, numeral, numerals, dates });
  if (piece === undefined) return;
  tell(work, piece.kind === 'range' ? 'range-end' : 'token-cut', 'written', {
    actual: span.text,
    expected: piece.text,
  });
};

/** The numeral of a single value, proven; undefined after a problem. */
export function checkSingle(work: Work, written: string, value: number): readonly Span[] {
  const token = placed(work, written, work.place);
  if (token === undefined) return [];
  checkWhole(work, token);
  checkValue(work, written, value, 'value');
  checkUnit(work, token);
  checkWordsBefore(work, token);
  return [token.span];
}

/** The two numerals of a range, low before high in value and in the text. */
export function checkRange(
  work: Work,
  [low, high]: readonly [string, string],
  values: readonly [number, number],
): readonly Span[] {
  const { prepared } = work.context;
  const first = placeToken(prepared, low, work.place);
  const afterFirst = { start: first.ok ? first.span.end : work.place.start, end: work.place.end };
  const backwards = first.ok && !placeToken(prepared, high, afterFirst).ok && placeToken(prepared, high, work.place).ok;
  if (values[0] >= values[1] || backwards) {
    tell(work, 'range-order', 'low', { actual: `${values[0]} – ${values[1]} («${low}» – «${high}»)` });
    return [];
  }
  const [one, other] = [placed(work, low, work.place), placed(work, high, afterFirst)];
  if (one === undefined || other === undefined) return [];
  checkValue(work, low, values[0], 'low');
  checkValue(work, high, values[1], 'high');
  checkUnit(work, other);
  checkWordsBefore(work, one);
  return [one.span, other.span];
}
