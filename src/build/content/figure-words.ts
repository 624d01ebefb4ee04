/**
 * Figures that are told in words without being numbers one can read: parts («نصف الأسر», “two thirds”), plurals of plurals
 * («عشرات الآلاف», “hundreds of thousands”), days («فاتح ماي», “on the first of May”). They want a claim as any other
 * figure. A plural alone («ملايين», “thousands”) gives no number, and «الأول من فبراير» may be the first of two articles.
 */
import { findDates } from '../../core/arabic/date.ts';
import { foldWithMap } from '../../core/arabic/fold.ts';
import { findNumerals } from '../../core/arabic/number.ts';

export interface FigureWords {
  readonly text: string;
  readonly start: number;
}

const LED = '(?<![\\p{L}\\p{M}])[وف]?[بكل]?';
const END = '(?![\\p{L}\\p{M}])';
/** «نصف ساعة», «ربع سنوي» measure time; «النصف الأول» and «الربع الثاني» are parts of a year. */
const TIME = '(?:ال)?(?:سنه|عام|ساعه|يوم|شهر|قرن|دقيقه|ولايه|سنوي|سنويه|سنويا|شهري|شهريه|نهائي)';
const PLACES = '(?:الاول|الاولي|الثاني|الثالث|الرابع|الاخير|الخالي)';

/** Words of folded Arabic text. */
const ARABIC: readonly RegExp[] = [
  new RegExp(`${LED}(?:نصف|ربع|ثلث|ثلثا|ثلثي)\\s+(?!${TIME}${END})(?=\\p{L})\\p{L}+`, 'gu'),
  new RegExp(`${LED}(?:ال|لل)(?:نصف|ربع|ثلث|ثلثين|ثلثان)${END}(?!\\s+${PLACES}${END})`, 'gu'),
  new RegExp(`${LED}ثلاثه? ارباع${END}`, 'gu'),
  new RegExp(
    `${LED}(?:عشرات|مئات|مائات|بضعه|بضع)\\s+(?:من\\s+)?(?:ال)?(?:الاف|ملايين|ملايير|مليارات|بلايين)${END}`,
    'gu',
  ),
];
const DAY =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|thirtieth|(?:twenty|thirty)[ -]\\w+)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH: readonly RegExp[] = [
  /(?<!\b(?:first|second|other|latter|last)[ -])\bhalf\b(?!-)(?! an? (?:hour|day|year|century))/gi,
  /\b(?:two|three)[ -](?:thirds|quarters|fifths)\b/gi,
  /\b(?:an?|one)[ -](?:third|quarter|fifth) of\b/gi,
  /\b(?:tens|dozens|hundreds|thousands) of (?:thousands|millions|billions|trillions)\b/gi,
  new RegExp(`(?<=\\b(?:on|since|until|from|by|before|after) the )${DAY} of ${MONTH}\\b`, 'gi'),
];

/** The figures in words of a text, in order of their kinds; what stands in quotation marks is looked at by the caller. */
export function figureWords(text: string, language: 'ar' | 'en'): FigureWords[] {
  if (language === 'en') return ENGLISH.flatMap((pattern) => [...text.matchAll(pattern)].map(asFound));
  const { text: folded, map } = foldWithMap(text);
  const found = ARABIC.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index }) => {
      const start = map[index] ?? 0;
      return { text: text.slice(start, (map[index + words.length - 1] ?? start) + 1), start };
    }),
  );
  return [...found, ...daysIn(text)];
}

function asFound({ 0: text, index }: RegExpExecArray): FigureWords {
  return { text, start: index };
}

/** Words before a day of a month. */
const ON_DAY = /(?<![\p{L}\p{M}])[وف]?(?:في|يوم|منذ|من|إلى|غاية|حتى|بتاريخ|قبل|بعد|حدود)\s+$/u;

/** «فاتح ماي», «في الأول من ماي», «يوم الحادي والعشرين من شهر ماي»: a day, with a month by its name. */
function daysIn(text: string): FigureWords[] {
  return findDates(text).flatMap(({ core, end, day, month, text: words, start }) => {
    if (month === undefined) return [];
    if (day !== undefined) return /^\p{Nd}/u.test(text.slice(core)) ? [] : [{ text: words, start }];
    const before = text.slice(0, start);
    const of = /\s+من(?:\s+شهر)?\s+$/.exec(before);
    const ordinal = of && findNumerals(before.slice(0, of.index)).at(-1);
    if (!of || !ordinal || ordinal.kind !== 'words' || ordinal.end !== of.index) return [];
    if (!ON_DAY.test(before.slice(0, ordinal.start))) return [];
    return [{ text: text.slice(ordinal.start, end), start: ordinal.start }];
  });
}
