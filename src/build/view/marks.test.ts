import { describe, expect, it } from 'vitest';
import { lastWord, type MarkNode, markPassages, type Passage } from './marks.ts';

const text = 'وتم إدماج حوالي 4 ملايين أسرة في نظام';
const paragraph = { start: 100, end: 100 + text.length, text, line: 19 };
const passage = (n: number, words: string, claims = [`c${n}`]): Passage => {
  const start = 100 + text.indexOf(words);
  return { n, start, end: start + words.length, claims };
};
const plain = (nodes: readonly MarkNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plain(node.children))).join('');

describe('markPassages', () => {
  it('marks a passage and leaves the text as it is', () => {
    const nodes = markPassages(paragraph, [passage(1, 'حوالي 4 ملايين أسرة')]);
    expect(nodes).toEqual([
      'وتم إدماج ',
      { n: 1, claims: ['c1'], ends: true, children: ['حوالي 4 ملايين أسرة'] },
      ' في نظام',
    ]);
  });

  it('puts a passage inside the one that holds it', () => {
    const nodes = markPassages(paragraph, [passage(2, '4 ملايين'), passage(1, 'حوالي 4 ملايين أسرة')]);
    expect(nodes[1]).toMatchObject({ n: 1, children: ['حوالي ', { n: 2, children: ['4 ملايين'] }, ' أسرة'] });
    expect(plain(nodes)).toBe(text);
  });

  it('cuts a passage that overlaps another, with one anchor and one knot', () => {
    const nodes = markPassages(paragraph, [passage(1, 'حوالي 4 ملايين'), passage(2, 'ملايين أسرة')]);
    expect(plain(nodes)).toBe(text);
    expect(nodes[1]).toMatchObject({ n: 1, children: ['حوالي 4 ', { n: 2, claims: ['c2'], ends: false }] });
    expect(nodes[2]).toMatchObject({ n: 2, claims: [], ends: true, children: [' أسرة'] });
  });

  it('skips the gaps, inside a passage too', () => {
    const gap = passage(0, '4 ملايين ');
    const nodes = markPassages({ ...paragraph, gaps: [gap] }, [passage(1, 'حوالي 4 ملايين أسرة')]);
    expect(plain(nodes)).toBe(text.replace('4 ملايين ', ''));
    expect(nodes[1]).toMatchObject({ children: ['حوالي ', 'أسرة'] });
  });

  it('leaves alone the passages of other paragraphs', () => {
    expect(markPassages(paragraph, [{ n: 1, start: 0, end: 50, claims: ['x'] }])).toEqual([text]);
  });
});

describe('lastWord', () => {
  it('splits at a space or a no-break space', () => {
    expect(lastWord('أكثر من 4 ملايين أسرة')).toEqual(['أكثر من ', '4 ملايين أسرة']);
    expect(lastWord('17\u00a0مليار')).toEqual(['', '17\u00a0مليار']);
    expect(lastWord('غير الأجراء')).toEqual(['غير ', 'الأجراء']);
    expect(lastWord('أسرة')).toEqual(['', 'أسرة']);
  });
});
