import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../model.ts';
import { referenceOf, sameTime } from './reference.ts';

type Row = readonly [string, [string | undefined, string], [string | undefined, string], IndicatorKind, boolean];

const FEB = '2025-02-17';
const MAY = '2025-05-27';

const rows: readonly Row[] = [
  ['no periods, one sitting', [undefined, MAY], [undefined, MAY], 'stock', true],
  ['no periods, two events', [undefined, FEB], [undefined, MAY], 'stock', false],
  ['no periods, a day within the month said', [undefined, '2025-05'], [undefined, MAY], 'stock', true],
  ['one year, told on two days', ['2025', FEB], ['2025', MAY], 'flow', true],
  ['two years', ['2024', MAY], ['2025', MAY], 'flow', false],
  ['a month is not its year, for a flow', ['2025-03', MAY], ['2025', MAY], 'flow', false],
  ['a month lies in its year, for a stock', ['2025-03', MAY], ['2025', MAY], 'stock', true],
  ['the end of a year and the year, for a stock', ['2021', MAY], ['2021-12-31', MAY], 'stock', true],
  ['running totals to one day', ['../2025-03', MAY], ['../2025-03-31', MAY], 'flow', true],
  ['running totals to two months', ['../2025-03', MAY], ['../2025-04', MAY], 'flow', false],
  ['a running total and a day, for a stock', ['../2025-01', FEB], ['2025-01-31', FEB], 'stock', true],
  ['a running total is not its last month, for a flow', ['../2025-01', FEB], ['2025-01', FEB], 'flow', false],
  ['open ends with one start', ['2022-12-01/..', FEB], ['2022-12-01/..', MAY], 'stock', true],
  ['open ends with two starts', ['2022-12-01/..', FEB], ['2023/..', MAY], 'stock', false],
  ['an open end and a year', ['2022-12-01/..', FEB], ['2025', MAY], 'stock', false],
  ['a rule holds through its period', ['2022-12-01/..', FEB], ['2025', MAY], 'rule', true],
  ['a total to April beside «reached», said in May', ['../2025-04', MAY], [undefined, MAY], 'flow', true],
  [
    'a total to January beside a statement of May, both said in May',
    ['../2025-01-31', MAY],
    [undefined, MAY],
    'stock',
    true,
  ],
  ['a total of February beside a statement of May', ['../2025-01-31', FEB], [undefined, MAY], 'stock', false],
  ['2021 is not today', ['2021', MAY], [undefined, MAY], 'stock', false],
  ['next year is not today', ['2026', MAY], [undefined, MAY], 'flow', false],
  ['a launch does not change with the day it is told', ['2023-12', FEB], ['2024-01', MAY], 'date', true],
];

describe('sameTime', () => {
  it.each(rows)('%s', (_, [p1, a1], [p2, a2], kind, expected) => {
    const a = referenceOf({ asOf: a1, ...(p1 === undefined ? {} : { period: p1 }) });
    const b = referenceOf({ asOf: a2, ...(p2 === undefined ? {} : { period: p2 }) });
    expect(sameTime(a, b, kind)).toBe(expected);
    expect(sameTime(b, a, kind)).toBe(expected);
  });

  it('finds no time in common with a date that does not exist', () => {
    const broken = referenceOf({ asOf: '2025-02-30' });
    expect(sameTime(broken, broken, 'stock')).toBe(false);
  });
});
