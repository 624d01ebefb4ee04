/** Whether two values exclude each other, given how they are written and qualified. */
import { plainDigits } from '../locale/number.ts';
import type { Claim, IndicatorKind } from '../model.ts';
import { datesOverlap } from '../period.ts';

export type Valued = Pick<Claim, 'value' | 'low' | 'high' | 'date' | 'qualifier'> & {
  /** The numeral as written; its last digit tells how far the value is rounded. */
  readonly written?: readonly { readonly text: string }[];
  readonly style?: Claim['style'];
};

/** Rounding never explains more than this share of a value: one million is not 1.4 million rounded. */
const ROUNDING_CAP = 0.1;
/** «حوالي», «ما يقارب», «ما يناهز»: at least this share on either side. */
const ABOUT_SHARE = 0.1;
/** «أكثر من»: nobody says "more than four million" of a figure further above than this share (or one printed unit). */
const ABOVE_REACH = 0.25;

/** The unit of the last digit that a number is known by when it is written in full: 420,000 → 1,000, 6.5 → 0.1. */
function unitOfPlain(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(plainDigits(value).split('.')[1] ?? '').length;
  let unit = 1;
  while (value !== 0 && value % (unit * 1000) === 0) unit *= 1000;
  return unit;
}

/**
 * The unit of the last digit as printed: «26.5 مليار» → 100,000,000; «4 ملايين» → 1,000,000; «42,800» → 1;
 * «43.000» → 1,000. Without a written numeral it is read from the value.
 */
export function printedUnit(claim: Valued): number {
  const value = claim.value ?? claim.high ?? 0;
  const digits = /\d+(?:[.,]\d+)*/.exec(claim.written?.at(-1)?.text ?? '')?.[0];
  if (digits === undefined) return unitOfPlain(value);
  const decimals = claim.style === 'decimal' ? (digits.split(/[.,]/)[1] ?? '').length : 0;
  const token = Number(digits.replace(/[.,]/g, '')) / 10 ** decimals;
  const scale = token === 0 ? 1 : value / token;
  return scale > 1.5 ? scale / 10 ** decimals : Math.min(unitOfPlain(value), 10 ** (decimals > 0 ? -decimals : 12));
}

function isAbout(claim: Valued): boolean {
  return claim.qualifier === 'about' || claim.qualifier === 'nearly' || claim.qualifier === 'around';
}

/** How far a value may stand from another that means the same. A rule is exact: 1,000 dirhams are not 1,200. */
function tolerance(claim: Valued, value: number, kind: IndicatorKind): number {
  const size = Math.abs(value);
  const half = printedUnit(claim) / 2;
  if (isAbout(claim)) return Math.max(half, size * ABOUT_SHARE);
  return kind === 'rule' ? 0 : Math.min(half, size * ROUNDING_CAP);
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The values that a bound or a range admits; undefined for a value, which has a tolerance instead. */
function interval(claim: Valued): Interval | undefined {
  if (claim.low !== undefined && claim.high !== undefined) return { low: claim.low, high: claim.high };
  if (claim.value === undefined) return undefined;
  if (claim.qualifier === 'up-to') return { low: Number.NEGATIVE_INFINITY, high: claim.value };
  if (claim.qualifier !== 'more-than') return undefined;
  const reach = Math.max(Math.abs(claim.value) * ABOVE_REACH, printedUnit(claim));
  return { low: claim.value, high: claim.value + reach };
}

/** A value beside a bound or a range: it fits if its own rounding reaches in. */
function fits(point: Valued, value: number, range: Interval, kind: IndicatorKind): boolean {
  const slack = tolerance(point, value, kind);
  return value + slack >= range.low && value - slack <= range.high;
}

function rangesAgree(a: Valued, b: Valued, first: Interval, second: Interval, kind: IndicatorKind): boolean {
  const ceilings = a.qualifier === 'up-to' && b.qualifier === 'up-to';
  if (ceilings)
    return (
      Math.abs(first.high - second.high) <= Math.max(tolerance(a, first.high, kind), tolerance(b, second.high, kind))
    );
  const ranges = a.low !== undefined && b.low !== undefined;
  if (ranges && kind === 'rule') return first.low === second.low && first.high === second.high;
  return first.low <= second.high && second.low <= first.high;
}

/**
 * Whether two claims of the same time can both be true: equal, or one the other's rounding; a value at or above the bound
 * of «أكثر من» and near it; a value under «ما يصل إلى»; overlapping ranges; dates of which one holds the other.
 * Claims without a value contradict nothing.
 */
export function agree(a: Valued, b: Valued, kind: IndicatorKind): boolean {
  if (a.date !== undefined && b.date !== undefined) return datesOverlap(a.date, b.date);
  const first = interval(a);
  const second = interval(b);
  if (first !== undefined && second !== undefined) return rangesAgree(a, b, first, second, kind);
  if (first !== undefined) return b.value === undefined || fits(b, b.value, first, kind);
  if (second !== undefined) return a.value === undefined || fits(a, a.value, second, kind);
  if (a.value === undefined || b.value === undefined) return true;
  return Math.abs(a.value - b.value) <= Math.max(tolerance(a, a.value, kind), tolerance(b, b.value, kind));
}

/** Whether two claims give the same value, whatever their qualifier. */
export function sameValue(a: Valued, b: Valued): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.date === b.date;
}

/** Why two claims that agree read differently; undefined when they do not: the synonyms of *about* are one. */
export function whyDifferent(a: Valued, b: Valued): 'rounding' | 'qualifier' | undefined {
  if (sameValue(a, b)) return a.qualifier === b.qualifier || (isAbout(a) && isAbout(b)) ? undefined : 'qualifier';
  const bounds = [a, b].some((claim) => interval(claim) !== undefined);
  return bounds ? 'qualifier' : 'rounding';
}
