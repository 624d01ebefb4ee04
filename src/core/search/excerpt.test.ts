import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, marksIn } from './excerpt.ts';
import { textFragment } from './fragment.ts';
import { compileLexicon } from './lexicon.ts';
import { phrasePlaces } from './phrase.ts';

const lexicon = compileLexicon([{ id: 'widow', words: ['أرملة', 'أرامل', 'widow'] }]);
const passage = 'كما يعرف دعم الأرامل تطورًا غير مسبوق، حيث تستفيد منه اليوم أكثر من 420,000 أرملة.';

describe('marks', () => {
  test('stand on the words that the keys mean, as they are written', () => {
    const marks = marksIn(passage, new Set(['cwidow', 'n420000']), lexicon);
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['الأرامل', '420,000', 'أرملة']);
  });

  test('a stem is marked under every form', () => {
    const text = 'والتعويض عن المرض، وتعويضات أخرى';
    const marks = marksIn(text, new Set(['تعويض']), lexicon);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['والتعويض', 'وتعويضات']);
  });
});

describe('excerpts', () => {
  const long = `${'كلمات كثيرة قبل الموضع. '.repeat(20)}هنا 420,000 أرملة تستفيد. ${'وكلمات كثيرة بعده. '.repeat(20)}`;

  test('a short passage is shown whole', () => {
    expect(excerptOf(passage, []).text).toBe(passage);
  });

  test('a long one is cut around its matches, at words', () => {
    const marks = marksIn(long, new Set(['cwidow', 'n420000']), lexicon);
    const excerpt = excerptOf(long, marks);
    expect(excerpt.text).toContain('420,000 أرملة');
    expect(excerpt.text.length).toBeLessThan(260);
    expect(long.charAt(excerpt.start - 1)).toBe(' ');
    expect(excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['420,000', 'أرملة']);
  });

  test('are slices of the original, whatever the text and the marks', () => {
    const text = fc.array(fc.constantFrom('دعم', 'أرملة', '420,000', 'a', '\u00a0', '😀', ' ', '.', '«'), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat(900), { maxLength: 12 }), (words, places) => {
        const original = words.join(' ');
        const marks = places
          .filter((start) => start < original.length)
          .sort((a, b) => a - b)
          .map((start) => ({ start, end: Math.min(original.length, start + 3) }));
        const excerpt = excerptOf(original, marks);
        expect(original.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
        for (const mark of excerpt.marks) expect(mark.end).toBeLessThanOrEqual(excerpt.text.length);
      }),
    );
  });
});

describe('exact phrases', () => {
  const text = 'ورش الحماية الإجتماعية للجميع';
  const found = (phrase: string, exact: boolean) =>
    phrasePlaces(text, phrase, exact).map(({ start, end }) => text.slice(start, end));

  test('letter for letter, in order', () => {
    expect(found('الحماية الإجتماعية', true)).toEqual(['الحماية الإجتماعية']);
    expect(found('الحماية الاجتماعية', true)).toEqual([]);
    expect(found('الإجتماعية الحماية', true)).toEqual([]);
  });

  test('letters tied before the first word are words of their own, digits are not', () => {
    const tied = 'الموحد والسجل الوطني للسكان';
    expect(phrasePlaces(tied, 'السجل الوطني', true).map(({ start, end }) => tied.slice(start, end))).toEqual([
      'السجل الوطني',
    ]);
    expect(phrasePlaces('قوائم الأسر', 'ائم الأسر', true)).toEqual([]);
  });

  test('folded when asked to', () => {
    expect(found('الحمایه الاجتماعيه', false)).toEqual(['الحماية الإجتماعية']);
  });

  test('punctuation between the words does not count, a part of a word does not match', () => {
    expect(phrasePlaces('نظام أمو-تضامن', 'أمو تضامن', true)).toHaveLength(1);
    expect(phrasePlaces('14 مليون', '4 مليون', true)).toEqual([]);
    expect(phrasePlaces('AMO Tadamon', 'amo tadamon', true)).toHaveLength(1);
  });
});

describe('text fragments', () => {
  const marksOf = (text: string, ...words: readonly string[]) =>
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

  test('mark the words, with the words before them as context', () => {
    const fragment = textFragment(passage, marksOf(passage, '420,000'), []);
    expect(decodeURIComponent(fragment)).toBe(':~:text=اليوم أكثر من-,420,000');
    expect(fragment).not.toContain('420,000');
  });

  test('codes what separates the parts of a directive', () => {
    const text = 'نظام أمو-تضامن، اليوم';
    const fragment = textFragment(text, marksOf(text, 'أمو-تضامن'), []);
    expect(fragment.slice(fragment.indexOf('-,') + 2)).toContain('%2D');
  });

  test('no directive crosses a knot or touches one', () => {
    const text = 'إدماج 4 ملايين أسرة، ثم دعم';
    const afterKnot = text.indexOf('أسرة') + 'أسرة'.length;
    expect(textFragment(text, marksOf(text, 'أسرة'), [afterKnot])).toBe('');
    expect(decodeURIComponent(textFragment(text, marksOf(text, 'دعم'), [afterKnot]))).toBe(':~:text=ثم-,دعم');
  });

  test('no more than four, none without marks', () => {
    expect(textFragment(passage, [], [])).toBe('');
    const text = 'دعم ثم دعم ثم دعم ثم دعم ثم دعم ثم دعم';
    const marks = [...text.matchAll(/دعم/g)].map(({ index }) => ({ start: index, end: index + 3 }));
    expect(textFragment(text, marks, []).match(/text=/g)).toHaveLength(4);
  });
});
