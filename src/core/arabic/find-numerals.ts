/**
 * Finds the numbers of a text: digit runs with the scale words and percent signs that belong to them, and number words.
 * «ليبلغ 14 مليوناً و3.5 %» → «14 مليوناً» (14000000) and «3.5 %» (3.5, percent).
 */
import { guessDigits } from './digits.ts';
import { mayBePartOfNumber, readArabicWord, readEnglishWord, readScaleAfterDigits } from './number-words.ts';
import { andFraction, fractionOfScale, type Part, partsOfScale, roundAbout, type Term } from './numeral-parts.ts';
import { type Token, tokensOf } from './numeral-tokens.ts';
import { belowThousand, type Cursor, follows, wordAt } from './numeral-words.ts';

export type { Term } from './numeral-parts.ts';

export interface Numeral {
  readonly start: number;
  /** Where the number begins after the letters tied to its first word: 1 after `start` in «ومليون». */
  readonly core: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'digits' | 'words';
  /** What it may mean: «43.000 مليون» has two readings; empty for a run that is no number («1.2.3»). */
  readonly values: readonly number[];
  /** Where the first digit run ends; the end for words. */
  readonly digitsEnd: number;
  readonly scaled: boolean;
  readonly percent: boolean;
  /** Ordinals and «one»: a translation may drop them without changing a figure. */
  readonly soft: boolean;
  /** The terms whose sum is the number, for a reader who knows the style. */
  readonly terms: readonly Term[];
}

/** The scale words that follow a group of words or digits: «ألف مليار» is 10^12. */
const scalesAfter = (at: Cursor, index: number, digits: boolean): { exponent: number; next: number } => {
  let exponent = 0;
  let next = index;
  for (;;) {
    const token = at.tokens[next];
    if (token?.kind !== 'word' || token.tied || !follows(at, next)) return { exponent, next };
    const touching = digits && next === index && at.tokens[next - 1]?.end === token.start;
    const found = readScaleAfterDigits(token.text, touching);
    if (found === undefined) return { exponent, next };
    exponent += found;
    next += 1;
  }
};

const scaleAlone = (at: Cursor, index: number): Part | undefined => {
  const read = wordAt(at, index);
  if (read?.word.kind !== 'scale' || !read.word.alone) return undefined;
  const tanwin = at.tokens[index]?.text.includes('\u064b') === true;
  const mantissas = read.word.dual === 'yes' ? ['2'] : read.word.dual === 'maybe' && !tanwin ? ['1', '2'] : ['1'];
  const more = scalesAfter(at, index + 1, false);
  return { term: { mantissas, exponent: read.word.exponent + more.exponent }, next: more.next, sort: 'count' };
};

const wordsPart = (at: Cursor, index: number): Part | undefined => {
  const group = belowThousand(at, index);
  if (group === undefined) return fractionOfScale(at, index) ?? scaleAlone(at, index);
  const parts = partsOfScale(at, group);
  if (parts !== undefined) return parts;
  const scales = scalesAfter(at, group.next, false);
  const sort = scales.exponent === 0 ? group.sort : 'count';
  return { term: { mantissas: [String(group.value)], exponent: scales.exponent }, next: scales.next, sort };
};

const digitsPart = (at: Cursor, index: number): Part | undefined => {
  const token = at.tokens[index];
  if (token?.kind !== 'digits') return undefined;
  const { exponent, next } = scalesAfter(at, index + 1, true);
  const mantissas = guessDigits(token.text, at.language, exponent > 0);
  return { term: { run: token.text, mantissas, exponent }, next, sort: 'count' };
};

/** A smaller part tied to a scaled one: «مليون ومائتا ألف», «3 ملايين و500 ألف»; digits only with a scale of their own. */
const smallerPart = (at: Cursor, index: number, exponent: number): Part | undefined => {
  const token = at.tokens[index];
  if (exponent === 0 || token === undefined || !follows(at, index)) return undefined;
  if (!token.tied && wordAt(at, index)?.tied !== true) return undefined;
  const part = token.kind === 'digits' ? digitsPart(at, index) : wordsPart(at, index);
  if (part === undefined || part.sort === 'ordinal' || (token.kind === 'digits' && part.term.exponent === 0))
    return undefined;
  const most = Math.max(...part.term.mantissas.map(Number)) * 10 ** part.term.exponent;
  return most < 10 ** exponent ? part : undefined;
};

