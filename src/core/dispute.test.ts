import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, type DisputeClaim, findConflicts, judge, type Verdict } from './dispute.ts';
import type { Indicator, IndicatorKind } from './model.ts';

const FEB = '2025-02-17';
const MAY = '2025-05-27';

const claim = (id: string, indicator: string, fields: Partial<DisputeClaim>): DisputeClaim => ({
  id,
  indicator,
  qualifier: 'exact',
  status: 'reported',
  asOf: MAY,
  ...fields,
});

const kinds = (given: Record<string, IndicatorKind>): Map<string, Pick<Indicator, 'kind'>> =>
  new Map(Object.entries(given).map(([id, kind]) => [id, { kind }]));

/** The captures' own cases: what contradicts, and what only looks so. */
const real: readonly DisputeClaim[] = [
  claim('lodged-mapress', 'tns-files-lodged', { value: 4e6, written: [{ text: '4 ملايين' }] }),
  claim('lodged-al-albab', 'tns-files-lodged', { value: 4e6, qualifier: 'more-than', period: '../2025-04' }),
  claim('lodged-arifino', 'tns-files-lodged', { value: 400e6, qualifier: 'more-than', period: '../2025-04' }),
  claim('settled-mapress', 'tns-files-settled', { value: 3.6e6, written: [{ text: '3.6 ملايين' }], style: 'decimal' }),
  claim('settled-arifino', 'tns-files-settled', { value: 360e3, qualifier: 'about', period: '../2025-04' }),
  claim('daily-al-albab', 'tns-files-per-day', { value: 9255, qualifier: 'more-than', period: '../2025-04' }),
  claim('daily-arifino', 'tns-files-per-day', { value: 2255, period: '../2025-04' }),
  claim('covered-zanqa20', 'tns-people', { value: 3.9e6, period: '2025-01-31', asOf: FEB }),
  claim('covered-arifino', 'tns-people', { value: 3.5e6, qualifier: 'nearly' }),
  claim('covered-al-albab', 'tns-people', { value: 3.5e6, qualifier: 'nearly' }),
  claim('tadamon-zanqa20', 'amo-people', { value: 11.1e6, qualifier: 'about', period: '2022-12-01/..', asOf: FEB }),
  claim('tadamon-mapress', 'amo-people', { value: 11e6, qualifier: 'nearly' }),
  claim('tadamon-al3alam24', 'amo-people', { value: 11e6, qualifier: 'about' }),
  claim('tadamon-al-albab', 'amo-people', { value: 11e6, qualifier: 'around' }),
  claim('elderly-mapress', 'aid-elderly', { value: 1e6 }),
  claim('elderly-arifino', 'aid-elderly', { value: 1e6, qualifier: 'more-than' }),
  claim('budget-2025', 'aid-budget', { value: 26.5e9, period: '2025' }),
  claim('budget-2026', 'aid-budget', { value: 29e9, period: '2026', status: 'forecast' }),
  claim('decrees-zanqa20', 'tns-decrees', { value: 22, asOf: FEB }),
  claim('decrees-al-albab', 'tns-decrees', { value: 28 }),
  // «12 million» of another thing: no value is ever joined with another indicator's.
  claim('people-arifino', 'aid-people', { value: 12e6 }),
];
const realKinds = kinds({
  'tns-files-lodged': 'flow',
  'tns-files-settled': 'flow',
  'tns-files-per-day': 'rate',
  'aid-budget': 'flow',
});

