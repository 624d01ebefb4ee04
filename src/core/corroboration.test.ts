import { describe, expect, it } from 'vitest';
import { type CountedClaim, corroborationOf, independenceLine, indexClaims } from './corroboration.ts';

const MAY = '2025-05-27';
const claim = (id: string, outlet: string, fields: Partial<CountedClaim> = {}): CountedClaim => ({
  id,
  indicator: 'files-lodged',
  value: 14e6,
  qualifier: 'exact',
  status: 'reported',
  asOf: MAY,
  period: '../2025-03',
  article: `${outlet}-2025-05-27`,
  outlet,
  event: 'session-2025-05-27',
  ...fields,
});

const al3alam = claim('a', 'al3alam24');
const arifino = claim('b', 'arifino', { qualifier: 'more-than' });
const arifinoHeadline = claim('b2', 'arifino');
const alAlbab = claim('c', 'al-albab', { qualifier: 'more-than' });
const typo = claim('d', 'mapress', { value: 140e6 });
const february = claim('e', 'zanqa20', {
  value: 13e6,
  period: '../2025-01',
  asOf: '2025-02-17',
  event: 'speech-2025-02-17',
});
const fund = claim('f', 'cnss-site', { event: 'cnss-2025-03-24', asOf: '2025-03-24' });
const withdrawn = claim('g', 'unnamed', { withdrawn: { date: MAY, reason: { ar: 'سحب', en: 'withdrawn' } } });
const otherIndicator = claim('h', 'zanqa20', { indicator: 'files-settled' });

const articles = [
  { id: 'al3alam24-2025-05-27', copies: [{}] },
  { id: 'arifino-2025-05-27', copies: [] },
  { id: 'mapress-2025-05-27', copies: [{}, {}] },
];

describe('corroborationOf', () => {
  const all = [al3alam, arifino, arifinoHeadline, alAlbab, typo, february, withdrawn, otherIndicator];
  const found = corroborationOf(al3alam, indexClaims(all, articles), 'flow');

  it('counts three reports of one speech as one origin', () => {
    expect(found).toMatchObject({ origins: 1, outlets: 3, reports: 3 });
    expect(independenceLine(found, 'en')).toBe('one occasion, three reports; one copy not counted');
    expect(independenceLine(found, 'ar')).toBe('مناسبة واحدة، ثلاثة تقارير؛ نسخة واحدة لم تُحسب');
  });

  it('counts a headline and its body as one report, and no copy of a report that differs', () => {
    expect(found.reports).toBe(3);
    expect(found.copiesCollapsed).toBe(1);
  });

  it('tells who agrees, who differs, and who speaks of another time', () => {
    expect(found.agreeing).toEqual(['b', 'b2', 'c']);
    expect(found.differing).toEqual(['d']);
    expect(found.elsewhere).toEqual(['e']);
  });

  it('groups the reports under their event, the own one first', () => {
    expect(found.events).toEqual([
      {
        event: 'session-2025-05-27',
        reports: [
          { claim: 'a', article: 'al3alam24-2025-05-27', outlet: 'al3alam24', agrees: true },
          { claim: 'b', article: 'arifino-2025-05-27', outlet: 'arifino', agrees: true },
          { claim: 'b2', article: 'arifino-2025-05-27', outlet: 'arifino', agrees: true },
          { claim: 'c', article: 'al-albab-2025-05-27', outlet: 'al-albab', agrees: true },
          { claim: 'd', article: 'mapress-2025-05-27', outlet: 'mapress', agrees: false },
        ],
      },
    ]);
  });

  it('counts a second event as a second origin', () => {
    const two = corroborationOf(al3alam, indexClaims([...all, fund], articles), 'flow');
    expect(two).toMatchObject({ origins: 2, outlets: 4, reports: 4 });
    expect(two.events.map(({ event }) => event)).toEqual(['session-2025-05-27', 'cnss-2025-03-24']);
    expect(independenceLine(two, 'en')).toBe('two occasions, four reports; one copy not counted');
  });

  it('leaves a claim alone that nobody repeats', () => {
    const alone = corroborationOf(february, indexClaims(all, articles), 'flow');
    expect(alone).toMatchObject({ origins: 1, reports: 1, agreeing: [], differing: [], copiesCollapsed: 0 });
    expect(independenceLine(alone, 'ar')).toBe('مناسبة واحدة، تقرير واحد');
    expect(independenceLine(alone, 'en')).toBe('one occasion, one report');
  });
});

describe('independenceLine', () => {
  it.each([
    [2, 2, 2, 'مناسبتان، تقريران؛ نسختان لم تُحسبا', 'two occasions, two reports; two copies not counted'],
    [
      3,
      8,
      3,
      'ثلاث مناسبات، ثمانية تقارير؛ ثلاث نسخ لم تُحسب',
      'three occasions, eight reports; three copies not counted',
    ],
    [8, 10, 0, 'ثماني مناسبات، عشرة تقارير', 'eight occasions, ten reports'],
    [10, 11, 12, 'عشر مناسبات، 11 تقريرا؛ 12 نسخة لم تُحسب', 'ten occasions, 11 reports; 12 copies not counted'],
    [1, 100, 103, 'مناسبة واحدة، 100 تقرير؛ 103 نسخ لم تُحسب', 'one occasion, 100 reports; 103 copies not counted'],
  ])('%d events, %d reports, %d copies', (origins, reports, copiesCollapsed, ar, en) => {
    expect(independenceLine({ origins, reports, copiesCollapsed }, 'ar')).toBe(ar);
    expect(independenceLine({ origins, reports, copiesCollapsed }, 'en')).toBe(en);
  });
});
