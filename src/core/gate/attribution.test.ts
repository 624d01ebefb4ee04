/** Who said it: the words that name a speaker, the marks of a quotation, and what claims of each attribution may be. */
import { describe, expect, test } from 'vitest';
import type { Article, Claim } from '../model.ts';
import { attributionProblems } from './attribution.ts';
import { quotedAt } from './quotation.ts';
import { holdsName, mentions, reportingIn, sayingOf } from './saying.ts';

const NAMES = ['أخنوش', 'رئيس الحكومة'];

describe('a speaker is named beside a word of saying', () => {
  test.each([
    ['وأكد رئيس الحكومة أن الدعم وصل', 'وأكد رئيس الحكومة'],
    ['كشف رئيس الحكومة عزيز أخنوش أن العدد ارتفع', 'كشف رئيس الحكومة'],
    ['تمكنت الحكومة، يتابع أخنوش، من ذلك', 'يتابع أخنوش'],
    ['وستضمن، وفقا لرئيس الحكومة، كل ذلك', 'وفقا لرئيس الحكومة'],
    ['حسب توضيحات السيد أخنوش، نقلة', 'حسب توضيحات السيد أخنوش'],
    ['أخنوش يقدم حصيلة التغطية', 'أخنوش يقدم'],
    ['أخنوش: الدولة تسهر على النظام', 'أخنوش'],
  ])('%s', (text, words) => {
    expect(sayingOf(text, NAMES)).toBe(words);
  });

  test.each([
    'استقبل رئيس الحكومة وفدا من النواب',
    'الملفات التي استقبلها الصندوق الوطني للضمان الاجتماعي',
    'أكد الوزير أن النظام، الذي جاءت به الحكومة، يتقدم',
    'قال مسؤول',
    '',
  ])('and not by «%s»', (text) => {
    expect(sayingOf(text, NAMES)).toBeUndefined();
  });

  test('a verb with «أن» reports without a name', () => {
    expect(reportingIn('وأشار إلى أنه بفضل ذلك')).toBe('وأشار إلى أنه');
    expect(reportingIn('سجلت ملفات العمال طفرة')).toBeUndefined();
  });

  test('a name stands in a text, whole', () => {
    expect(holdsName('عمل لرئيس الحكومة', NAMES)).toBe(true);
    expect(holdsName('رئيس اللجنة، والحكومة', NAMES)).toBe(false);
    expect(mentions('قالت الوزيرة أمس', 'وزيرة التعليم')).toBe(true);
    expect(mentions('قال الناطق أمس', 'وزيرة التعليم')).toBe(false);
  });
});

/** Paragraphs as they lie in a capture, and the place of `words` in them. */
function laid(texts: readonly string[], words: string) {
  let start = 0;
  const paragraphs = texts.map((text) => {
    const one = { start, end: start + text.length, text };
    start += text.length + 1;
    return one;
  });
  return { paragraphs, offset: texts.join('\n').indexOf(words) };
}

describe('a place in quotation marks', () => {
  test.each([
    [['وأضاف: «بلغ العدد 4 ملايين»'], 'بلغ', 'inside'],
    [["وأضاف: 'بلغ العدد 4 ملايين'"], 'بلغ', 'inside'],
    [['وأضاف "بلغ العدد 4 ملايين" وتابع'], 'وتابع', 'outside'],
    [['مكن “نظام ” أمو” من ذلك”. وبلغ العدد'], 'وبلغ', 'outside'],
    [['وقال “عبر نظام ” أمو تضامن”، وهو ما مكن 11 مليون”'], 'مكن', 'inside'],
    [['قال إن” ورش الحماية كبير”'], 'كبير', 'inside'],
    [['وتابع “قامت الحكومة بذلك.', 'كما بلغ العدد'], 'بلغ', 'carried'],
    [['وتابع “قامت الحكومة بذلك.', '“كما بلغ العدد” وفق الوزير'], 'الوزير', 'outside'],
    [['وتابع “قامت بذلك.', 'وبلغت 9”. ثم ختم'], 'ختم', 'outside'],
    [["l'eau “x” ثم بلغ العدد"], 'بلغ', 'outside'],
  ] as const)('%j at %s: %s', (texts, words, state) => {
    const { paragraphs, offset } = laid(texts, words);
    expect(quotedAt(paragraphs, offset)).toBe(state);
  });
});

describe('claims', () => {
  const TEXT = 'قالت وزيرة التعليم إن العدد بلغ 10. وأضافت: «الكلفة 5». وارتفع العدد إلى 12.';
  const article = { paragraphs: [{ start: 0, end: TEXT.length, text: TEXT, kind: 'text' }] } as unknown as Article;
  const minister = { id: 'minister', name: { ar: 'وزيرة التعليم', en: 'The minister' } };
  const codes = (quote: string, attribution: Claim['attribution'], speaker: object = { words: ['وزيرة التعليم'] }) => {
    const quoteStart = TEXT.indexOf(quote);
    const claim = { attribution, quoteStart, quoteEnd: quoteStart + quote.length } as Claim;
    const speaking = { speaker: { ...minister, ...speaker }, own: false } as const;
    return attributionProblems(claim, article, speaking, { file: 'x', locate: () => 1 }).map(({ code }) => code);
  };

  test.each([
    ['العدد بلغ 10', 'reported', []],
    ['العدد بلغ 10', 'direct', ['attribution-differs']],
    ['العدد بلغ 10', 'unattributed', ['attribution-differs']],
    ['الكلفة 5', 'direct', []],
    ['الكلفة 5', 'reported', ['attribution-differs']],
    ['الكلفة 5', 'unattributed', ['attribution-differs']],
    ['وارتفع العدد إلى 12', 'unattributed', []],
    ['وارتفع العدد إلى 12', 'reported', []],
  ] as const)('%s as %s', (quote, attribution, told) => {
    expect(codes(quote, attribution)).toEqual(told);
  });

  test('want their speaker named', () => {
    expect(codes('العدد بلغ 10', 'reported', { words: ['الوزير'] })).toEqual(['speaker-not-named']);
    expect(codes('العدد بلغ 10', 'reported', { words: undefined })).toEqual([]);
    expect(codes('العدد بلغ 10', 'reported', { words: undefined, name: { ar: 'رئيس الجهة', en: 'The head' } })).toEqual(
      ['speaker-not-named'],
    );
  });
});
