/**
 * Tokens of a formula. Ids are kebab-case and may hold digits and hyphens (`tns-files-2025-mapress`), so a hyphen between
 * letters or digits belongs to the id, and a minus needs a space on both sides: `a-b` is one id, `a - b` a difference.
 */
import { type FormulaError, syntaxError } from './error.ts';

export interface Token {
  readonly kind: 'number' | 'id' | '+' | '-' | '*' | '/' | '(' | ')' | 'end';
  readonly text: string;
  readonly column: number;
}

const ID = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const SYMBOLS = new Set(['+', '*', '/', '(', ')']);

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isSymbol(char: string): char is '+' | '*' | '/' | '(' | ')' {
  return SYMBOLS.has(char);
}

const minusError = (column: number): FormulaError =>
  syntaxError(
    column,
    { ar: 'علامة الطرح بلا فراغ على جانبيها.', en: 'A minus has no space on one of its sides.' },
    { ar: 'اكتب فراغا قبل علامة الطرح وفراغا بعدها.', en: 'Write a space before the minus and a space after it.' },
    '-',
  );

const characterError = (column: number, char: string): FormulaError =>
  syntaxError(
    column,
    { ar: `الرمز «${char}» لا مكان له في الصيغة.`, en: `The character «${char}» has no place in a formula.` },
    {
      ar: 'استعمل معرفات المعطيات والثوابت المسموح بها والرموز + - * / ( ) وحدها.',
      en: 'Use only ids of figures, allowed constants and the signs + - * / ( ).',
    },
    char,
  );

/** The tokens of a formula, closed by an `end` token; or the first error. */
export function tokenize(text: string): { ok: true; tokens: Token[] } | { ok: false; error: FormulaError } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const column = at + 1;
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    if (isSymbol(char)) {
      tokens.push({ kind: char, text: char, column });
      at += 1;
      continue;
    }
    if (char === '-') {
      if (!/\s/.test(text.charAt(at - 1)) || !/\s/.test(text.charAt(at + 1)))
        return { ok: false, error: minusError(column) };
      tokens.push({ kind: '-', text: '-', column });
      at += 1;
      continue;
    }
    const id = matchAt(ID, text, at);
    const word = id ?? matchAt(NUMBER, text, at);
    if (word === undefined) return { ok: false, error: characterError(column, char) };
    const next = text.charAt(at + word.length);
    if (/[\w.]/.test(next)) return { ok: false, error: characterError(at + word.length + 1, next) };
    tokens.push({ kind: id === undefined ? 'number' : 'id', text: word, column });
    at += word.length;
  }
  tokens.push({ kind: 'end', text: '', column: text.length + 1 });
  return { ok: true, tokens };
}
