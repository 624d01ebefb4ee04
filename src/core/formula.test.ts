import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, type FormulaInput, parseFormula } from './formula.ts';
import type { Unit } from './model.ts';

const unit = (id: string, kind: Unit['kind']): [string, Unit] => [
  id,
  { id, kind, name: { ar: id, en: id }, ar: { one: '', other: '' }, en: { one: '', other: '' }, written: [] },
];
const units = new Map([
  unit('mad', 'money'),
  unit('file', 'count'),
  unit('person', 'count'),
  unit('household', 'count'),
  unit('day', 'duration'),
  unit('year', 'duration'),
  unit('percent', 'percent'),
  unit('none', 'none'),
  unit('date', 'date'),
  unit('file-per-day', 'count'),
]);

const figures: Readonly<Record<string, FormulaInput>> = {
  'tns-files-2025-arifino': { value: 400e6, unit: 'file' },
  'tns-files-2025-mapress': { value: 4e6, unit: 'file' },
  'tns-per-day-arifino': { value: 2255, unit: 'file-per-day' },
  'tns-people-al3alam24': { value: 3.5e6, unit: 'person' },
  'budget-2024': { value: 25e9, unit: 'mad' },
  'budget-2025': { value: 26.5e9, unit: 'mad' },
  'amount-monthly': { low: 500, high: 1200, unit: 'mad' },
  share: { value: 60, unit: 'percent' },
  nothing: { value: 0, unit: 'file' },
  launch: { unit: 'date' },
};

const evaluate = (formula: string, declared: string) => evaluateFormula(formula, declared, (id) => figures[id], units);

const errors = (formula: string, declared = 'none') => {
  const result = evaluate(formula, declared);
  return result.ok ? [] : result.errors.map(({ code, column }) => `${code}@${column}`);
};

