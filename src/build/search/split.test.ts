import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../core/search/document.ts';
import { splitPassage } from './split.ts';

const passage = (text: string, breaks: readonly number[] = []): Passage => ({
  language: 'ar',
  field: 'text',
  anchor: 'l1',
  text,
  breaks,
});
const pieces = (text: string) => splitPassage(passage(text)).map((piece) => piece.text);
const sentence = (words: number) => `${'كلمة '.repeat(words).trim()}. `;

describe('long paragraphs', () => {
  test('a short one stays whole', () => {
    expect(pieces('جملة واحدة قصيرة.')).toEqual(['جملة واحدة قصيرة.']);
  });

  test('are cut after sentences', () => {
    const found = pieces(sentence(50) + sentence(50) + sentence(50));
    expect(found.length).toBeGreaterThan(1);
    for (const piece of found) expect(piece.endsWith('.')).toBe(true);
  });

  test('else after clauses, so that no phrase is torn', () => {
    const found = pieces(`${'كلمات كثيرة ذوي الحقوق، '.repeat(30)}`);
    expect(found.length).toBeGreaterThan(1);
    for (const piece of found) expect(piece.endsWith('،')).toBe(true);
  });

  test('what holds neither letters nor digits is no passage', () => {
    expect(pieces(' — … ')).toEqual([]);
  });

  test('breaks stay where they were', () => {
    const text = sentence(80) + sentence(80);
    const place = text.length - 10;
    const [last] = splitPassage(passage(text, [5, place])).slice(-1);
    const own = last?.breaks[0] ?? 0;
    expect(last?.text.slice(own)).toBe(text.slice(place).trimEnd());
  });

  test('the pieces are the paragraph, in order, whatever it holds', () => {
    const words = fc.array(fc.constantFrom('كلمة', 'a', '1.5', '«', '.', '،', 'طويلة'.repeat(30)), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ').trim();
        let from = 0;
        for (const piece of pieces(text)) {
          const at = text.indexOf(piece, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(text.slice(from, at).trim()).toBe('');
          from = at + piece.length;
        }
      }),
    );
  });
});
