/** Dates and reference periods in words, with the month names that Moroccan institutions use. */
import type { IsoDate, Locale, Period } from '../model.ts';
import { parseDate, parsePeriod } from '../period.ts';

const MONTHS = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/**
 * A date at the precision it has: «27 ماي 2025», «دجنبر 2023», «2025»; "27 May 2025", "December 2023", "2025".
 * The first of a month is «فاتح دجنبر 2022» in Arabic. The spaces are plain: a component ties what must not break.
 * Throws a RangeError for a date that does not exist.
 */
export function formatDate(iso: IsoDate, locale: Locale): string {
  const date = parseDate(iso);
  if (date === undefined) throw new RangeError(`not a date: ${iso}`);
  return dateWords(date, locale);
}

/** The same of the parts of a date that is known to exist; the browser, which reads dates the build has proven, needs no more. */
export function dateWords(
  { year, month, day }: { year: number; month?: number | undefined; day?: number | undefined },
  locale: Locale,
): string {
  if (month === undefined) return String(year);
  const name = MONTHS[locale][month - 1];
  if (day === undefined) return `${name} ${year}`;
  return `${locale === 'ar' && day === 1 ? 'فاتح' : day} ${name} ${year}`;
}

/**
 * The period that a figure is about: `2025` → «سنة 2025» / "2025"; `../2025-03` → «إلى غاية مارس 2025» /
 * "by March 2025"; `../2021` → «إلى نهاية 2021» / "by the end of 2021"; `2022-12-01/..` → «ابتداء من فاتح دجنبر 2022» /
 * "from 1 December 2022"; `2023-12/2025-03` → «من دجنبر 2023 إلى مارس 2025» / "from December 2023 to March 2025".
 * Throws a RangeError for a period that does not exist.
 */
export function formatPeriod(period: Period, locale: Locale): string {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new RangeError(`not a period: ${period}`);
  const [from = '', to] = period.split('/');
  const ar = locale === 'ar';
  if (to === undefined) {
    const text = formatDate(from, locale);
    return ar && parseDate(from)?.precision === 'year' ? `سنة ${text}` : text;
  }
  if (parsed.openStart) {
    const end = formatDate(to, locale);
    if (parseDate(to)?.precision === 'year') return ar ? `إلى نهاية ${end}` : `by the end of ${end}`;
    return ar ? `إلى غاية ${end}` : `by ${end}`;
  }
  const start = formatDate(from, locale);
  if (parsed.openEnd) return ar ? `ابتداء من ${start}` : `from ${start}`;
  const end = formatDate(to, locale);
  return ar ? `من ${start} إلى ${end}` : `from ${start} to ${end}`;
}
