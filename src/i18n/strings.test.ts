import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Every text, and what every function says of 0, 1, 2, 3, 11 and 100, under its key. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') {
    const say = value as (...args: unknown[]) => string;
    return [0, 1, 2, 3, 11, 100].map((n) => [`${key}(${n})`, say(n, n, n, n)]);
  }
  return Object.entries(value as object).flatMap(([inner, next]) => texts(next, key ? `${key}.${inner}` : inner));
}
const said = { ar: texts(ar), en: texts(en) };
/** Words that one language shows in the other's script on purpose, or leaves empty. */
const EXCEPT = new Set(['otherLanguage', 'ogLocale', 'keptInArabic', 'comma']);

describe('the words of the pages', () => {
  it('have the same keys in both languages', () => {
    expect(said.en.map(([key]) => key).sort()).toEqual(said.ar.map(([key]) => key).sort());
  });

  it('are written in their own language', () => {
    const wrong = (list: [string, string][], script: RegExp) =>
      list
        .filter(([key, text]) => !EXCEPT.has(key.split('(')[0] ?? '') && text.replace(/«[^»]*»/g, '').match(script))
        .map(([key]) => key);
    expect(wrong(said.en, /\p{Script=Arabic}/u)).toEqual([]);
    expect(
      said.ar.filter(([key, text]) => !EXCEPT.has(key) && !/\p{Script=Arabic}/u.test(text)).map(([key]) => key),
    ).toEqual([]);
  });

  it('count in Arabic as Arabic counts', () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => ar.claimsCount(n))).toEqual([
      'بلا معطيات',
      'معطى واحد',
      'معطيان',
      '3\u00a0معطيات',
      '11\u00a0معطى',
      '100\u00a0معطى',
    ]);
    expect(ar.reportsOf(3, 1)).toBe('مناسبة واحدة، ثلاثة منابر');
    expect(ar.reportsOf(11, 2)).toBe('مناسبتان، 11 منبرا');
  });
});