const PERCENT_WORDS: readonly (readonly string[])[] = [
  ['في', 'المائة'],
  ['في', 'المئة'],
  ['بالمائة'],
  ['بالمئة'],
  ['per', 'cent'],
  ['percent'],
  ['pour', 'cent'],
];

/** Words that are no numbers but may stand inside one. */
const JOINING_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'of', 'إلا', 'الا', ...PERCENT_WORDS.flat()]);

const percentAfter = (at: Cursor, index: number): number => {
  if (at.tokens[index]?.kind === 'percent' && follows(at, index)) return 1;
  const words = PERCENT_WORDS.find((candidate) =>
    candidate.every((word, offset) => at.tokens[index + offset]?.text === word && follows(at, index + offset)),
  );
  return words?.length ?? 0;
};

/** -1 where a minus sign touches the number and nothing else touches the sign. */
const signBefore = (at: Cursor, token: Token): 1 | -1 =>
  /(?:^|[\s(«"“])[-\u2212]$/u.test(at.text.slice(Math.max(0, token.start - 2), token.start)) ? -1 : 1;

const sums = (terms: readonly Term[]): readonly number[] => {
  let readings: readonly number[] = [0];
  for (const { mantissas, exponent } of terms) {
    readings = readings.flatMap((sum) => mantissas.map((mantissa) => sum + Number(`${mantissa}e${exponent}`)));
  }
  return [...new Set(readings)];
};

const numeralAt = (at: Cursor, index: number): { readonly numeral: Numeral; readonly next: number } | undefined => {
  const token = at.tokens[index];
  if (token === undefined || token.kind === 'percent') return undefined;
  const first = token.kind === 'digits' ? digitsPart(at, index) : wordsPart(at, index);
  if (first === undefined) return undefined;
  const terms = [first.term];
  let next = first.next;
  for (let exponent = first.term.exponent; ; ) {
    const more = andFraction(at, next, exponent) ?? roundAbout(at, next, exponent) ?? smallerPart(at, next, exponent);
    if (more === undefined) break;
    terms.push(more.term);
    exponent = more.term.exponent;
    next = more.next;
  }
  const percentTokens = percentAfter(at, next);
  next += percentTokens;
  const digits = token.kind === 'digits';
  const sign = digits ? signBefore(at, token) : 1;
  const start = sign === -1 ? token.start - 1 : token.start;
  const end = at.tokens[next - 1]?.end ?? token.end;
  const numeral: Numeral = {
    start,
    core: digits ? start : token.start + (at.read(token.text)?.prefix ?? 0),
    end,
    text: at.text.slice(start, end),
    kind: token.kind === 'digits' ? 'digits' : 'words',
    values: sums(terms).map((value) => sign * value),
    digitsEnd: digits ? token.end : end,
    scaled: first.term.exponent > 0,
    percent: percentTokens > 0,
    soft: first.sort !== 'count' && terms.length === 1,
    terms,
  };
  return { numeral, next };
};

/**
 * Which words may be parts of numbers, remembered from one text to the next: an archive repeats its words, and asking the
 * lexicon anew for each of them is most of the work. Nothing but time depends on it.
 */
const remembered = { ar: new Map<string, boolean>(), en: new Map<string, boolean>() };
const MOST_REMEMBERED = 100_000;

/**
 * All numbers of the text, in order, none inside another. Offsets are UTF-16 units of the text as given.
 * «5 آلاف», «مليون شخص», «خمسة وعشرون ألفا», «61%», «في المرتبة الثانية» (soft); in English «half a million», «26.5bn».
 */
export const findNumerals = (text: string, language: 'ar' | 'en' = 'ar'): readonly Numeral[] => {
  const read = language === 'ar' ? readArabicWord : readEnglishWord;
  const known = remembered[language];
  if (known.size > MOST_REMEMBERED) known.clear();
  const matters = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = JOINING_WORDS.has(word) || mayBePartOfNumber(word, read);
      known.set(word, answer);
    }
    return answer;
  };
  const at: Cursor = { text, language, tokens: tokensOf(text, language, matters), read };
  const numerals: Numeral[] = [];
  for (let index = 0; index < at.tokens.length; ) {
    const found = numeralAt(at, index);
    if (found !== undefined) numerals.push(found.numeral);
    index = found?.next ?? index + 1;
  }
  return numerals;
};
