/**
 * Whether two claims of one indicator speak of the same time. Three dates are not one (design note «domain»): the period
 * a figure is about, the day it was said, and how we know either. The period decides where both claims have one.
 */
import type { Claim, IndicatorKind } from '../model.ts';
import { type DaySpan, type ParsedPeriod, parseDate, parsePeriod, spansOverlap } from '../period.ts';

export interface Reference {
  readonly period: ParsedPeriod | undefined;
  /** The day it was said, at the precision known. */
  readonly said: DaySpan;
}

const NEVER: DaySpan = { start: Number.NaN, end: Number.NaN };

/** A date that cannot be read overlaps nothing; the schema has refused it before. */
export function referenceOf(claim: Pick<Claim, 'period' | 'asOf'>): Reference {
  return {
    period: claim.period === undefined ? undefined : parsePeriod(claim.period),
    said: parseDate(claim.asOf) ?? NEVER,
  };
}

/** A statement without a period speaks of its own day; it still answers for a period that ended within the year before. */
const PRESENT_DAYS = 366;

/** The last day that a figure is about: the end of its period, or the day it was said. */
export function lastDay(reference: Reference): number {
  const end = reference.period?.end ?? reference.said.end;
  return Number.isFinite(end) ? end : reference.said.end;
}

function samePeriod(a: ParsedPeriod, b: ParsedPeriod, kind: IndicatorKind): boolean {
  if (kind === 'rule') return spansOverlap(a, b);
  if (a.openEnd || b.openEnd) return a.openEnd && b.openEnd && a.start === b.start;
  // A running total is known by the day it reaches: `../2025-03` and `../2025-04` are two dates.
  if (a.openStart && b.openStart) return a.end === b.end;
  if (a.openStart || b.openStart) return kind !== 'flow' && a.end === b.end;
  return kind === 'flow' ? a.start === b.start && a.end === b.end : spansOverlap(a, b);
}

/** A claim with a period beside one without: the period must reach the present of the day both were said. */
function reachesPresent(period: ParsedPeriod | undefined, said: DaySpan): boolean {
  return period === undefined || (period.start <= said.end && period.end >= said.start - PRESENT_DAYS);
}

/** Whether the two claims speak of the same time. A date (of a launch) does not change with the day it is told. */
export function sameTime(a: Reference, b: Reference, kind: IndicatorKind): boolean {
  if (kind === 'date') return true;
  if (a.period !== undefined && b.period !== undefined) return samePeriod(a.period, b.period, kind);
  return spansOverlap(a.said, b.said) && reachesPresent(a.period, b.said) && reachesPresent(b.period, a.said);
}
