import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, INVISIBLE, isInvisible, visible } from './fold.ts';

describe('fold', () => {
  test.each([
    ['hamza on alef', 'أإآٱ', 'اااا'],
    ['alef maksura and Persian yeh', 'مستوى الحمایة', 'مستوي الحمايه'],
    ['Persian keheh', '\u06a9تاب', 'كتاب'],
    ['teh marbuta', 'أسرة', 'اسره'],
    ['tanwin before the alef', 'مرسومًا', 'مرسوما'],
    ['tanwin after the alef', 'مرسوماً', 'مرسوما'],
    ['vowel signs and shadda', 'تُعنَّى', 'تعني'],
    ['a stray vowel sign that opens a word', '\u064dرأس', 'راس'],
    ['tatweel', 'بـ 97', 'ب 97'],
    ['Arabic-Indic digits', '٢٤-٠٣-٢٠٢٥', '24-03-2025'],
    ['Extended Arabic-Indic digits', '۱۴', '14'],
    ['right-to-left mark, isolates, zero-width joiner', '\u2067أ\u200f\u200dب\u2069', 'اب'],
    ['no-break space', '4\u00a0ملايين', '4 ملايين'],
    ['capitals', 'AMO-TADAMON', 'amo-tadamon'],
    ['hamza on waw and yeh is kept', 'مسؤول هيئة', 'مسؤول هيئه'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0x600, max: 0x6ff })));
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  test('leads each folded character back to its place', () => {
    expect(foldWithMap('بـه')).toEqual({ text: 'به', map: [0, 2, 3] });
  });

  test('agrees with fold and maps in growing order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('أ', 'ـ', 'ة', '\u064b', ' ', '٤', 'x', '\u200f') }), (text) => {
        const { text: folded, map } = foldWithMap(text);
        expect(folded).toBe(fold(text));
        expect(map).toHaveLength(folded.length + 1);
        for (let index = 0; index < folded.length; index += 1) {
          expect(fold(text.slice(map[index], map[index + 1])).charAt(0)).toBe(folded.charAt(index));
        }
      }),
    );
  });
});

test('visible keeps every offset', () => {
  expect(visible('a\u00a0b\u202fc\u2009d')).toBe('a b c d');
});

test('each invisible mark is known by code and by pattern', () => {
  for (const mark of ['\u00ad', '\u061c', '\u200b', '\u200f', '\u202e', '\u2060', '\u2068', '\ufeff']) {
    expect(isInvisible(mark.charCodeAt(0))).toBe(true);
    expect(`17${mark} مليار`.replace(INVISIBLE, '')).toBe('17 مليار');
  }
  expect(isInvisible(0xa0)).toBe(false);
});
