import { expect, it } from 'vitest';
import { loadReport } from '../report.ts';
import { formulaRows, isRounded } from './arithmetic.ts';
import { openPage } from './page.ts';

it.each([
  [10_274_000_000, -8, true],
  [8_700_000_000, -8, false],
  [5_757_000, -5, true],
  [1_050_000, 0, false],
  [16_634.8, 0, true],
  [2.8333, 1, true],
  [0.1 + 0.2, 1, false],
])('%s with %s digits is rounded: %s', (value, digits, rounded) => {
  expect(isRounded({ value, digits })).toBe(rounded);
});

it('reads a bracket as one row whose terms keep their claims', () => {
  const { report } = loadReport('content');
  const dispute = report.disputes.get('amo-tadamon-february-files');
  const page = openPage({}, { locale: 'en', report, claims: dispute?.claims ?? [] });
  const step = dispute?.arithmetic.find(({ id }) => id === 'per-refund-tenfold');
  const rows = formulaRows(step?.formula ?? '', page, dispute?.arithmetic);
  expect(
    rows.map(({ sign, parts }) => [sign, ...parts.map((part) => (typeof part === 'string' ? part : part.number))]),
  ).toEqual([
    ['', '8,700,000,000'],
    ['÷', '(', '523,000', ' × ', '10', ')'],
  ]);
  const claims = rows.flatMap(({ parts }) =>
    parts.flatMap((part) => (typeof part === 'string' ? [] : (part.claim?.id ?? []))),
  );
  expect(claims).toEqual(['amo-tadamon-reimbursements-zanqa20', 'amo-tadamon-reimbursement-files-zanqa20']);
});
