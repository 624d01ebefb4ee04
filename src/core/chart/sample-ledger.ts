/** A small ledger of invented figures for the tests of charts. Nothing of it is published. */
import type { Claim, Derived, Dispute, Indicator, Outlet, Programme, Unit } from '../model.ts';
import type { ChartFile } from './chart.ts';
import type { Locate } from './fault.ts';
import type { ChartLedger } from './figures.ts';

const both = (ar: string, en: string) => ({ ar, en });
const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const noun = (word: string) => ({ one: word, two: word, few: word, many: word, other: word });
const unit = (id: string, kind: Unit['kind'], ar: string, en: string): Unit => ({
  ...{ id, kind, name: both(ar, en), written: [] },
  ar: noun(ar),
  en: { one: en, other: en },
});

/** A claim of the sample; give what the test is about. */
export function sampleClaim(id: string, indicator: string, given: Partial<Claim> = {}): Claim {
  return {
    ...{ id, indicator, programme: 'tns', programmeBasis: 'stated', unit: 'file', value: 10 },
    ...{ qualifier: 'exact', status: 'reported', asOf: '2025-05-27', asOfBasis: 'stated' },
    ...{ article: 'a-one', outlet: 'one', event: 'session', claimedBy: 'head', attribution: 'reported' },
    ...{
      quote: '10',
      quoteStart: 0,
      quoteEnd: 2,
      line: 1,
      written: [],
      style: 'plain',
      capture: 'c',
      captureSha256: '',
    },
    ...{ quoteEn: '10', file: 'claims/tns.yaml', fileLine: 1 },
    ...given,
  };
}

const claims = [
  sampleClaim('filed-one', 'filed', { value: 4_000_000 }),
  sampleClaim('filed-two', 'filed', { value: 4_000_000, qualifier: 'more-than', article: 'a-two', outlet: 'two' }),
  sampleClaim('filed-three', 'filed', {
    value: 400_000_000,
    qualifier: 'more-than',
    article: 'a-three',
    outlet: 'three',
    dispute: 'filed',
  }),
  sampleClaim('settled-one', 'settled', { value: 3_600_000, qualifier: 'about' }),
  sampleClaim('budget-2024', 'budget', { value: 25e9, unit: 'mad', period: '2024' }),
  sampleClaim('budget-2025', 'budget', { value: 26.5e9, unit: 'mad', period: '2025', article: 'a-two', outlet: 'two' }),
  sampleClaim('budget-2027', 'budget', { value: 29e9, unit: 'mad', period: '2027', status: 'forecast' }),
  sampleClaim('people-2020', 'people', { value: 7_800_000, unit: 'person', period: '2020' }),
  sampleClaim('people-2024', 'people', { value: 24_700_000, unit: 'person', period: '../2024-12' }),
  sampleClaim('amount', 'amount', { low: 500, high: 1200, unit: 'mad' }),
  sampleClaim('rural', 'rural', { value: 61, unit: 'percent' }),
  sampleClaim('launch', 'launch', { date: '2023-12', unit: 'date' }),
  sampleClaim('loss', 'loss', { value: -3, unit: 'mad' }),
  sampleClaim('widows', 'widows', { value: 420_000, unit: 'widow', qualifier: 'more-than' }),
  sampleClaim('gone', 'filed', { withdrawn: { date: '2025-06-01', reason: both('خطأ', 'error') } }),
].map((claim) => {
  const { value, ...rest } = claim;
  return rest.low !== undefined || rest.date !== undefined
    ? rest
    : { ...rest, ...(value === undefined ? {} : { value }) };
});

const derived: Derived = {
  ...{ id: 'budget-growth', programme: 'tns', name: both('نمو', 'Growth'), formula: '', unit: 'percent', digits: 0 },
  ...{ assumptions: both('لا شيء', 'None'), value: 6, inputs: [], shaky: false, file: 'derived.yaml' },
};

const dispute: Dispute = {
  ...{ id: 'filed', kind: 'conflict', indicator: 'filed', programme: 'tns', question: both('كم؟', 'How many?') },
  ...{ claims: ['filed-one', 'filed-two', 'filed-three'], verdict: 'likely-typo', against: ['filed-three'] },
  ...{
    reasoning: both('حساب', 'Sum'),
    arithmetic: [],
    wouldChange: [],
    reviewedAt: '2025-06-01',
    weight: 1,
    file: 'disputes/filed.yaml',
  },
};

const indicator = (id: string): Indicator => ({
  ...{ id, programme: 'tns', name: both(`مؤشر ${id}`, `Indicator ${id}`), definition: both('تعريف', 'Definition') },
  ...{ base: both('أساس', 'Base'), unit: 'file', kind: 'stock' },
});
const outlet = (id: string): Outlet => ({ id, name: both(`منبر ${id}`, `Outlet ${id}`), country: 'MA', named: true });
const programme: Programme = {
  ...{
    id: 'tns',
    order: 1,
    emblem: 'triangle',
    country: 'MA',
    name: both('العمال غير الأجراء', 'Non-salaried workers'),
    alsoWritten: [],
  },
  ...{ tagline: both('وصف', 'Tagline'), lead: both('تقديم', 'Lead'), tiles: [], compare: {}, facts: [], changes: [] },
  ...{ silence: [], mentions: [] },
};

export const sampleLedger: ChartLedger = {
  claims: byId(claims),
  derived: byId([derived]),
  indicators: byId([...new Set(claims.map((claim) => claim.indicator))].map(indicator)),
  units: byId([
    unit('file', 'count', 'ملف', 'files'),
    unit('person', 'count', 'شخص', 'people'),
    unit('widow', 'count', 'أرملة', 'widows'),
    unit('mad', 'money', 'درهم', 'MAD'),
    unit('percent', 'percent', '%', '%'),
    unit('date', 'date', '', ''),
  ]),
  outlets: byId(['one', 'two', 'three'].map(outlet)),
  programmes: byId([programme]),
  disputes: byId([dispute]),
};

/** A chart file of the sample; give what the test is about. */
export function sampleFile(given: Partial<ChartFile>): ChartFile {
  return {
    ...{ id: 'sample', file: 'charts/sample.yaml', kind: 'bars', programme: 'tns', home: false, order: 1, gaps: false },
    ...{ title: both('عنوان', 'Title'), finding: both('نتيجة', 'Finding'), description: both('وصف', 'Description') },
    ...{ caveat: both('تنبيه', 'Caveat'), series: [], marks: [] },
    ...given,
  };
}

/** The line of a field: 1 plus one for each mark before it, so that a test sees which mark is meant. */
export const sampleLocate: Locate = (path) => ({
  line: path[0] === 'marks' && typeof path[1] === 'number' ? 10 + path[1] : 1,
  column: 1,
});
