import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Capture } from '../../core/model.ts';
import { claimStub, findWords } from './find-words.ts';

const text = 'سطر\nبلغ 14\u00A0مليون ملف، و4 مليون أسرة.\nالحمایة الإجتماعية';
const capture: Capture = { id: 'x-2025', text, sha256: '', bytes: 0, lineStarts: [0, 4, text.lastIndexOf('\n') + 1] };

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
  it('finds nothing for words that are nowhere', () => {
    expect(findWords('16 مليون', [capture], [])).toEqual([]);
    expect(findWords('  ', [capture], [])).toEqual([]);
  });
});

describe('claimStub', () => {
  it('is YAML with what the capture decides', () => {
    const [found] = findWords('14 مليون ملف', [capture], []);
    const [stub] = parse(found ? claimStub(found, { date: '2025-05-27' }) : '') as Record<string, unknown>[];
    expect(stub).toMatchObject({
      value: 14_000_000,
      written: '14 مليون',
      style: 'plain',
      line: 2,
      quote: '14 مليون ملف',
      asOf: '2025-05-27',
    });
  });
});