describe('findConflicts', () => {
  const { conflicts, differences } = findConflicts(real, realKinds);

  it('finds the contradictions of the captures and no other', () => {
    expect(conflicts).toEqual([
      {
        indicator: 'tns-files-lodged',
        claims: ['lodged-al-albab', 'lodged-arifino', 'lodged-mapress'],
        pairs: [
          ['lodged-al-albab', 'lodged-arifino'],
          ['lodged-arifino', 'lodged-mapress'],
        ],
      },
      {
        indicator: 'tns-files-settled',
        claims: ['settled-arifino', 'settled-mapress'],
        pairs: [['settled-arifino', 'settled-mapress']],
      },
      {
        indicator: 'tns-files-per-day',
        claims: ['daily-al-albab', 'daily-arifino'],
        pairs: [['daily-al-albab', 'daily-arifino']],
      },
    ]);
  });

  it('lists what a reader would wonder at, with the reason', () => {
    expect(differences.map(({ claims, reason }) => `${claims.join(' ')}: ${reason}`)).toEqual([
      'lodged-al-albab lodged-mapress: qualifier',
      'covered-zanqa20 covered-arifino: different-date',
      'tadamon-zanqa20 tadamon-mapress: different-date',
      'elderly-arifino elderly-mapress: qualifier',
      'budget-2025 budget-2026: status',
      'decrees-zanqa20 decrees-al-albab: different-date',
    ]);
  });

  it('leaves withdrawn claims and statements out', () => {
    const withdrawn = { date: '2025-06-01', reason: { ar: 'سحب', en: 'withdrawn' } };
    const one = claim('a', 'i', { value: 4 });
    expect(
      findConflicts([one, claim('b', 'i', { value: 9, withdrawn }), claim('c', 'i', {})], kinds({})).conflicts,
    ).toEqual([]);
  });

  it('never compares a forecast with a report', () => {
    const claims = [
      claim('a', 'i', { value: 4, period: '2026', status: 'forecast' }),
      claim('b', 'i', { value: 9, period: '2026' }),
    ];
    const found = findConflicts(claims, kinds({ i: 'flow' }));
    expect(found.conflicts).toEqual([]);
    expect(found.differences).toEqual([]);
  });

  it('finds a launch told with two dates, whenever it was told', () => {
    const claims = [
      claim('a', 'launch', { date: '2023-12', period: '2023-12', asOf: FEB }),
      claim('b', 'launch', { date: '2024-01', period: '2024-01' }),
      claim('c', 'launch', { date: '2023-12-15' }),
    ];
    expect(findConflicts(claims, kinds({ launch: 'date' })).conflicts).toMatchObject([{ claims: ['a', 'b', 'c'] }]);
  });

  it('makes two groups of two contradictions about two years', () => {
    const claims = [
      claim('a', 'i', { value: 10, period: '2023' }),
      claim('b', 'i', { value: 20, period: '2023' }),
      claim('c', 'i', { value: 30, period: '2024' }),
      claim('d', 'i', { value: 40, period: '2024' }),
      claim('e', 'i', { value: 40, period: '2024' }),
    ];
    expect(findConflicts(claims, kinds({ i: 'flow' })).conflicts.map((one) => one.claims)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  const anyClaims = fc.array(
    fc.record({
      value: fc.constantFrom(4, 40, 400, 41),
      qualifier: fc.constantFrom('exact' as const, 'about' as const, 'more-than' as const),
      period: fc.constantFrom(undefined, '2024', '2025', '../2025-03', '../2025-04', '2025-03', '2024/..'),
      asOf: fc.constantFrom(FEB, MAY, '2025', '2025-05'),
    }),
    { maxLength: 12 },
  );
  const build = (drafts: readonly { period: string | undefined; value: number; asOf: string }[]): DisputeClaim[] =>
    drafts.map(({ period, ...rest }, index) =>
      claim(`c${String(index).padStart(2, '0')}`, 'i', { ...rest, ...(period === undefined ? {} : { period }) }),
    );
  const members = (conflicts: readonly Conflict[]) => conflicts.map(({ claims }) => claims.join(' ')).toSorted();

  it('finds the same groups in whatever order the claims come', () => {
    fc.assert(
      fc.property(anyClaims, (drafts) => {
        const claims = build(drafts);
        expect(members(findConflicts(claims.toReversed(), kinds({})).conflicts)).toEqual(
          members(findConflicts(claims, kinds({})).conflicts),
        );
      }),
    );
  });

  it('misses no contradiction that two claims alone would show', () => {
    fc.assert(
      fc.property(anyClaims, (drafts) => {
        const claims = build(drafts);
        const found = new Set(findConflicts(claims, kinds({})).conflicts.flatMap((one) => one.claims));
        for (const a of claims) {
          for (const b of claims) {
            if (findConflicts([a, b], kinds({})).conflicts.length === 0) continue;
            expect(found).toContain(a.id);
            expect(found).toContain(b.id);
          }
        }
      }),
    );
  });

  it('compares a thousand claims of each indicator in a moment', () => {
    const claims = Array.from({ length: 20_000 }, (_, index) =>
      claim(`c${index}`, `i${index % 20}`, {
        value: 1000 + (index % 7),
        asOf: `20${String(10 + (Math.floor(index / 20) % 15))}-0${1 + (Math.floor(index / 300) % 9)}-1${index % 10}`,
      }),
    );
    // One disagreement an indicator and day. Processor time: the clock of a busy machine says little.
    const before = process.threadCpuUsage().user;
    expect(findConflicts(claims, kinds({})).conflicts).toHaveLength(20 * 15 * 9);
    expect(process.threadCpuUsage().user - before).toBeLessThan(3_000_000);
  });
});

describe('judge', () => {
  const conflict: Conflict = { indicator: 'lodged', claims: ['a', 'b', 'c'], pairs: [['a', 'c']] };
  const known = { claims: new Set(['a', 'b', 'c', 'd']) };
  const verdict = (fields: Partial<Verdict>): Verdict => ({
    id: 'lodged',
    kind: 'conflict',
    indicator: 'lodged',
    claims: ['a', 'b', 'c'],
    verdict: 'likely-typo',
    against: ['c'],
    arithmetic: [{}],
    file: 'disputes/lodged.yaml',
    line: 7,
    ...fields,
  });
  const codes = (conflicts: readonly Conflict[], verdicts: readonly Verdict[]) =>
    judge(conflicts, verdicts, known).map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));

  it('is content with a verdict on just the claims found, in any order', () => {
    expect(codes([conflict], [verdict({ claims: ['c', 'a', 'b'] })])).toEqual([]);
  });

  it('asks for a verdict, names the claims and the file to create', () => {
    const [problem] = judge([conflict], [], known);
    expect(problem).toMatchObject({
      code: 'dispute-without-verdict',
      file: 'disputes/lodged.yaml',
      expected: 'a, b, c',
    });
    expect(problem?.message.en).toContain('a, b, c');
    expect(problem?.fix.ar).toContain('disputes/lodged.yaml');
  });

  it('does not take a verdict on another indicator for it', () => {
    expect(codes([conflict], [verdict({ indicator: 'settled' })])).toEqual([
      'dispute-without-verdict',
      'verdict-without-dispute:7',
    ]);
  });

  it('refuses a verdict on nothing, but lets notes and matters of words be', () => {
    expect(codes([], [verdict({})])).toEqual(['verdict-without-dispute:7']);
    expect(codes([], [verdict({ kind: 'note', verdict: 'rounding', against: [] })])).toEqual([]);
    expect(codes([], [verdict({ kind: 'words', verdict: 'unresolved', against: [] })])).toEqual([]);
  });

  it('says which claims are missing and which are too many', () => {
    const [problem] = judge([conflict], [verdict({ claims: ['a', 'c', 'd'] })], known);
    expect(problem).toMatchObject({ code: 'verdict-claims-differ', actual: 'a, c, d', expected: 'a, b, c', line: 7 });
    expect(problem?.message.en).toContain('missing: b');
    expect(problem?.message.en).toContain('too many: d');
  });

  it('refuses unknown claims and struck claims that are not listed', () => {
    expect(codes([conflict], [verdict({ against: ['d'] })])).toEqual(['verdict-against-not-in-claims:7']);
    expect(codes([], [verdict({ kind: 'note', claims: ['x'], against: [] })])).toEqual(['verdict-claim-unknown:7']);
  });

  it('wants a likely misprint to name the value and to show the arithmetic', () => {
    expect(codes([conflict], [verdict({ against: [], arithmetic: [] })])).toEqual([
      'verdict-against-wrong:7',
      'verdict-without-arithmetic:7',
    ]);
    expect(codes([conflict], [verdict({ verdict: 'unresolved', against: ['c'] })])).toEqual([
      'verdict-against-wrong:7',
    ]);
    expect(codes([conflict], [verdict({ verdict: 'unresolved', against: [], arithmetic: [] })])).toEqual([]);
  });

  it('gives two conflicts of one indicator a file each', () => {
    const second: Conflict = { indicator: 'lodged', claims: ['d', 'e'], pairs: [['d', 'e']] };
    expect(codes([conflict, second], [verdict({})])).toEqual(['dispute-without-verdict']);
    const other = verdict({ id: 'lodged-2', claims: ['d', 'e'], against: ['e'], file: 'disputes/lodged-2.yaml' });
    expect(judge([conflict, second], [other, verdict({})], { claims: new Set(['a', 'b', 'c', 'd', 'e']) })).toEqual([]);
  });
});
