/**
 * A number that is a piece of something larger: one end of a range («بين 500 و1200», «20-30 ألف») or a part of a fraction,
 * a time or a date in digits («1/2 مليون»). Alone it says what the text does not say.
 */
import type { DateWords } from '../arabic/date.ts';
import { fold } from '../arabic/fold.ts';
import type { Numeral } from '../arabic/number.ts';
import { wordsBefore } from './near.ts';

export interface RangePlace {
  /** The archived text, no-break spaces as spaces. */
  readonly text: string;
  readonly numeral: Numeral;
  readonly numerals: readonly Numeral[];
  readonly dates: readonly DateWords[];
}

export interface Piece {
  readonly kind: 'range' | 'part';
  /** The whole of which the number is a piece. */
  readonly text: string;
}

/** «500 درهم و1200», «500 إلى 1200»: at most two words, then what leads to the other end. */
const BETWEEN = /^(?:\s+\p{L}+){0,2}\s*(?:\s(?:إلى|الى|حتى)\s+|\sو|-|–|—)\s*$/u;
const OPENS = /^[وفبل]?بين$/;
const RANGES = new Set(['يتراوح', 'تتراوح', 'تراوح', 'تراوحت', 'يتراوحون']);
const DASH = /^\s?[-–—]\s?$/;
const SLASH = /^[/:]$/;

/** «بين» right before the number, or «يتراوح» with «من». */
const opensRange = (text: string, { start }: Numeral): boolean => {
  const words = wordsBefore(text, start, 6).map((word) => fold(word.text));
  const last = words.at(-1) ?? '';
  return OPENS.test(last) || (last === 'من' && words.some((word) => RANGES.has(word)));
};

/** Where the number stands among the others, which are in the order of the text. */
const indexOf = (numerals: readonly Numeral[], { start }: Numeral): number => {
  let low = 0;
  for (let high = numerals.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numerals[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

const LONGEST_LINK = 60;

/** What the number is a piece of; undefined where it stands for itself. */
export function pieceOf({ text, numeral, numerals, dates }: RangePlace): Piece | undefined {
  const at = indexOf(numerals, numeral);
  const pairs = [
    [numerals[at - 1], numeral],
    [numeral, numerals[at + 1]],
  ] as const;
  for (const [low, high] of pairs) {
    if (low === undefined || high === undefined || high.start - low.end > LONGEST_LINK) continue;
    const link = text.slice(low.end, high.start);
    const part = SLASH.test(link);
    if (!part && !DASH.test(link) && !(BETWEEN.test(link) && opensRange(text, low))) continue;
    if (dates.some((date) => date.start < high.end && low.start < date.end)) continue;
    return { kind: part ? 'part' : 'range', text: text.slice(low.start, high.end) };
  }
  return undefined;
}
