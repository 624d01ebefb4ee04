/**
 * Dates as Arabic newspapers write them, with the month names of Morocco (دجنبر، ماي، غشت) and of the East (ديسمبر، مايو،
 * أغسطس), «فاتح» for the first of a month, «متم» and «نهاية» for its end, and «الماضي» or «الجاري» instead of a year.
 */
import type { IsoDate, Period } from '../model.ts';
import { visible } from './fold.ts';

export interface DateWords {
  readonly start: number;
  /** Where the date itself begins, after «نهاية» and «شهر»: at its day, month or year. */
  readonly core: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** «نهاية», «متم» or «بداية», «مطلع»: the last or first day of what follows. */
  readonly edge?: 'start' | 'end';
  readonly relative?: 'past' | 'current' | 'next';
}

const MONTHS: readonly string[] = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل|ابريل|إبريل',
  'مايو|ماي',
  'يونيو|يونيه',
  'يوليوز|يوليو|يوليه',
  'غشت|أغسطس|اغسطس',
  'شتنبر|سبتمبر',
  'أكتوبر|اكتوبر',
  'نونبر|نوفمبر',
  'دجنبر|ديسمبر',
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));
const EDGES = new Map<string, 'start' | 'end'>([
  ['متم', 'end'],
  ['نهاية', 'end'],
  ['بداية', 'start'],
  ['مطلع', 'start'],
]);
const RELATIVES = new Map<string, 'past' | 'current' | 'next'>([
  ['الماضي', 'past'],
  ['المنصرم', 'past'],
  ['الفارط', 'past'],
  ['الجاري', 'current'],
  ['الحالي', 'current'],
  ['المقبل', 'next'],
  ['القادم', 'next'],
]);

const any = (words: ReadonlyMap<string, unknown>): string => [...words.keys()].join('|');
const EDGE_BEFORE = `(?:(?<![\\p{L}\\p{M}])[وفبل]?(?<edge>${any(EDGES)})\\s+)?`;
const BEFORE_MONTH = new RegExp(
  `${EDGE_BEFORE}(?:(?<![\\p{L}\\p{M}])[وفبل]?شهر\\s+)?(?:(?<core>(?<![\\d.,/-])(?<day>\\d{1,2})|(?<![\\p{L}\\p{M}])[وفبل]?(?<first>فاتح))\\s+)?$`,
  'u',
);
const AFTER_MONTH = new RegExp(
  `^\\s+(?:(?:من\\s+)?(?:سنة\\s+|عام\\s+)?(?<year>\\d{4})(?![\\d%])|(?<relative>${any(RELATIVES)})(?![\\p{L}\\p{M}]))`,
  'u',
);
// What may not stand before these is looked at afterwards: a look behind at every character is dear on a whole archive.
const MONTH = new RegExp(any(MONTH_OF), 'g');
const IN_DIGITS = /(?:(\d{1,2})[-/](\d{1,2})[-/](\d{4})|(\d{4})[-/](\d{1,2})[-/](\d{1,2}))(?![\d/-])/g;
const YEAR = /(?:19|20)\d{2}(?!\d|[.,/-]\d|\s?%)/g;
const BEFORE_YEAR = new RegExp(`${EDGE_BEFORE}(?:(?<![\\p{L}\\p{M}])[وفبل]?(?:سنة|عام|السنة|العام)\\s+)?$`, 'u');

/** Digits of any shape as ASCII, of the same length; no-break spaces as spaces. */
const plain = (text: string): string =>
  visible(text)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('٪', '%');

const isLetter = (unit: string): boolean => /[\p{L}\p{M}]/u.test(unit);
const opensNumber = (read: string, offset: number): boolean => !/[\d.,/-]/.test(read.charAt(offset - 1));

/** Where the word begins that holds the month's name: at the name, or at a letter tied to it («بيونيو»). */
const wordStart = (read: string, at: number): number | undefined => {
  if (!isLetter(read.charAt(at - 1))) return at;
  return /[وفبل]/.test(read.charAt(at - 1)) && !isLetter(read.charAt(at - 2)) ? at - 1 : undefined;
};

type Parts = Pick<DateWords, 'year' | 'month' | 'day' | 'edge' | 'relative'>;

