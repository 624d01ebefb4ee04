import { describe, expect, it } from 'vitest';
import { checkPlausibility, checkRules, type PlausibilityRule, type PlausibleClaim } from './plausibility.ts';

const text = { ar: '', en: '' };
const MAY = '2025-05-27';

const claim = (
  id: string,
  indicator: string,
  value: number | undefined,
  fields: Partial<PlausibleClaim> = {},
): PlausibleClaim => ({
  id,
  indicator,
  ...(value === undefined ? {} : { value }),
  unit: 'u',
  status: 'reported',
  asOf: MAY,
  article: 'arifino',
  ...fields,
});

const cost = {
  id: 'cost',
  kind: 'per-unit',
  unit: 'mad',
  digits: 0,
  total: 'money',
  units: 'files',
  low: 100,
  high: 10_000,
  name: text,
  message: text,
} as const satisfies PlausibilityRule;
const pace = {
  id: 'pace',
  kind: 'daily-rate',
  unit: 'year',
  digits: 0,
  total: 'lodged',
  perDay: 'daily',
  years: 10,
  name: text,
  message: text,
} as const satisfies PlausibilityRule;
const part = {
  id: 'part',
  kind: 'part-of-whole',
  unit: 'times',
  digits: 2,
  part: 'childless',
  whole: 'widows',
  name: text,
  message: text,
} as const satisfies PlausibilityRule;
const fall = {
  id: 'fall',
  kind: 'cumulative-fall',
  indicators: ['people', 'decrees'],
  slack: 0.05,
  name: text,
  message: text,
} as const satisfies PlausibilityRule;
const share = {
  id: 'share',
  kind: 'within',
  indicators: ['share'],
  low: 0,
  high: 100,
  name: text,
  message: text,
} as const satisfies PlausibilityRule;

const flagged = (rule: PlausibilityRule, claims: readonly PlausibleClaim[]) =>
  checkPlausibility([rule], claims).flags.map((flag) => `${flag.claims.join(' ')}: ${flag.value.toFixed(2)}`);

describe('per-unit', () => {
  it('flags a quotient outside the bounds, on either side', () => {
    expect(flagged(cost, [claim('m', 'money', 17e9), claim('f', 'files', 12e6)])).toEqual([]);
    expect(flagged(cost, [claim('m', 'money', 8.7e9), claim('f', 'files', 523e3)])).toEqual(['m f: 16634.80']);
    expect(flagged(cost, [claim('m', 'money', 367e6), claim('f', 'files', 53e6)])).toEqual(['m f: 6.92']);
  });

  it('holds an outlet to its own numbers only', () => {
    const claims = [claim('m', 'money', 8.7e9), claim('f', 'files', 523e3, { article: 'mapress' })];
    expect(checkPlausibility([cost], claims)).toEqual({ flags: [], checked: 0, idle: ['cost'] });
  });

  it('does not set a forecast or another year against a report of today', () => {
    const files = claim('f', 'files', 1);
    expect(flagged(cost, [claim('m', 'money', 8.7e9, { status: 'forecast' }), files])).toEqual([]);
    expect(flagged(cost, [claim('m', 'money', 8.7e9, { period: '2021' }), files])).toEqual([]);
  });

  it('says the same thing once when a headline repeats it', () => {
    const claims = [claim('m', 'money', 8.7e9), claim('headline', 'money', 8.7e9), claim('f', 'files', 523e3)];
    expect(flagged(cost, claims)).toHaveLength(1);
  });

  it('judges neither ranges nor withdrawn claims', () => {
    const withdrawn = { withdrawn: { date: MAY, reason: text } };
    expect(flagged(cost, [claim('m', 'money', undefined), claim('f', 'files', 1)])).toEqual([]);
    expect(flagged(cost, [claim('m', 'money', 8.7e9, withdrawn), claim('f', 'files', 1)])).toEqual([]);
  });
});

describe('daily-rate', () => {
  it('flags a total that its own pace would take centuries to reach', () => {
    const lodged = claim('l', 'lodged', 400e6, { period: '../2025-04' });
    const daily = claim('d', 'daily', 2255, { period: '../2025-04' });
    expect(flagged(pace, [lodged, daily])).toEqual(['l d: 485.65']);
    expect(
      flagged(pace, [
        { ...lodged, value: 4e6 },
        { ...daily, value: 9255 },
      ]),
    ).toEqual([]);
  });
});

