import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCopies, similarity } from './copy.ts';

const body = (capture: string, from: number, to: number): string =>
  readFileSync(new URL(`../../content/sources/${capture}/capture.txt`, import.meta.url), 'utf8')
    .split('\n')
    .slice(from - 1, to)
    .join('\n');

const archive = [
  { id: 'mapress', text: body('mapress-2025-05-27', 13, 39) },
  { id: 'sada-elbalad', text: body('aggregator-2025-02-18', 3, 10) },
  { id: 'zanqa20', text: body('aggregator-2025-02-18', 16, 32) },
  { id: 'al3alam24', text: body('al3alam24-2025-05-27', 1, 8) },
  { id: 'unnamed', text: body('unnamed-2025-05-27', 7, 23) },
  { id: 'sawt-al-adala', text: body('daily8-2025-05-28', 8, 11) },
  { id: 'arifino', text: body('daily8-2025-05-28', 36, 36) },
  { id: 'al3alam24-copy', text: body('daily8-2025-05-28', 49, 49) },
  { id: 'al-albab', text: body('daily8-2025-05-28', 62, 62) },
];
const text = (id: string): string => archive.find((article) => article.id === id)?.text ?? '';

describe('the archive', () => {
  test('the copy of Al3alam24 says word for word the same', () => {
    expect(similarity(text('al3alam24'), text('al3alam24-copy'))).toBe(1);
    expect(similarity(text('al3alam24-copy'), text('al3alam24'))).toBe(1);
    expect(text('al3alam24').replaceAll('\n', ' ')).toBe(text('al3alam24-copy'));
  });

  test('the copy with its headlines and page around it still holds the whole text', () => {
    expect(similarity(text('al3alam24'), body('daily8-2025-05-28', 38, 49))).toBe(1);
  });

  test('it is the only copy: reports of one speech are not copies', () => {
    expect(findCopies(archive)).toEqual([{ a: 'al3alam24', b: 'al3alam24-copy', similarity: 1 }]);
    for (const one of archive) {
      for (const other of archive) {
        if (one.id.startsWith('al3alam24') && other.id.startsWith('al3alam24')) continue;
        if (one !== other) expect(similarity(one.text, other.text)).toBeLessThan(0.3);
      }
    }
  });
});

describe('similarity', () => {
  test('spelling habits do not hide a copy', () => {
    expect(similarity('أن الحماية الإجتماعية حسنت مرسومًا', 'ان الحمایة الاجتماعية حسنت مرسوماً')).toBe(1);
  });

  test.each([
    ['', 'نص', 0],
    ['كلمتان فقط', 'كلمتان فقط', 1],
    ['كلمتان فقط', 'كلمتان فقط وثالثة ورابعة', 0],
    ['ا ب ت ث ج ح خ د', 'ا ب ت ث x ح خ د', 0.5],
    ['د خ ح ج ث ت ب ا', 'ا ب ت ث ج ح خ د', 0],
  ])('of «%s» in «%s»: %d', (one, other, share) => {
    expect(similarity(one, other)).toBe(share);
  });
});

describe('findCopies', () => {
  const words = (seed: number, count: number): string =>
    Array.from({ length: count }, (_, index) => `كلمة${(seed * 7919 + index * 104_729) % 50_021}`).join(' ');

  test('a text copied many times forms a chain, and common boilerplate makes no copies', () => {
    const footer = 'جميع الحقوق محفوظة لدى هذا الموقع الإخباري ولا يجوز النشر';
    const texts = [
      ...Array.from({ length: 20 }, (_, index) => ({
        id: `other-${index}`,
        text: `${words(index + 2, 200)} ${footer}`,
      })),
      ...Array.from({ length: 5 }, (_, index) => ({ id: `copy-${index}`, text: `${words(1, 200)} ${footer}` })),
    ];
    expect(findCopies(texts).map(({ a, b }) => `${a} ${b}`)).toEqual([
      'copy-0 copy-1',
      'copy-1 copy-2',
      'copy-2 copy-3',
      'copy-3 copy-4',
    ]);
  });

  test('an excerpt is a copy of the whole', () => {
    const whole = words(3, 400);
    const [pair] = findCopies([
      { id: 'whole', text: whole },
      { id: 'excerpt', text: whole.split(' ').slice(100, 180).join(' ') },
    ]);
    expect(pair).toEqual({ a: 'whole', b: 'excerpt', similarity: 1 });
  });
});
