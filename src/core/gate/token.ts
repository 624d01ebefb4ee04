/** The numeral of a claim, found in its quote: the whole number, once, and nothing but the number. */
import { visible } from '../arabic/fold.ts';
import type { Numeral } from '../arabic/number.ts';
import { lineAt } from '../lines.ts';
import type { Span } from '../model.ts';
import type { PreparedText, Region } from '../quote.ts';

export type TokenCode = 'token-missing' | 'token-cut' | 'scale-left-out' | 'token-ambiguous';

export type TokenResult =
  | { readonly ok: true; readonly span: Span; readonly numeral: Numeral }
  | { readonly ok: false; readonly code: TokenCode; readonly expected?: string; readonly count?: number };

/** The numerals that the region holds as a whole. */
export const numeralsIn = (source: PreparedText, region: Region): readonly Numeral[] =>
  source.numerals.filter((one) => region.start <= one.core && one.end <= region.end);

const PERCENT_TAIL = /^\s*(?:[%٪]|في ال?(?:مائة|مئة)|بال(?:مائة|مئة))$/;

type Fit = 'whole' | 'scale' | 'cut';

const fitOf = (source: PreparedText, { start, end }: Region, numeral: Numeral): Fit => {
  if (start < numeral.start || start > numeral.core || end > numeral.end) return 'cut';
  const tail = source.text.slice(end, numeral.end);
  if (tail === '' || (numeral.percent && PERCENT_TAIL.test(tail))) return 'whole';
  return numeral.kind === 'digits' && numeral.scaled && end >= numeral.digitsEnd ? 'scale' : 'cut';
};

const placesOf = (source: PreparedText, written: string, region: Region): readonly Region[] => {
  const places: Region[] = [];
  const { text } = source;
  for (let at = text.indexOf(written, region.start); at !== -1; at = text.indexOf(written, at + 1)) {
    if (at + written.length > region.end) break;
    places.push({ start: at, end: at + written.length });
  }
  return places;
};

/** The place of `written` in the region; a scale word or percent sign that follows belongs to the number. */
export function placeToken(source: PreparedText, written: string, region: Region): TokenResult {
  const wanted = visible(written).trim();
  const candidates = numeralsIn(source, region);
  const found = (wanted === '' ? [] : placesOf(source, wanted, region)).flatMap((place) => {
    const numeral = candidates.find((one) => one.start < place.end && place.start < one.end);
    return numeral === undefined ? [] : [{ place, numeral, fit: fitOf(source, place, numeral) }];
  });
  const whole = found.filter(({ fit }) => fit === 'whole');
  const [first, second] = whole;
  if (first !== undefined && second === undefined) {
    const { start, end } = first.place;
    const span = { start, end, text: source.raw.slice(start, end), line: lineAt(source.lineStarts, start) };
    return { ok: true, span, numeral: first.numeral };
  }
  if (second !== undefined) return { ok: false, code: 'token-ambiguous', count: whole.length };
  const scale = found.find(({ fit }) => fit === 'scale');
  if (scale !== undefined) return { ok: false, code: 'scale-left-out', expected: scale.numeral.text };
  const cut = found[0];
  return cut === undefined
    ? { ok: false, code: 'token-missing' }
    : { ok: false, code: 'token-cut', expected: cut.numeral.text };
}
