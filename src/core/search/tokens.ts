/**
 * A text as the words and numbers that search knows, each with its place in the original. Words split where letters
 * end and where the script changes, so that hyphens, quotes and glued prefixes join nothing.
 *
 * «أمو-تضامن» → امو | تضامن; «فAMO» → ف | amo; «420 ألف أرملة» → number 420000 (420، ألف), word ارمله;
 * «da3m» is one word (3 is ع in Latin letters); «17bn» is the number 17000000000.
 */
import { findNumerals, type Numeral } from '../arabic/number.ts';
import { searchFold } from './fold.ts';

export interface Word {
  readonly kind: 'word';
  readonly script: 'arabic' | 'latin';
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** The original has a hamza where «ال» would stand: «إلغاء» begins with no article. */
  readonly articleBarred: boolean;
  /** Part of a number: «ألف» in «420 ألف», «ثلاثة» in «ثلاثة ملايير». */
  readonly inNumber: boolean;
}

export interface NumberToken {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  /** Keys of what it means: «420 ألف» → n420000; a numeral with two readings gives both. */
  readonly values: readonly string[];
  /** The key of its digits alone where a scale follows them: «420 ألف» → d420. */
  readonly digits?: string;
}

export type Token = Word | NumberToken;

const RUN = /[\u0621-\u064a]+|[a-z][a-z0-9]*|[2-9][a-z][a-z0-9]+|\d+/g;
const OUR_ARTICLE = /[وف]?[بكل]?(?=ال)/y;

const articleBarredAt = (folded: string, original: (index: number) => string): boolean => {
  OUR_ARTICLE.lastIndex = 0;
  const before = OUR_ARTICLE.exec(folded)?.[0].length;
  return before !== undefined && /[\u0622\u0623\u0625]/.test(original(before));
};

/** 420000 → n420000, 26.5 → n26p5, -5 → nm5: letters and digits only, so that any index keeps it whole. */
export const valueKey = (value: number): string => `n${String(value).replace('-', 'm').replace('.', 'p')}`;

const digitsKey = (numeral: Numeral, text: string): string =>
  `d${searchFold(text.slice(numeral.start, numeral.digitsEnd))
    .text.replace(/[^\d]+/g, 'p')
    .replace(/^p|p$/g, '')}`;

/** Digits that stand for Arabic letters: the «3» of «da3m» and of «3a2ila» is no number. */
const isInsideLatinWord = ({ start, end }: Numeral, text: string): boolean =>
  /[a-z]/i.test(text.charAt(start - 1)) || (/[a-z]/i.test(text.charAt(end)) && /[a-z\d]/i.test(text.charAt(end - 1)));

/** The numbers of a text. English adds the numbers in words; digits read as in the captures: «2.000» is 2000. */
const numbersOf = (text: string): readonly Numeral[] => {
  const isNumber = (numeral: Numeral): boolean =>
    !numeral.soft && numeral.values.length > 0 && !isInsideLatinWord(numeral, text);
  const found = findNumerals(text, 'ar').filter(isNumber);
  const inWords = findNumerals(text, 'en')
    .filter(({ kind }) => kind === 'words')
    .filter(isNumber);
  return [...found, ...inWords].sort((a, b) => a.start - b.start);
};

/** The words and numbers of a text in order; a number stands before the words that it is written with. */
export const tokensOf = (text: string): readonly Token[] => {
  const numerals = numbersOf(text);
  const { text: folded, map } = searchFold(text);
  const tokens: Token[] = [];
  let next = 0;
  for (const match of folded.matchAll(RUN)) {
    const run = match[0];
    const start = map[match.index] ?? 0;
    const end = (map[match.index + run.length - 1] ?? 0) + 1;
    for (let numeral = numerals[next]; numeral !== undefined && numeral.start < end; numeral = numerals[++next]) {
      tokens.push(numberToken(numeral, text));
    }
    const inside = numerals[next - 1];
    const inNumber = inside !== undefined && start < inside.end && end > inside.start;
    if (/^\d+$/.test(run)) {
      if (!inNumber) tokens.push({ kind: 'number', start, end, values: [valueKey(Number(run))] });
      continue;
    }
    const script = /[a-z]/.test(run) ? 'latin' : 'arabic';
    const original = (index: number): string => text.charAt(map[match.index + index] ?? 0);
    const articleBarred = script === 'arabic' && articleBarredAt(run, original);
    if (inNumber && /^\d/.test(run)) continue;
    tokens.push({ kind: 'word', script, folded: run, start, end, articleBarred, inNumber });
  }
  return tokens;
};

const numberToken = (numeral: Numeral, text: string): NumberToken => ({
  kind: 'number',
  start: numeral.start,
  end: numeral.end,
  values: numeral.values.map(valueKey),
  ...(numeral.kind === 'digits' && numeral.scaled ? { digits: digitsKey(numeral, text) } : {}),
});