describe('evaluateFormula', () => {
  it.each([
    ['tns-files-2025-arifino / tns-per-day-arifino', 'day', 177383.5920177384],
    ['tns-files-2025-arifino / tns-per-day-arifino / 365.25', 'year', 485.6498070299],
    ['tns-files-2025-arifino / tns-people-al3alam24', 'none', 114.2857142857],
    ['tns-files-2025-mapress / tns-people-al3alam24', 'file', 1.142857142857],
    ['(budget-2025 - budget-2024) / budget-2024 * 100', 'percent', 6],
    ['(budget-2025 / budget-2024 - 1) * 100', 'percent', 6],
    ['budget-2025 - budget-2024', 'mad', 1.5e9],
    ['budget-2025 / tns-files-2025-mapress', 'mad', 6625],
    ['low(amount-monthly) * 12', 'mad', 6000],
    ['(low(amount-monthly) + high(amount-monthly)) / 2', 'mad', 850],
    ['high(budget-2024)', 'mad', 25e9],
    ['share - share', 'percent', 0],
    ['budget-2025 * share / 100', 'mad', 15.9e9],
    ['budget-2025 - budget-2024 - budget-2024', 'mad', -23.5e9],
    ['budget-2025 - (budget-2024 - budget-2024)', 'mad', 26.5e9],
    ['budget-2024 / 1000000 / 1000', 'mad', 25],
  ])('%s in %s', (formula, declared, expected) => {
    const result = evaluate(formula, declared);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.value).toBeCloseTo(expected, 6);
  });

  it('names the figures it used, each once, in reading order', () => {
    expect(evaluate('(budget-2025 - budget-2024) / budget-2024 * 100', 'percent')).toMatchObject({
      inputs: ['budget-2025', 'budget-2024'],
    });
  });

  it.each([
    ['', ['formula-syntax@1']],
    ['budget-2024 +', ['formula-syntax@14']],
    ['(budget-2024', ['formula-syntax@13']],
    ['budget-2024)', ['formula-syntax@12']],
    ['budget-2024 budget-2025', ['formula-syntax@13']],
    ['budget-2024 -budget-2025', ['formula-syntax@13']],
    ['budget-2024- budget-2025', ['formula-syntax@12']],
    ['-budget-2024', ['formula-syntax@1']],
    ['budget-2024 × 2', ['formula-syntax@13']],
    ['budget-2024 \u2212 budget-2024', ['formula-syntax@13']],
    ['Budget', ['formula-syntax@1']],
    ['budget_2024', ['formula-syntax@7']],
    ['2budget', ['formula-syntax@2']],
    ['1.2.3', ['formula-syntax@4']],
    ['low(100)', ['formula-syntax@5']],
    ['low(amount-monthly * 2)', ['formula-syntax@20']],
    ['low', ['formula-unknown-id@1']],
    ['budget-2023 + 9', ['formula-unknown-id@1', 'formula-constant-not-allowed@15']],
    ['budget-2024-budget-2025', ['formula-unknown-id@1']],
    ['budget-2024 * 3', ['formula-constant-not-allowed@15']],
    ['amount-monthly * 12', ['formula-input-has-no-value@1']],
    ['launch', ['formula-input-has-no-value@1']],
    ['budget-2024 / nothing', ['formula-division-by-zero@13']],
    ['budget-2024 / (budget-2025 - budget-2025)', ['formula-division-by-zero@13']],
    ['100 / 2', ['formula-without-input@1']],
    ['budget-2024 + tns-files-2025-mapress', ['formula-units-differ@13']],
    ['tns-files-2025-mapress + 100', ['formula-units-differ@24']],
    ['tns-people-al3alam24 - tns-files-2025-mapress', ['formula-units-differ@22']],
  ])('refuses «%s»', (formula, expected) => {
    expect(errors(formula)).toEqual(expected);
  });

  it.each([
    ['budget-2025 / budget-2024', 'percent'],
    ['budget-2025 * 100', 'percent'],
    ['100 / tns-files-2025-mapress', 'percent'],
    ['budget-2025 / tns-files-2025-mapress * 100', 'percent'],
    ['budget-2025 - budget-2024', 'file'],
    ['budget-2025', 'none'],
    ['tns-files-2025-mapress / budget-2025', 'file'],
    ['tns-files-2025-mapress / tns-per-day-arifino', 'file'],
    ['tns-files-2025-mapress * 2', 'file-per-day'],
    ['tns-files-2025-mapress * tns-files-2025-mapress', 'file'],
    ['budget-2025', 'date'],
  ])('does not let %s pass for %s', (formula, declared) => {
    expect(errors(formula, declared)).toEqual(['unit-of-result-differs@1']);
  });

  it('says what the unit is and what was declared', () => {
    const result = evaluate('tns-files-2025-mapress / budget-2025', 'file');
    expect(result.ok ? [] : result.errors).toMatchObject([{ actual: 'file / mad', expected: 'file' }]);
  });

  it('decides nothing about a unit that it does not know', () => {
    expect(errors('budget-2025', 'hectare')).toEqual([]);
  });

  it('reads ids with digits and hyphens whole, a minus only between spaces', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,6}){0,4}$/);
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        expect(parseFormula(`${a} - ${b}`)).toMatchObject({ ok: true, inputs: [a, b] });
        expect(parseFormula(`${a}-${b}`)).toMatchObject({ ok: true, inputs: [`${a}-${b}`] });
      }),
    );
  });

  it('computes what the signs say, products before sums', () => {
    const number = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const lookup = (id: string) => ({ a, b, c })[id];
        const value = (formula: string) => {
          const result = evaluateFormula(formula, 'none', (id) => ({ value: lookup(id) ?? 0, unit: 'none' }), units);
          return result.ok ? result.value : undefined;
        };
        expect(value('a + b * c')).toBe(a + b * c);
        expect(value('a - b / c')).toBe(a - b / c);
        expect(value('a - b - c')).toBe(a - b - c);
        expect(value('a / b / c')).toBe(a / b / c);
        expect(value('(a + b) * c')).toBe((a + b) * c);
      }),
    );
  });

  it('refuses nesting that would exhaust the stack, and does not crash', () => {
    expect(errors(`${'('.repeat(100_000)}share${')'.repeat(100_000)}`)).toEqual(['formula-syntax@51']);
  });
});
