/** The tokens of a text that may be parts of numbers. It reads every character of every capture, so it reads by code. */

import { isInvisible } from './fold.ts';

export interface Token {
  readonly kind: 'digits' | 'word' | 'percent';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** «و» or «and» stood before it as a token of its own. */
  readonly tied: boolean;
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9);
const isSeparator = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c;
const isPercent = (code: number): boolean => code === 0x25 || code === 0x066a;

/** Letters and their marks. Latin and Arabic are told by code, since this runs over every character of every capture. */
const isLetter = (code: number): boolean => {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x0620 && code <= 0x065f) return true;
  return code >= 0xaa && !(code >= 0x2000 && code <= 0x206f) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
};

const endOf = (text: string, start: number, belongs: (code: number) => boolean): number => {
  let end = start + 1;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
};

/**
 * A digit run with the separators inside it: «43.000», not the full stop after «2025.». «1\u200f4» (U+200F, RIGHT-TO-LEFT
 * MARK) is 14, not 1 and 4.
 */
const runEnd = (text: string, start: number): number => {
  let end = endOf(text, start, isDigit);
  for (;;) {
    const next = text.charCodeAt(end);
    if (!(isSeparator(next) || isInvisible(next)) || !isDigit(text.charCodeAt(end + 1))) return end;
    end = endOf(text, end + 1, isDigit);
  }
};

const GROUPS_AFTER_SPACES =
  /^[1-9١-٩۱-۹][0-9٠-٩۰-۹]{0,2}(?:[ \u00a0\u202f][0-9٠-٩۰-۹]{3}(?![0-9٠-٩۰-۹]))+(?:[.,٫][0-9٠-٩۰-۹]+)?/;

/** «1 200 درهم», written with a space (often a no-break one) between the thousands, is one number and not 1 and 200. */
const digitsEnd = (text: string, start: number, language: 'ar' | 'en'): number => {
  const end = runEnd(text, start);
  if (language === 'en' || end - start > 3 || !/[ \u00a0\u202f]/.test(text.charAt(end))) return end;
  const groups = GROUPS_AFTER_SPACES.exec(text.slice(start, start + 32));
  return groups === null ? end : start + groups[0].length;
};

/** The longest number word, with the letters that may be tied to its front and its vowel signs. */
const LONGEST_WORD = 24;

/** The tokens that may be parts of numbers; a word between two of them shows in the text between. */
export const tokensOf = (text: string, language: 'ar' | 'en', matters: (word: string) => boolean): readonly Token[] => {
  const tokens: Token[] = [];
  let tied = false;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const kind = isDigit(code) ? 'digits' : isPercent(code) ? 'percent' : isLetter(code) ? 'word' : undefined;
    if (kind === undefined) {
      start += 1;
      continue;
    }
    const end =
      kind === 'digits' ? digitsEnd(text, start, language) : kind === 'word' ? endOf(text, start, isLetter) : start + 1;
    const word = kind === 'word' && end - start > LONGEST_WORD ? '' : text.slice(start, end);
    const ties = word === 'و' || word === 'and';
    if (!ties && (kind !== 'word' || matters(word))) tokens.push({ kind, start, end, text: word, tied });
    tied = ties;
    start = end;
  }
  return tokens;
};
