import { describe, expect, it } from 'vitest';
import type { ChartFile } from './chart.ts';
import { markAt } from './chart.ts';
import { inOrder, resolveChart } from './resolve.ts';
import { sampleFile, sampleLedger, sampleLocate } from './sample-ledger.ts';
import { CHART_WORDINGS, type ChartCode } from './wordings.ts';

const claims = (...ids: string[]) => ids.map((claim) => ({ claim }));
const resolve = (given: Partial<ChartFile>) => resolveChart(sampleFile(given), sampleLedger, sampleLocate);
const drawn = (given: Partial<ChartFile>) => {
  const { chart, problems } = resolve(given);
  if (!chart) throw new Error(problems.map((problem) => problem.code).join(', '));
  return chart;
};

describe('a chart takes its figures from the ledger', () => {
  it('names categories by period and keeps the status of a forecast', () => {
    const chart = drawn({ label: 'period', marks: claims('budget-2024', 'budget-2025', 'budget-2027') });
    expect(chart.categories.map(({ label, status }) => [label, status])).toEqual([
      [{ period: '2024' }, 'reported'],
      [{ period: '2025' }, 'reported'],
      [{ period: '2027' }, 'forecast'],
    ]);
    expect(chart.marks.map((mark) => mark.low)).toEqual([25e9, 26.5e9, 29e9]);
    expect(chart.unit).toEqual({ ar: 'درهم', en: 'MAD' });
  });

  it('keeps a place for a year of which nothing is known', () => {
    const chart = drawn({ label: 'period', gaps: true, marks: claims('budget-2024', 'budget-2025', 'budget-2027') });
    expect(chart.categories.map(({ label }) => label)).toEqual(
      ['2024', '2025', '2026', '2027'].map((period) => ({ period })),
    );
    expect(markAt(chart, 2, 0)).toBeUndefined();
    expect(markAt(chart, 3, 0)?.id).toBe('budget-2027');
  });

  it('counts the year of a cumulative period as its last', () => {
    const chart = drawn({ label: 'period', gaps: true, marks: claims('people-2020', 'people-2024') });
    expect(chart.categories).toHaveLength(5);
    expect(markAt(chart, 4, 0)?.id).toBe('people-2024');
  });

  it('groups marks that share a label, series by series, whatever the order of the file', () => {
    const series = [
      { id: 'filed', name: { ar: 'مودعة', en: 'Filed' } },
      { id: 'settled', name: { ar: 'مصفاة', en: 'Settled' } },
    ];
    const chart = drawn({
      kind: 'grouped',
      label: 'programme',
      series,
      marks: [
        { claim: 'settled-one', series: 'settled' },
        { claim: 'filed-one', series: 'filed' },
      ],
    });
    expect(chart.categories).toHaveLength(1);
    expect(chart.marks.map((mark) => mark.id)).toEqual(['filed-one', 'settled-one']);
  });

  it('strikes the value that a verdict went against, and names the verdict', () => {
    const chart = drawn({ kind: 'outlets', label: 'outlet', marks: claims('filed-one', 'filed-two', 'filed-three') });
    expect(chart.marks.map((mark) => [mark.standing, mark.verdict])).toEqual([
      ['plain', null],
      ['plain', null],
      ['struck', 'likely-typo'],
    ]);
  });

  it('takes a derived figure with its own digits, marked as ours', () => {
    const chart = drawn({
      kind: 'share',
      label: 'indicator',
      marks: [{ derived: 'budget-growth' }, { claim: 'rural' }],
    });
    expect(chart.marks[0]).toMatchObject({ origin: 'derived', digits: 0, low: 6, outlet: null });
  });

  it('lets unlike counts share a scale only under a name for what is counted', () => {
    const marks = claims('widows', 'people-2024');
    expect(drawn({ kind: 'horizontal', label: 'indicator', unit: { ar: 'أشخاص', en: 'People' }, marks }).unit.en).toBe(
      'People',
    );
    expect(resolve({ kind: 'horizontal', label: 'indicator', marks }).problems.map((problem) => problem.code)).toEqual([
      'chart-units-differ',
    ]);
  });

  it('orders charts by their number, then by id', () => {
    const chart = drawn({ label: 'period', marks: claims('budget-2024', 'budget-2025') });
    const ids = inOrder([
      { ...chart, id: 'c', order: 2 },
      { ...chart, id: 'b', order: 1 },
      { ...chart, id: 'a', order: 2 },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['b', 'a', 'c']);
  });
});

describe('a chart that cannot be drawn honestly is refused, at its line', () => {
  const slope = { kind: 'slope', label: 'period' } as const;
  const ends = ['2020', '2024'].map((id) => ({ id, name: { ar: 'طرف', en: 'End' } }));
  const wrong: readonly [ChartCode, Partial<ChartFile>, number][] = [
    ['chart-unknown-claim', { label: 'period', marks: claims('budget-2024', 'nowhere') }, 11],
    ['chart-unknown-derived', { label: 'indicator', marks: [...claims('rural'), { derived: 'nowhere' }] }, 11],
    ['chart-unknown-name', { label: 'period', programme: 'nowhere', marks: claims('budget-2024', 'budget-2025') }, 1],
    ['chart-mark-without-source', { label: 'period', marks: [...claims('budget-2024'), {}] }, 11],
    ['chart-withdrawn-claim', { label: 'period', marks: claims('filed-one', 'gone') }, 11],
    ['chart-without-value', { kind: 'horizontal', label: 'indicator', marks: claims('budget-2025', 'amount') }, 11],
    ['chart-without-value', { label: 'period', marks: claims('launch', 'budget-2025') }, 10],
    [
      'chart-label-missing',
      { marks: [{ claim: 'filed-one', label: { ar: 'هنا', en: 'Here' } }, { claim: 'filed-two' }] },
      11,
    ],
    ['chart-place-taken', { label: 'period', marks: claims('filed-one', 'filed-two') }, 11],
    ['chart-units-differ', { kind: 'horizontal', label: 'indicator', marks: claims('rural', 'budget-2025') }, 11],
    ['chart-too-few-marks', { label: 'period', marks: claims('budget-2024') }, 1],
    [
      'chart-too-few-marks',
      { ...slope, series: ends, marks: ends.map(({ id }) => ({ claim: `people-${id}`, series: id })) },
      10,
    ],
    [
      'chart-mixes-definitions',
      { label: 'as-of', marks: [{ claim: 'filed-one' }, { claim: 'settled-one', label: undefined }] },
      11,
    ],
    ['chart-line-not-joined', { ...slope, marks: claims('budget-2024', 'budget-2025') }, 11],
    ['chart-struck-value', { label: 'outlet', marks: claims('filed-one', 'filed-three') }, 11],
    ['chart-not-a-share', { kind: 'share', label: 'indicator', marks: claims('amount') }, 10],
    ['chart-not-above-zero', { kind: 'range', label: 'indicator', marks: claims('amount', 'loss') }, 11],
    [
      'chart-series-wrong',
      { label: 'period', marks: [{ claim: 'budget-2024', series: 'x' }, { claim: 'budget-2025' }] },
      10,
    ],
  ];
  it.each(wrong)('%s', (code, given, line) => {
    const { chart, problems } = resolve(given);
    expect(chart).toBeUndefined();
    const problem = problems.find((found) => found.code === code);
    expect(problem).toMatchObject({ code, file: 'charts/sample.yaml', line });
    expect(`${problem?.message.ar}${problem?.fix.ar}${problem?.message.en}${problem?.fix.en}`).not.toMatch(/\{\w+\}/);
  });

  it('has a case for every code', () => {
    expect(new Set(wrong.map(([code]) => code))).toEqual(new Set(Object.keys(CHART_WORDINGS)));
  });

  it('draws a line that one article joins', () => {
    expect(drawn({ ...slope, marks: claims('people-2020', 'people-2024') }).marks).toHaveLength(2);
  });
});
