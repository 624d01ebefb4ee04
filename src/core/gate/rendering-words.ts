/**
 * What the English rendering says beside its numbers: the same months and currencies as the quote, a denial only where the
 * quote has one, and the words that limit a number. A translation is where «more than» is lost and dirhams become dollars.
 */
import type { DateWords } from '../arabic/date.ts';
import { fold } from '../arabic/fold.ts';
import { findNumerals, type Numeral } from '../arabic/number.ts';
import type { Qualifier } from '../model.ts';
import type { Bilingual } from '../problem.ts';
import type { PreparedText, Region } from '../quote.ts';
import { readQualifier } from './qualifier.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g');
const DATE_IN_DIGITS = /\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/;

/** Each currency as the press writes it, folded, and as English names it. */
const CURRENCIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:درهم|درهما|دراهم)$/, /\bMAD\b|\bdirhams?\b/i],
  [/^(?:دولار|دولارا|دولارات)$/, /\bUSD\b|\bdollars?\b|\$/i],
  [/^(?:اورو|يورو)$/, /\bEUR\b|\beuros?\b|€/i],
  [/^(?:جنيه|جنيها|جنيهات)$/, /\bEGP\b|\bGBP\b|\bpounds?\b|£/i],
  [/^(?:دينار|دينارا|دنانير)$/, /\b(?:TND|DZD|KWD|BHD|JOD)\b|\bdinars?\b/i],
  [/^(?:ريال|ريالا|ريالات)$/, /\b(?:SAR|QAR|OMR|YER)\b|\br[iy]y?als?\b/i],
  [/^(?:فرنك|فرنكا|فرنكات)$/, /\b(?:CHF|FCFA|XOF)\b|\bfrancs?\b/i],
  [/^(?:سنتيم|سنتيما|سنتيمات)$/, /\bcentimes?\b/i],
];

const DENIES = /\b(?:not|never|no|none|nor|neither|without|cannot|nobody|nothing)\b|n[’']t\b/i;
const BOUNDS = /\b(?:only|just|up to|at most|less|fewer|under|below|within)\b/i;
const DENIED = new Set(
  'لم|لن|لا|ليس|ليست|ليسوا|غير|بدون|دون|بلا|عدم|انعدام|خارج|ماشي|لولا|ولا|سوي|الا|نفي|ينفي|نفت|تنفي'.split('|'),
);
const STRONG = new Set(['لم', 'لن', 'ليس', 'ليست', 'ليسوا']);

type Bound = 'more' | 'about' | 'less';
const BOUND_OF: Partial<Record<Qualifier, Bound>> = {
  'more-than': 'more',
  about: 'about',
  nearly: 'about',
  around: 'about',
  'up-to': 'less',
};
/** Anywhere in the rendering these may carry the limit; right before a number they always do. */
const SAYS: Record<Bound, RegExp> = {
  more: /\b(?:more than|over|above|beyond|past|exceed\w*|pass(?:ed|es|ing)|surpass\w*|at least|upwards? of|in excess of|or more|no (?:fewer|less) than|not less than)\b/i,
  about:
    /\b(?:about|around|nearly|almost|roughly|approximately|some|close to|near|approach\w*|or so|an estimated)\b|~/i,
  less: /\b(?:up to|at most|less than|fewer than|under|below|within|no more than|not more than|not exceed\w*|maximum|capped?)\b/i,
};
const BEFORE_NUMBER: readonly (readonly [Bound, RegExp])[] = [
  ['less', /\b(?:up to|at most|less than|fewer than|under|below|no more than|not more than|(?:not|never) exceed\w*)$/i],
  ['more', /\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|in excess of|upwards? of)$/i],
  ['about', /(?:\b(?:about|around|nearly|almost|roughly|approximately|close to)|~)$/i],
];

const NAMES: Record<Bound, Bilingual> = {
  more: { ar: '«أكثر من»', en: '“more than”' },
  about: { ar: '«حوالي»', en: '“about”' },
  less: { ar: '«إلى حد»', en: '“up to”' },
};

const lacks = ({ ar, en }: Bilingual): Bilingual => ({ ar: `ينقصها ${ar}.`, en: `It lacks ${en}.` });
const adds = ({ ar, en }: Bilingual): Bilingual => ({ ar: `تزيد ${ar}.`, en: `It adds ${en}.` });
const same = (text: string): Bilingual => ({ ar: `«${text}»`, en: `“${text}”` });

/** Archived words may be cited inside «»; anywhere else a rendering is English. */
const arabicFault = (rendering: string): Bilingual | undefined => {
  const arabic = /\p{Script=Arabic}{2,}/u.exec(rendering.replace(/«[^«»]*»/g, ''))?.[0];
  return arabic === undefined
    ? undefined
    : { ar: `«${arabic}» فيها بالعربية، خارج علامتي «».`, en: `«${arabic}» is in Arabic, outside «».` };
};

