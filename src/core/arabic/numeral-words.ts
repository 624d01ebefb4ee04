/** Number words from one to nine hundred and ninety-nine, as Arabic and English join them. */
import { INVISIBLE } from './fold.ts';
import type { NumberWord, ReadWord } from './number-words.ts';
import type { Token } from './numeral-tokens.ts';

export interface Cursor {
  readonly text: string;
  readonly language: 'ar' | 'en';
  readonly tokens: readonly Token[];
  readonly read: (word: string) => ReadWord | undefined;
}

/** An ordinal and «one» alone are soft; «one» inside a longer number is a count. */
export type Sort = 'count' | 'one' | 'ordinal';

/**
 * Whether only spaces (or the tie, or an English hyphen) stand between a token and the one before it. Invisible marks
 * hide nothing: «14\u200f مليون» (U+200F, RIGHT-TO-LEFT MARK) is 14 million.
 */
export const follows = (at: Cursor, index: number): boolean => {
  const before = at.tokens[index - 1];
  const token = at.tokens[index];
  if (before === undefined || token === undefined) return false;
  return /^(?:[ \u00a0\u202f\u2009]*(?:(?:و|and)[ \u00a0]*)?|-)$/.test(
    at.text.slice(before.end, token.start).replace(INVISIBLE, ''),
  );
};

export const wordAt = (at: Cursor, index: number): ReadWord | undefined => {
  const token = at.tokens[index];
  if (token?.kind !== 'word') return undefined;
  const word = at.read(token.text);
  return word !== undefined && token.tied ? { ...word, tied: true } : word;
};

/** The word that carries on the number which ends before it. */
export const nextWord = (at: Cursor, index: number): ReadWord | undefined =>
  follows(at, index) ? wordAt(at, index) : undefined;

export interface Group {
  readonly value: number;
  readonly next: number;
  readonly sort: Sort;
}

type UnitWord = Extract<NumberWord, { kind: 'unit' }>;

const unitAndTen = (at: Cursor, index: number, unit: UnitWord): Group | undefined => {
  const after = unit.value < 10 ? nextWord(at, index + 1) : undefined;
  const sort = unit.sort === 'ordinal' ? 'ordinal' : 'count';
  if (after?.word.kind === 'teen-mark' && !after.tied) return { value: 10 + unit.value, next: index + 2, sort };
  if (after?.word.kind === 'ten' && after.tied) return { value: unit.value + after.word.value, next: index + 2, sort };
  return unit.onlyTied ? undefined : { value: unit.value, next: index + 1, sort: unit.sort };
};

const belowHundred = (at: Cursor, index: number): Group | undefined => {
  const word = wordAt(at, index)?.word;
  if (word?.kind === 'unit') return unitAndTen(at, index, word);
  if (word?.kind === 'teen-mark') return { value: 10, next: index + 1, sort: 'count' };
  if (word?.kind === 'teen') return { value: word.value, next: index + 1, sort: 'count' };
  if (word?.kind !== 'ten') return undefined;
  const after = at.language === 'en' ? nextWord(at, index + 1) : undefined;
  if (after?.word.kind === 'unit' && !after.tied)
    return { value: word.value + after.word.value, next: index + 2, sort: 'count' };
  return { value: word.value, next: index + 1, sort: 'count' };
};

const hundredsAnd = (at: Cursor, value: number, next: number): Group => {
  const after = nextWord(at, next);
  const rest = after !== undefined && (after.tied || at.language === 'en') ? belowHundred(at, next) : undefined;
  return rest === undefined
    ? { value, next, sort: 'count' }
    : { value: value + rest.value, next: rest.next, sort: 'count' };
};

/** The number below a thousand that begins at the token: «خمسة وعشرون», «ثلاث مائة وستة», «twenty-five». */
export const belowThousand = (at: Cursor, index: number): Group | undefined => {
  const word = wordAt(at, index)?.word;
  if (word?.kind === 'hundred') return hundredsAnd(at, word.value, index + 1);
  const after = word?.kind === 'unit' ? nextWord(at, index + 1) : undefined;
  if (word?.kind === 'unit' && after?.word.kind === 'hundred' && !after.tied && after.word.value === 100) {
    return hundredsAnd(at, word.value * 100, index + 2);
  }
  return belowHundred(at, index);
};
