import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleSelection, articleOverlaps, articleText, deriveArticle, keptPieces } from './article.ts';
import { lineStartsOf } from './lines.ts';
import type { Capture } from './model.ts';

const why = { ar: 'سبب', en: 'reason' };
const where = { file: 'articles/a.yaml', locate: (field: string) => field.length };

const captureOf = (text: string): Capture => ({ id: 'c', text, sha256: '', bytes: 0, lineStarts: lineStartsOf(text) });
const archived = (id: string): Capture =>
  captureOf(readFileSync(new URL(`../../content/sources/${id}/capture.txt`, import.meta.url), 'utf8'));

const derive = (capture: Capture, selection: Partial<ArticleSelection>) => {
  const all = { fromLine: 1, toLine: capture.lineStarts.length, leaveOut: [], ...selection };
  const result = deriveArticle(capture, all, where);
  if (!result.ok) throw new Error(result.problems.map(({ code, message }) => `${code}: ${message.en}`).join('; '));
  return result.spans;
};

const codes = (capture: Capture, selection: Partial<ArticleSelection>) => {
  const result = deriveArticle(capture, { fromLine: 1, toLine: 1, leaveOut: [], ...selection }, where);
  return result.ok ? [] : result.problems.map(({ code, line }) => `${code}:${line}`);
};

