import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../model.ts';
import type { Problem } from '../problem.ts';
import { prepareText } from '../quote.ts';
import { checkPeriod } from './period.ts';
import type { Work } from './work.ts';

const TEXT =
  'منذ إطلاق النظام وحتى مارس 2025، سُجل 14 مليون ملف. وصُفي منها 12 مليون ملف إلى غاية أبريل الماضي.\n' +
  'وكان عددهم 3 ملايين في نهاية 2021، ابتداءً من فاتح دجنبر 2020 إلى متم يناير 2022.';

/** The codes told of a period of the quote. */
function told(quote: string, period: string, kind: IndicatorKind, why?: string): readonly string[] {
  const problems: Problem[] = [];
  const start = TEXT.indexOf(quote);
  const work = {
    raw: {
      period,
      periodBasis: why === undefined ? 'stated' : 'inferred',
      periodWhy: why === undefined ? undefined : { ar: why, en: 'why' },
      asOf: '2025-05-27',
    },
    place: { start, end: start + quote.length },
    problems,
    context: {
      indicator: { kind },
      prepared: prepareText('c', TEXT),
      where: { file: 'claims/p.yaml', locate: () => 1 },
    },
  };
  checkPeriod(work as unknown as Work, [{ start: 0, end: TEXT.length }], undefined);
  return problems.map(({ code, expected = '' }) => `${code} ${expected}`.trim());
}

describe('the time that a figure is about', () => {
  it('is read from the sentence of the quote', () => {
    expect(told('14 مليون ملف', '../2025-03', 'flow')).toEqual([]);
    expect(told('12 مليون ملف', '../2025-04', 'flow')).toEqual([]);
    expect(told('عددهم 3 ملايين', '2021-12-31', 'stock')).toEqual([]);
  });

  it('is not the time of another sentence, unless the reason quotes it', () => {
    expect(told('12 مليون ملف', '../2025-03', 'flow')).toEqual(['period-not-stated']);
    expect(told('12 مليون ملف', '../2025-03', 'flow', 'قالت الجملة السابقة ذلك.')).toEqual(['period-not-in-reason']);
    expect(told('12 مليون ملف', '../2025-03', 'flow', 'قالت «وحتى مارس 2025».')).toEqual([]);
    expect(told('12 مليون ملف', '../2019', 'flow', 'قالت «وحتى مارس 2025».')).toEqual(['period-not-in-article']);
  });

  it('runs as the words before the date say, and as what is counted allows', () => {
    expect(told('14 مليون ملف', '2025-03', 'flow')).toEqual(['period-bound-differs ../2025-03']);
    expect(told('14 مليون ملف', '2025-03/..', 'flow')).toEqual(['period-bound-differs ../2025-03']);
    expect(told('14 مليون ملف', '2025-03', 'stock')).toEqual([]);
    expect(told('عددهم 3 ملايين', '../2021-12-31', 'stock')).toEqual(['period-bound-differs 2021-12-31']);
    expect(told('عددهم 3 ملايين', '2020-12-01/..', 'stock')).toEqual([]);
    expect(told('عددهم 3 ملايين', '2020-12-01', 'date')).toEqual([]);
  });

  it('has both its ends named where it has two', () => {
    expect(told('عددهم 3 ملايين', '2020-12-01/2022-01-31', 'flow')).toEqual([]);
    expect(told('عددهم 3 ملايين', '2020-12-01/2022-02', 'flow')).toEqual(['period-not-stated']);
  });
});
