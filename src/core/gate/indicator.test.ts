import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model.ts';
import type { Problem } from '../problem.ts';
import { prepareText } from '../quote.ts';
import { checkIndicator } from './indicator.ts';
import type { Work } from './work.ts';

const both = { ar: 'نص', en: 'text' };
const indicator = (id: string, words?: readonly (readonly string[])[], notWords?: readonly string[]): Indicator => {
  return { id, programme: 'p', name: both, definition: both, base: both, unit: 'file', kind: 'flow', words, notWords };
};
const LODGED = indicator('lodged', [['المودعة', 'إيداع']], ['تصفية']);
const SETTLED = indicator('settled', [['تصفية', 'معالجة']]);
const MOBILE = indicator('mobile', [['شبكة الوكالات'], ['متنقلة']]);

/** The codes told of a claim with these words. */
function told(own: Indicator, siblings: readonly Indicator[], quote: string, context?: string): readonly string[] {
  const problems: Problem[] = [];
  const text = 'نص';
  checkIndicator({
    raw: { quote, context },
    place: { start: 0, end: text.length },
    problems,
    context: {
      indicator: own,
      siblings,
      prepared: prepareText('c', text),
      where: { file: 'claims/p.yaml', locate: () => 1 },
    },
  } as unknown as Work);
  return problems.map(({ code }) => code);
}

describe('what a claim counts', () => {
  it.each([
    ['a word of the quote', LODGED, 'إيداع أكثر من 4 ملايين ملف', undefined],
    ['a word of the context', LODGED, 'ما يفوق 4 ملايين ملف', 'أن الملفات المودعة من قبل هذه الفئة'],
    ['a word with letters tied to it', SETTLED, 'بالتصفية 12 مليون ملف', undefined],
    ['a word with its vowel marks', SETTLED, 'تَصْفِيَة 12 مليون ملف', undefined],
    ['one word of every group', MOBILE, 'و65 متنقلة', 'وتوسيع شبكة الوكالات'],
  ])('is told by %s', (_, own, quote, context) => {
    expect(told(own, own === LODGED ? [SETTLED] : [], quote, context)).toEqual([]);
  });

  it.each([
    ['no word of it', LODGED, 'بلغت 4 ملايين ملف', undefined],
    ['a word of another thing', LODGED, 'تصفية 3,6 مليون منها', 'الملفات المودعة'],
    ['a word within another word', SETTLED, 'استصفية الملفات', undefined],
    ['the words of a phrase apart', MOBILE, 'شبكة من الوكالات 65 متنقلة', undefined],
    ['one of two groups', MOBILE, 'شبكة الوكالات إلى 174 وكالة', undefined],
  ])('is not told by %s', (_, own, quote, context) => {
    expect(told(own, [], quote, context)).toEqual(['indicator-differs']);
  });

  it('may not be two things at once', () => {
    expect(told(SETTLED, [indicator('handled', [['معالجة']])], 'تمت معالجة 5 ملفات')).toEqual(['indicator-ambiguous']);
    expect(told(SETTLED, [indicator('unnamed')], 'تمت تصفية 5 ملفات')).toEqual(['indicator-ambiguous']);
    expect(told(indicator('unnamed'), [SETTLED], 'تمت تصفية 5 ملفات')).toEqual(['indicator-ambiguous']);
  });

  it('needs no words where nothing else could be meant', () => {
    expect(told(indicator('alone'), [], 'أي كلمات كانت')).toEqual([]);
  });
});