const monthFault = (dates: readonly DateWords[], rendering: string): Bilingual | undefined => {
  const said = new Set((rendering.match(MONTH) ?? []).map((month) => MONTHS.indexOf(month) + 1));
  const extra = [...said].find((month) => !dates.some((date) => date.month === month));
  if (extra !== undefined) return adds(same(MONTHS[extra - 1] ?? ''));
  const missing = dates.find(({ month, text }) => month !== undefined && !said.has(month) && /\p{L}/u.test(text));
  if (missing === undefined || DATE_IN_DIGITS.test(rendering)) return undefined;
  return lacks(same(MONTHS[(missing.month ?? 1) - 1] ?? ''));
};

/** Each word of the quote, folded, with and without what may be tied to its front. */
const wordsOf = (quote: string): readonly string[] =>
  (fold(quote).match(/\p{L}+/gu) ?? []).flatMap((word) => [word, word.replace(/^(?:وال|بال|ال|لل|[وفبل])/, '')]);

/** Most quotes name no currency and deny nothing: looked for before their words are taken apart. */
const ANY_CURRENCY = /درهم|دراهم|دولار|[أا]ورو|يورو|جنيه|دينار|دنانير|ريال|فرنك|سنتيم/;
const ANY_STRONG = /لم|لن|ليس/;

const currencyFault = (quote: string, rendering: string): Bilingual | undefined => {
  const named = CURRENCIES.some(([, english]) => english.test(rendering));
  if (!named && !ANY_CURRENCY.test(quote)) return undefined;
  const words = wordsOf(quote);
  for (const [arabic, english] of CURRENCIES) {
    const said = english.exec(rendering)?.[0];
    const word = words.find((one) => arabic.test(one));
    if (said !== undefined && word === undefined) return adds(same(said));
    if (said === undefined && word !== undefined) return lacks(same(word));
  }
  return undefined;
};

const denialFault = (quote: string, rendering: string): Bilingual | undefined => {
  const said = DENIES.exec(rendering)?.[0];
  if (said === undefined && !ANY_STRONG.test(quote)) return undefined;
  const words = wordsOf(quote);
  if (said !== undefined) return words.some((word) => DENIED.has(word)) ? undefined : adds(same(said));
  const denied = words.find((word) => STRONG.has(word));
  return denied === undefined || BOUNDS.test(rendering) ? undefined : lacks(same(denied));
};

/** Which bounds the quote's numbers have: within the quote they must be said, around it they may be. */
const boundsOf = (text: string, region: Region, numerals: readonly Numeral[]) => {
  const must = new Set<Bound>();
  const may = new Set<Bound>();
  for (const { start, end } of numerals) {
    const { allowed, words, start: from } = readQualifier(text, start, end);
    const bounds = allowed.flatMap((qualifier) => BOUND_OF[qualifier] ?? []);
    for (const bound of bounds) may.add(bound);
    if (words !== '' && from >= region.start && !allowed.includes('exact')) for (const bound of bounds) must.add(bound);
  }
  return { must, may };
};

const boundFault = (
  text: string,
  region: Region,
  numerals: readonly Numeral[],
  rendering: string,
): Bilingual | undefined => {
  const { must, may } = boundsOf(text, region, numerals);
  for (const bound of must) if (!SAYS[bound].test(rendering)) return lacks(NAMES[bound]);
  if (!Object.values(SAYS).some((words) => words.test(rendering))) return undefined;
  for (const { start } of findNumerals(rendering, 'en')) {
    const before = rendering.slice(0, start).replace(/\s+(?:(?:MAD|the|an?)\s+)?$/, '');
    const found = BEFORE_NUMBER.find(([, words]) => words.test(before));
    if (found !== undefined && !may.has(found[0])) return adds(same(found[1].exec(before)?.[0] ?? ''));
  }
  return undefined;
};

/** What the rendering adds to the words of the quote or leaves out, in a sentence; undefined where it does neither. */
export function renderingFault(
  { text, dates }: Pick<PreparedText, 'text' | 'dates'>,
  region: Region,
  numerals: readonly Numeral[],
  rendering: string,
): Bilingual | undefined {
  const quote = text.slice(region.start, region.end);
  const own = dates.filter((date) => region.start <= date.core && date.end <= region.end);
  return (
    arabicFault(rendering) ??
    monthFault(own, rendering) ??
    currencyFault(quote, rendering) ??
    denialFault(quote, rendering) ??
    boundFault(text, region, numerals, rendering)
  );
}
