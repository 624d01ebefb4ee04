/**
 * Dates and reference periods as spans of whole days, so that they can be compared whatever their precision.
 * A date is `2025`, `2025-03` or `2025-03-31`; a period is a date, or `start/end` with `..` for an open side.
 * Days are counted from 1970-01-01, both ends included. No clock and no time zone is read.
 */
import type { IsoDate, Period } from './model.ts';

export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

export interface ParsedDate extends DaySpan {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface ParsedPeriod extends DaySpan {
  /** `../2025-03`: everything up to then, a cumulative figure. `start` is -Infinity. */
  readonly openStart: boolean;
  /** `2025-03/..`: from then on. `end` is Infinity. */
  readonly openEnd: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to a Gregorian date, by counting leap days of whole years and then months. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
  for (let m = 1; m < month; m += 1) days += monthLength(year, m);
  return days + day - 1;
}

/** The days that a date covers, or undefined when there is no such date: 2025-02-30, 2025-13, 25-3-1. */
export function parseDate(iso: IsoDate): ParsedDate | undefined {
  const match = DATE.exec(iso);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (match[2] === undefined) {
    return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), precision: 'year', year };
  }
  const month = Number(match[2]);
  const length = monthLength(year, month);
  if (length === 0) return undefined;
  if (match[3] === undefined) {
    return { start: dayNumber(year, month, 1), end: dayNumber(year, month, length), precision: 'month', year, month };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  const number = dayNumber(year, month, day);
  return { start: number, end: number, precision: 'day', year, month, day };
}

/** The days that a period covers, or undefined when a side is no date, both are open, or the end lies before the start. */
export function parsePeriod(period: Period): ParsedPeriod | undefined {
  const [from = '', to, ...more] = period.split('/');
  if (more.length > 0) return undefined;
  if (to === undefined) {
    const date = parseDate(from);
    return date && { start: date.start, end: date.end, openStart: false, openEnd: false };
  }
  const openStart = from === '..';
  const openEnd = to === '..';
  if (openStart && openEnd) return undefined;
  const start = openStart ? Number.NEGATIVE_INFINITY : parseDate(from)?.start;
  const end = openEnd ? Number.POSITIVE_INFINITY : parseDate(to)?.end;
  if (start === undefined || end === undefined || start > end) return undefined;
  return { start, end, openStart, openEnd };
}

export function isIsoDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

export function isPeriod(text: string): boolean {
  return parsePeriod(text) !== undefined;
}

/** Whether two spans of days share a day. */
export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether two dates may be the same day: `2025` and `2025-03-31` may. Dates that do not exist never do. */
export function datesOverlap(a: IsoDate, b: IsoDate): boolean {
  const first = parseDate(a);
  const second = parseDate(b);
  return first !== undefined && second !== undefined && spansOverlap(first, second);
}

/**
 * Order of two dates: by their first day, then the wider before the narrower (2025 before 2025-01 before 2025-01-01).
 * What is no date comes last, in the order of its characters.
 */
export function compareDates(a: IsoDate, b: IsoDate): number {
  const first = parseDate(a);
  const second = parseDate(b);
  if (first === undefined || second === undefined) {
    if (first === second) return a < b ? -1 : Number(a > b);
    return first === undefined ? 1 : -1;
  }
  return first.start - second.start || second.end - first.end;
}

/** Order of two periods for a timeline: by the first day they name, which for `../x` is the first day of x. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDates(firstNamed(a), firstNamed(b));
}

function firstNamed(period: Period): IsoDate {
  const [from = '', to] = period.split('/');
  return from === '..' && to !== undefined ? to : from;
}