describe('part-of-whole', () => {
  it('flags a part above its whole, but not beside the whole of another year', () => {
    const widows = [claim('w21', 'widows', 75e3, { period: '2021-12-31' }), claim('w25', 'widows', 420e3)];
    expect(flagged(part, [...widows, claim('c', 'childless', 330e3)])).toEqual([]);
    expect(flagged(part, [...widows, claim('c', 'childless', 525e3)])).toEqual(['c w25: 1.25']);
  });

  it('lets the slack of the rule pass', () => {
    const claims = [claim('w', 'widows', 420e3), claim('c', 'childless', 430e3)];
    expect(flagged(part, claims)).toHaveLength(1);
    expect(flagged({ ...part, slack: 0.05 }, claims)).toEqual([]);
  });
});

describe('cumulative-fall', () => {
  const january = claim('jan', 'people', 3.9e6, { period: '2025-01-31', asOf: '2025-02-17', article: 'zanqa20' });

  it('flags a total that falls from one date to the next', () => {
    const claims = [claim('may', 'people', 3.5e6), january, claim('may-2', 'people', 3.5e6, { article: 'al-albab' })];
    expect(flagged(fall, claims)).toEqual(['jan may may-2: -400000.00']);
  });

  it('lets rounding pass, and growth', () => {
    expect(flagged(fall, [january, claim('may', 'people', 3.8e6)])).toEqual([]);
    expect(flagged(fall, [january, claim('may', 'people', 4.4e6)])).toEqual([]);
  });

  it('does not call it a fall when one of the later outlets has it higher', () => {
    const claims = [january, claim('may', 'people', 3.5e6), claim('may-2', 'people', 4e6, { article: 'al-albab' })];
    expect(flagged(fall, claims)).toEqual([]);
  });

  it('sets no forecast against what was reported', () => {
    expect(flagged(fall, [january, claim('next', 'people', 1e6, { period: '2026', status: 'forecast' })])).toEqual([]);
  });
});

describe('within', () => {
  it('flags a value outside its bounds', () => {
    expect(flagged(share, [claim('a', 'share', 60), claim('b', 'share', 160), claim('c', 'share', -1)])).toEqual([
      'b: 160.00',
      'c: -1.00',
    ]);
  });
});

describe('checkPlausibility', () => {
  it('says how much it looked at and which rules had nothing to look at', () => {
    const result = checkPlausibility([share, pace], [claim('a', 'share', 60), claim('b', 'share', 61)]);
    expect(result).toEqual({ flags: [], checked: 2, idle: ['pace'] });
  });
});

describe('a flag', () => {
  it('carries what a page prints: the words of the rule, the claims, the value with its unit', () => {
    const name = { ar: 'كلفة الملف', en: 'cost per file' };
    const { flags } = checkPlausibility([{ ...cost, name }], [claim('m', 'money', 8.7e9), claim('f', 'files', 523e3)]);
    expect(flags).toEqual([
      { rule: 'cost', name, message: text, claims: ['m', 'f'], value: 8.7e9 / 523e3, unit: 'mad', digits: 0 },
    ]);
  });

  it('of a fall or a bound is in the unit of the claims', () => {
    const { flags } = checkPlausibility([share], [claim('b', 'share', 160, { unit: 'percent' })]);
    expect(flags).toMatchObject([{ value: 160, unit: 'percent' }]);
  });
});

describe('checkRules', () => {
  const indicators = new Map(['money', 'files', 'share'].map((id) => [id, { id }]));

  const units = new Map(['mad', 'year'].map((id) => [id, { id }]));

  it('accepts rules over known indicators', () => {
    expect(checkRules([cost, share], indicators, units)).toEqual([]);
  });

  it('names an unknown indicator', () => {
    expect(checkRules([pace], indicators, units).map(({ code, actual }) => [code, actual])).toEqual([
      ['plausibility-indicator-unknown', 'lodged'],
      ['plausibility-indicator-unknown', 'daily'],
    ]);
  });

  it('names an unknown unit', () => {
    expect(checkRules([{ ...cost, unit: 'euro' }], indicators, units)).toMatchObject([
      { code: 'plausibility-unit-unknown', actual: 'euro' },
    ]);
  });

  it('refuses a rule without bounds and one with crossed bounds', () => {
    const { low: _low, high: _high, ...bare } = cost;
    expect(checkRules([bare], indicators, units).map(({ code }) => code)).toEqual(['plausibility-bound-missing']);
    expect(checkRules([{ ...cost, low: 10, high: 10 }], indicators, units).map(({ code }) => code)).toEqual([
      'plausibility-bounds-crossed',
    ]);
  });
});