describe('articles of the archive', () => {
  test('Mapress: headline, dateline, headings, and the stray word that ends line 13', () => {
    const capture = archived('mapress-2025-05-27');
    const spans = derive(capture, {
      fromLine: 11,
      toLine: 39,
      headline: { line: 5 },
      dateline: { line: 11 },
      headings: [17, 23, 29, 35],
      leaveOut: [{ line: 13, text: 'مابري', why }],
    });
    expect(spans.headline?.text).toBe('أخنوش يقدم حصيلة تعميم التغطية الصحية والدعم الاجتماعي أمام المستشارين');
    expect(spans.dateline?.text).toBe('الثلاثاء 27 ماي 2025');
    expect(spans.paragraphs.map(({ line, kind }) => `${line}${kind === 'heading' ? 'h' : ''}`)).toEqual([
      '13',
      '15',
      '17h',
      '19',
      '21',
      '23h',
      '25',
      '27',
      '29h',
      '31',
      '33',
      '35h',
      '37',
      '39',
    ]);
    expect(spans.paragraphs[0]?.text.endsWith('من مختلف المؤسسات.')).toBe(true);
    expect(spans.paragraphs[0]?.gaps).toBeUndefined();
    for (const span of [...spans.paragraphs, ...spans.leftOut]) {
      expect(capture.text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test('Zanqa 20: the stray number that opens line 26', () => {
    const spans = derive(archived('aggregator-2025-02-18'), {
      fromLine: 16,
      toLine: 32,
      leaveOut: [{ line: 26, text: '17. ', why }],
    });
    expect(spans.paragraphs.find(({ line }) => line === 26)?.text.startsWith('كما واصلت الحكومة العمل')).toBe(true);
    expect(spans.paragraphs).toHaveLength(17);
  });

  test('Arifino: one line of the capture cut into headings and paragraphs, stray words between and inside them', () => {
    const spans = derive(archived('daily8-2025-05-28'), {
      fromLine: 36,
      toLine: 36,
      leaveOut: [
        { line: 36, text: 'إقرأ ايضاً ', why },
        { line: 36, text: '( ', why },
      ],
      breaks: [
        { at: 'ورش ملكي ثوري: نحو', heading: true },
        { at: 'خلال مداخلته في الجلسة' },
        { at: 'الدعم الاجتماعي المباشر: استهداف', heading: true },
        { at: 'فيما يتعلق بالدعم الاجتماعي المباشر' },
      ],
    });
    expect(spans.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'heading', 'text', 'heading', 'text']);
    expect(spans.paragraphs[1]?.text).toBe('ورش ملكي ثوري: نحو دولة اجتماعية عصرية وعادلة!');
    expect(spans.paragraphs[2]?.text.endsWith('بمبلغ يقارب مليار درهم.')).toBe(true);
    expect(spans.paragraphs[3]?.text).toBe('الدعم الاجتماعي المباشر: استهداف 4 ملايين أسرة لكرامة مضمونة!');
    expect(spans.paragraphs[4]?.gaps?.map(({ text }) => text)).toEqual(['( ']);
    expect(articleText(spans)).toContain('المنصة الرقمية المخصصة منذ ديسمبر 2023');
    expect(articleText(spans)).not.toContain('إقرأ');
  });
});

describe('what a selection must not do', () => {
  const capture = captureOf('\u00a0عنوان\n\nكلمة أولى ثم كلمة ثانية 14 مليون ملف');
  test.each<[string, Partial<ArticleSelection>, string[]]>([
    ['end after the capture', { toLine: 4 }, ['article-range-outside-capture:5']],
    ['begin before it', { fromLine: 0 }, ['article-range-outside-capture:5']],
    ['run backwards', { fromLine: 3, toLine: 1 }, ['article-range-outside-capture:5']],
    ['leave out what is not there', { leaveOut: [{ line: 1, text: 'خبر', why }] }, ['leave-out-not-found:10']],
    ['leave out a line outside the range', { leaveOut: [{ line: 3, why }] }, ['leave-out-not-found:10']],
    ['leave out a blank line', { toLine: 3, leaveOut: [{ line: 2, why }] }, ['leave-out-not-found:10']],
    [
      'leave out words that stand twice',
      { toLine: 3, leaveOut: [{ line: 3, text: 'كلمة', why }] },
      ['place-ambiguous:10'],
    ],
    [
      'leave out a part of a number',
      { toLine: 3, leaveOut: [{ line: 3, text: '1', why }] },
      ['leave-out-cuts-a-number:10'],
    ],
    [
      'leave out the same words twice',
      {
        toLine: 3,
        leaveOut: [
          { line: 3, text: 'أولى ثم', why },
          { line: 3, text: 'ثم', why },
        ],
      },
      ['leave-out-overlaps:10'],
    ],
    ['name a headline that is not there', { headline: { line: 2 } }, ['headline-not-found:8']],
    ['name a dateline that is not there', { dateline: { line: 1, text: '27 ماي' } }, ['dateline-not-found:8']],
    ['take a heading from elsewhere', { headings: [3] }, ['heading-not-in-range:10']],
    ['break at words that are not there', { toLine: 3, breaks: [{ at: 'خاتمة' }] }, ['break-not-found:8']],
    ['break inside a word', { toLine: 3, breaks: [{ at: 'لمة ثانية' }] }, ['break-not-found:8']],
    ['break at words that stand twice', { toLine: 3, breaks: [{ at: 'كلمة' }] }, ['break-ambiguous:8']],
  ])('%s', (_, selection, expected) => {
    expect(codes(capture, selection)).toEqual(expected);
  });

  test('nth chooses among words that stand twice', () => {
    const spans = derive(capture, { leaveOut: [{ line: 3, text: 'كلمة', nth: 2, why }] });
    expect(spans.paragraphs[1]?.gaps).toMatchObject([{ start: 21, text: 'كلمة' }]);
    expect(articleText(spans)).toBe('عنوان\nكلمة أولى ثم  ثانية 14 مليون ملف');
  });
});

describe('articles that share a capture', () => {
  const article = (id: string, capture: string, fromLine: number, toLine: number) => ({
    id,
    capture,
    fromLine,
    toLine,
    file: `articles/${id}.yaml`,
  });

  test('may touch, and may not overlap', () => {
    const found = articleOverlaps([
      article('c', 'one', 20, 30),
      article('a', 'one', 1, 13),
      article('b', 'one', 14, 20),
      article('d', 'two', 1, 99),
    ]);
    expect(found.map(({ code, file }) => [code, file])).toEqual([['article-ranges-overlap', 'articles/c.yaml']]);
    expect(found[0]?.message.en).toContain('overlap those of article b (14-20)');
  });
});

describe('nothing of a range is lost and nothing is said twice', () => {
  const line = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '\u00a0', '.'), maxLength: 12 });
  test('for any text and any words left out', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (lines, seeds) => {
          const capture = captureOf(lines.join('\n'));
          const leaveOut = seeds.flatMap((seed) => {
            const number = (seed % lines.length) + 1;
            const text = (lines[number - 1] ?? '').slice(seed % 7, (seed % 7) + 1 + (seed % 3));
            return text.trim() === '' ? [] : [{ line: number, text, nth: 1, why }];
          });
          const result = deriveArticle(capture, { fromLine: 1, toLine: lines.length, leaveOut }, where);
          fc.pre(result.ok);
          if (!result.ok) return;
          const { paragraphs, leftOut } = result.spans;
          const pieces = paragraphs.flatMap(keptPieces);
          for (const piece of pieces) expect(capture.text.slice(piece.start, piece.end)).toBe(piece.text);
          for (let offset = 0; offset < capture.text.length; offset += 1) {
            if (/\s/.test(capture.text.charAt(offset))) continue;
            const holders = [...pieces, ...leftOut].filter(({ start, end }) => start <= offset && offset < end);
            expect(holders).toHaveLength(1);
          }
        },
      ),
    );
  });
});
