import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article, Capture } from '../../core/model.ts';
import { claimStub, clauseAround } from './claim-stub.ts';
import { findWords } from './find-words.ts';

const text = 'سطر\nقيل، بلغ حوالي 14\u00A0مليون ملف، و4 مليون أسرة.\nالحمایة الإجتماعية';
const capture: Capture = { id: 'x-2025', text, sha256: '', bytes: 0, lineStarts: [0, 4, text.lastIndexOf('\n') + 1] };
const article = {
  id: 'x-2025-05-27',
  outlet: 'x',
  capture: 'x-2025',
  paragraphs: [] as Article['paragraphs'],
} as Article;

describe('findWords', () => {
  it('finds words as typed, a no-break space counting as a space', () => {
    const [found, more] = findWords('14 مليون', [capture], []);
    expect(found).toMatchObject({ capture: 'x-2025', line: 2, words: '14\u00A0مليون', folded: false });
    expect(found && text.slice(found.start, found.end)).toBe(found?.words);
    expect(more).toBeUndefined();
  });
  it('falls back on spellings, and says so', () => {
    const [found] = findWords('الحماية الاجتماعية', [capture], []);
    expect(found).toMatchObject({ line: 3, words: 'الحمایة الإجتماعية', folded: true });
  });
  it('knows the headline of an article as its own', () => {
    const headline = { start: 0, end: 3, line: 1, text: 'سطر' };
    const [found] = findWords('سطر', [capture], [{ ...article, headline }]);
    expect(found?.article?.id).toBe('x-2025-05-27');
  });
  it('finds nothing for words that are nowhere', () => {
    expect(findWords('16 مليون', [capture], [])).toEqual([]);
    expect(findWords('  ', [capture], [])).toEqual([]);
  });
});

describe('clauseAround', () => {
  const clause = (words: string, start: number, end: number) => {
    const place = clauseAround({ text: words }, { start, end });
    return words.slice(place.start, place.end);
  };
  it('takes the clause, and stops at its marks and at the line', () => {
    const [found] = findWords('14 مليون', [capture], []);
    expect(clause(text, found?.start ?? 0, found?.end ?? 0)).toBe('بلغ حوالي 14\u00A0مليون ملف');
    expect(clause('سطر أول\nبلغ 14 مليون\nسطر ثالث', 12, 14)).toBe('بلغ 14 مليون');
  });
  it('does not stop at a point or comma inside a number', () => {
    expect(clause('بلغت 26.5 مليار درهم، ثم 1,200', 5, 9)).toBe('بلغت 26.5 مليار درهم');
  });
  it('keeps to the words where the clause is too long to be read at once', () => {
    expect(clause(`${'كلمة '.repeat(40)}14 مليون`, 200, 202)).toBe('14');
  });
});

describe('claimStub', () => {
  it('calls words in quotation marks direct', () => {
    const said = { ...capture, text: 'قال: «بلغ العدد 14 مليون»', lineStarts: [0] };
    const [place] = findWords('14 مليون', [said], []);
    const paragraph = { start: 0, end: said.text.length, text: said.text } as Article['paragraphs'][number];
    const own = { ...article, paragraphs: [paragraph] };
    expect(place && claimStub(place, said, own, 'en')).toContain('attribution: direct');
  });

  const [found] = findWords('14 مليون', [capture], []);
  const stub = found ? claimStub(found, capture, article, 'en') : '';

  it('is YAML with what the capture decides', () => {
    expect(parse(stub)).toMatchObject([
      {
        value: 14_000_000,
        written: '14 مليون',
        style: 'plain',
        qualifier: 'about',
        line: 2,
        quote: 'بلغ حوالي 14 مليون ملف',
        article: 'x-2025-05-27',
      },
    ]);
  });
  it('leaves what an editor decides as the check refuses it', () => {
    const [claim] = parse(stub) as Record<string, unknown>[];
    const open = Object.entries(claim ?? {}).filter(([, value]) => value === '…');
    expect(open.map(([field]) => field)).toEqual(['id', 'indicator', 'quoteEn']);
  });
});
