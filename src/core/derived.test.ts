import { describe, expect, it } from 'vitest';
import { pretends, shownDigits, significantDigits } from './derived/precision.ts';
import { type DerivedSource, evaluateDerived, evaluateSteps } from './derived.ts';
import type { Claim, Unit } from './model.ts';

const unit = (id: string, kind: Unit['kind']): [string, Unit] => [
  id,
  { id, kind, name: { ar: id, en: id }, ar: { one: '', other: '' }, en: { one: '', other: '' }, written: [] },
];
const units = new Map([
  unit('mad', 'money'),
  unit('file', 'count'),
  unit('file-per-day', 'count'),
  unit('day', 'duration'),
  unit('year', 'duration'),
  unit('percent', 'percent'),
]);

type Input = Pick<Claim, 'id' | 'value' | 'unit' | 'withdrawn'>;
const claim = (id: string, value: number, unitId: string): [string, Input] => [id, { id, value, unit: unitId }];
const claims = new Map<string, Input>([
  claim('budget-2024', 25e9, 'mad'),
  claim('budget-2025', 26.5e9, 'mad'),
  claim('files-arifino', 400e6, 'file'),
  claim('pace-arifino', 2255, 'file-per-day'),
  claim('files-settled', 12e6, 'file'),
  claim('cost-settled', 17e9, 'mad'),
  [
    'old',
    { id: 'old', value: 1e9, unit: 'mad', withdrawn: { date: '2025-06-01', reason: { ar: 'سحب', en: 'withdrawn' } } },
  ],
]);

const source = (id: string, formula: string, unitId: string, digits = 0, line = 1): DerivedSource => ({
  id,
  programme: null,
  name: { ar: id, en: id },
  formula,
  unit: unitId,
  digits,
  assumptions: { ar: '', en: '' },
  file: 'derived.yaml',
  fileLine: line,
});

const evaluate = (sources: readonly DerivedSource[]) =>
  evaluateDerived(sources, claims, units, new Set(['files-arifino']));

describe('evaluateDerived', () => {
  it('computes growth and keeps the order of the file, also over a later entry', () => {
    const { derived, problems } = evaluate([
      source('growth-twice', 'growth + growth', 'percent'),
      source('growth', '(budget-2025 - budget-2024) / budget-2024 * 100', 'percent'),
    ]);
    expect(problems).toEqual([]);
    expect(derived.map(({ id, value, inputs, shaky }) => ({ id, value, inputs, shaky }))).toEqual([
      { id: 'growth-twice', value: 12, inputs: ['growth'], shaky: false },
      { id: 'growth', value: 6, inputs: ['budget-2025', 'budget-2024'], shaky: false },
    ]);
    expect(derived[1]).not.toHaveProperty('fileLine');
  });

  it('marks what rests on a disputed figure, at any distance', () => {
    const { derived } = evaluate([
      source('days', 'files-arifino / pace-arifino', 'day', -3),
      source('years', 'days / 365.25', 'year', -1),
    ]);
    expect(derived.map(({ id, shaky }) => [id, shaky])).toEqual([
      ['days', true],
      ['years', true],
    ]);
  });

  it('finds every member of a cycle, and no one else', () => {
    const { derived, problems } = evaluate([
      source('a', 'b + budget-2024', 'mad', 0, 3),
      source('b', 'c + budget-2024', 'mad', 0, 9),
      source('c', 'a + budget-2024', 'mad', 0, 15),
      source('self', 'self + budget-2024', 'mad', 0, 21),
      source('fine', 'budget-2025 - budget-2024', 'mad', 0, 27),
    ]);
    expect(problems.map(({ code, line }) => `${code}:${line}`)).toEqual([
      'derived-cycle:3',
      'derived-cycle:9',
      'derived-cycle:15',
      'derived-cycle:21',
    ]);
    expect(derived.map(({ id }) => id)).toEqual(['fine']);
  });

  it('reports the formula error at its file, line and column', () => {
    const { problems } = evaluate([{ ...source('x', 'budget-2023 * 2', 'mad', 0, 12), formulaColumn: 13 }]);
    expect(problems).toMatchObject([
      { code: 'formula-unknown-id', file: 'derived.yaml', line: 12, column: 13, actual: 'budget-2023' },
    ]);
  });

  it('refuses a withdrawn input and an unknown unit', () => {
    const { problems } = evaluate([source('x', 'old + budget-2024', 'mad'), source('y', 'budget-2024', 'euro', 0, 8)]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['formula-input-withdrawn', 1],
      ['derived-unit-unknown', 8],
    ]);
  });

  it('refuses digits that the inputs do not have', () => {
    const cost = (digits: number) => evaluate([source('cost', 'cost-settled / files-settled', 'mad', digits)]).problems;
    expect(cost(0)).toMatchObject([{ code: 'derived-precision-pretends', actual: '4', expected: '3' }]);
    expect(cost(-1)).toEqual([]);
    expect(cost(-2)).toEqual([]);
  });
});

describe('evaluateSteps', () => {
  const label = { ar: 'خطوة', en: 'step' };
  const at = (index: number) => ({ file: 'disputes/x.yaml', line: 20 + index });

  it('lets a step use the steps above it', () => {
    const { steps, problems } = evaluateSteps(
      [
        { id: 'days', label, formula: 'files-arifino / pace-arifino', unit: 'day', digits: 0 },
        { id: 'years', label, formula: 'days / 365.25', unit: 'year', digits: 0 },
      ],
      claims,
      new Map(),
      units,
      at,
    );
    expect(problems).toEqual([]);
    expect(steps.map(({ value }) => Math.round(value))).toEqual([177384, 486]);
    expect(steps[1]?.inputs).toEqual(['days']);
  });

  it('does not let a step use one below it', () => {
    const { steps, problems } = evaluateSteps(
      [
        { id: 'years', label, formula: 'days / 365.25', unit: 'year', digits: 0 },
        { id: 'days', label, formula: 'files-arifino / pace-arifino', unit: 'day', digits: 0 },
      ],
      claims,
      new Map(),
      units,
      at,
    );
    expect(problems).toMatchObject([{ code: 'formula-unknown-id', line: 20, actual: 'days' }]);
    expect(steps.map(({ id }) => id)).toEqual(['days']);
  });

  it('refuses an unknown unit', () => {
    const { problems } = evaluateSteps(
      [{ id: 'x', label, formula: 'budget-2024', unit: 'euro', digits: 0 }],
      claims,
      new Map(),
      units,
      at,
    );
    expect(problems).toMatchObject([{ code: 'derived-unit-unknown', line: 20 }]);
  });
});

describe('precision', () => {
  it.each([
    [26.5, 3],
    [4_000_000, 1],
    [2255, 4],
    [0.05, 1],
    [0, 1],
    [-1660, 3],
    [24.7e6, 3],
  ])('%d is known by %d digits', (n, expected) => {
    expect(significantDigits(n)).toBe(expected);
  });

  it.each([
    [485.65, 0, 3],
    [3, 2, 3],
    [0.5, 1, 1],
    [1416.67, -2, 2],
    [0, 1, 1],
  ])('%d printed with %d decimals claims %d', (value, digits, expected) => {
    expect(shownDigits(value, digits)).toBe(expected);
  });

  it('allows one digit more than the roughest input', () => {
    expect(pretends(1.142857, 2, [1, 2])).toBe(true);
    expect(pretends(1.142857, 1, [1, 2])).toBe(false);
  });
});