/** Only the parts that the words give. */
const partsOf = (parts: { readonly [Name in keyof Parts]: Parts[Name] | undefined }): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const monthDates = (text: string, read: string): readonly DateWords[] =>
  [...read.matchAll(MONTH)].flatMap((match): readonly DateWords[] => {
    const monthAt = match.index;
    const monthEnd = monthAt + match[0].length;
    const wordAt = wordStart(read, monthAt);
    if (wordAt === undefined || isLetter(read.charAt(monthEnd))) return [];
    const before = BEFORE_MONTH.exec(read.slice(Math.max(0, wordAt - 40), wordAt));
    const after = AFTER_MONTH.exec(read.slice(monthEnd, monthEnd + 40));
    const { day, first, edge, core } = before?.groups ?? {};
    const led = before !== null && before[0] !== '';
    const start = led ? wordAt - before[0].length : monthAt;
    const coreAt = core === undefined ? monthAt : start + (before?.[0].lastIndexOf(core) ?? 0);
    const end = monthEnd + (after?.[0].length ?? 0);
    const year = after?.groups?.['year'];
    const date = {
      start,
      core: coreAt,
      end,
      text: text.slice(start, end),
      ...partsOf({
        year: year === undefined ? undefined : Number(year),
        month: MONTH_OF.get(match[0]),
        day: day !== undefined ? Number(day) : first !== undefined ? 1 : undefined,
        edge: EDGES.get(edge ?? ''),
        relative: RELATIVES.get(after?.groups?.['relative'] ?? ''),
      }),
    };
    return [date];
  });

const digitDates = (text: string, read: string): readonly DateWords[] =>
  [...read.matchAll(IN_DIGITS)]
    .filter(({ index }) => opensNumber(read, index))
    .map((match) => {
      const [whole, day, month, year, isoYear, isoMonth, isoDay] = match;
      const end = match.index + whole.length;
      return {
        start: match.index,
        core: match.index,
        end,
        text: text.slice(match.index, end),
        year: Number(year ?? isoYear),
        month: Number(month ?? isoMonth),
        day: Number(day ?? isoDay),
      };
    });

const yearDates = (text: string, read: string): readonly DateWords[] =>
  [...read.matchAll(YEAR)]
    .filter(({ index }) => opensNumber(read, index))
    .map((match) => {
      const core = match.index;
      const before = BEFORE_YEAR.exec(read.slice(Math.max(0, core - 30), core));
      const start = core - (before?.[0].length ?? 0);
      const edge = EDGES.get(before?.groups?.['edge'] ?? '');
      const year = Number(match[0]);
      return { start, core, end: core + 4, text: text.slice(start, core + 4), year, ...(edge && { edge }) };
    });

/**
 * The dates of a text, in order. «متم يناير 2025» → month 1, year 2025, edge end; «فاتح دجنبر 2022» → day 1;
 * «أبريل المنصرم» → month 4, relative past; «٢٤-٠٣-٢٠٢٥» → 24 March 2025; «سنة 2025» → year. A number such as 2000 that
 * reads like a year is returned too: whether it is one, the caller knows.
 */
export function findDates(text: string): readonly DateWords[] {
  const read = plain(text);
  const dates = [...monthDates(text, read), ...digitDates(text, read)];
  const years = yearDates(text, read).filter(
    (year) => !dates.some((date) => date.start < year.end && year.core < date.end),
  );
  return [...dates, ...years].sort((one, other) => one.start - other.start);
}

interface IsoParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const isoParts = (iso: IsoDate): IsoParts => {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year ?? Number.NaN, month, day };
};

/** 28, 29, 30 or 31. */
export const lastDay = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Without a year in the words: within a year of the statement, on the side that «الماضي» or «المقبل» names. */
const yearAgrees = (words: DateWords, date: IsoParts, asOf: IsoDate): boolean => {
  if (words.year !== undefined) return words.year === date.year;
  const said = isoParts(asOf);
  const months = (date.year - said.year) * 12 + (date.month ?? 1) - (said.month ?? date.month ?? 1);
  if (words.relative === 'current') return months === 0;
  if (words.relative === 'past') return months <= 0 && months > -12;
  if (words.relative === 'next') return months >= 0 && months < 12;
  return Math.abs(months) < 12;
};

const monthAgrees = (words: DateWords, date: IsoParts): boolean => {
  if (words.month !== undefined) return words.month === date.month;
  if (date.month === undefined) return true;
  return date.month === (words.edge === 'end' ? 12 : words.edge === 'start' ? 1 : undefined);
};

const dayAgrees = (words: DateWords, date: IsoParts): boolean => {
  if (words.day !== undefined) return words.day === date.day;
  if (date.day === undefined) return true;
  if (words.edge === 'start') return date.day === 1;
  return words.edge === 'end' && date.day === lastDay(date.year, date.month ?? 12);
};

/**
 * Whether the words say this date, in its precision: «دجنبر 2023» is 2023-12 and not 2023; «متم يناير 2025» is 2025-01
 * or 2025-01-31; words without a year are read from the date of the statement (`asOf`).
 */
export function dateAgrees(words: DateWords, iso: IsoDate, asOf: IsoDate): boolean {
  const date = isoParts(iso);
  return yearAgrees(words, date, asOf) && monthAgrees(words, date) && dayAgrees(words, date);
}

/** Whether the words say one of the dates of the period: `2025`, `../2025-01-31`, `2023-12/..`. */
export function periodNames(words: DateWords, period: Period, asOf: IsoDate): boolean {
  return period.split('/').some((side) => side !== '..' && dateAgrees(words, side, asOf));
}
