/**
 * Rules of plausibility. They live in `content/plausibility.yaml`; every bound is content, none is code.
 *
 *   - id: tns-days-of-lodging          permanent, kebab-case
 *     unit: year                       of the value shown, with its digits
 *     digits: 0
 *     kind: daily-rate                 one of the five kinds below
 *     …                                the inputs of the kind, which name indicators, and its bounds
 *     name: { ar, en }                 what is looked at
 *     message: { ar, en }              what a flag says; no digit, the computed value stands beside it
 *
 * | kind            | inputs                  | bounds               | flags when                                      | value shown      |
 * | per-unit        | total, units            | low and/or high      | total / units lies outside                      | the quotient     |
 * | daily-rate      | total, perDay           | years                | total at that pace takes longer                 | years            |
 * | part-of-whole   | part, whole             | slack (a share)      | the part is larger than the whole               | part / whole     |
 * | cumulative-fall | indicators (a list)     | slack (a share)      | a later total is smaller than an earlier one    | later - earlier  |
 * | within          | indicators (a list)     | low and/or high      | a value lies outside                            | the value        |
 *
 * Inputs are taken from one article, of one status and one time, so that an outlet is held to its own numbers;
 * cumulative-fall alone looks across articles. A claim that gives a range is not judged. `unit` and `digits` say how the
 * computed value is printed; the last two kinds print it in the unit of the claims and take neither.
 */
import type { Indicator, Unit } from '../model.ts';
import type { Bilingual, Problem } from '../problem.ts';

interface RuleBase {
  readonly id: string;
  readonly name: Bilingual;
  readonly message: Bilingual;
}

interface Shown {
  readonly unit: string;
  readonly digits: number;
}

interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

export type PerUnitRule = RuleBase &
  Shown &
  Bounds & { readonly kind: 'per-unit'; readonly total: string; readonly units: string };
export type DailyRateRule = RuleBase &
  Shown &
  Shown & {
    readonly kind: 'daily-rate';
    readonly total: string;
    readonly perDay: string;
    readonly years: number;
  };
export type PartRule = RuleBase &
  Shown &
  Shown & {
    readonly kind: 'part-of-whole';
    readonly part: string;
    readonly whole: string;
    readonly slack?: number;
  };
export type FallRule = RuleBase & {
  readonly kind: 'cumulative-fall';
  readonly indicators: readonly string[];
  readonly slack?: number;
};
export type WithinRule = RuleBase & Bounds & { readonly kind: 'within'; readonly indicators: readonly string[] };
export type PlausibilityRule = PerUnitRule | DailyRateRule | PartRule | FallRule | WithinRule;

/** The indicators that a rule reads. */
export function inputsOf(rule: PlausibilityRule): readonly string[] {
  switch (rule.kind) {
    case 'per-unit':
      return [rule.total, rule.units];
    case 'daily-rate':
      return [rule.total, rule.perDay];
    case 'part-of-whole':
      return [rule.part, rule.whole];
    case 'cumulative-fall':
    case 'within':
      return rule.indicators;
  }
}

function fault(code: string, message: Bilingual, fix: Bilingual, actual?: string): Problem {
  return { code, file: 'plausibility.yaml', message, fix, ...(actual === undefined ? {} : { actual }) };
}

function boundFaults(rule: PlausibilityRule): Problem[] {
  if (rule.kind !== 'per-unit' && rule.kind !== 'within') return [];
  const { low, high } = rule;
  if (low === undefined && high === undefined) {
    return [
      fault(
        'plausibility-bound-missing',
        { ar: `القاعدة «${rule.id}» بلا حد.`, en: `The rule «${rule.id}» has no bound.` },
        { ar: 'أضف low أو high.', en: 'Add low or high.' },
      ),
    ];
  }
  if (low === undefined || high === undefined || low < high) return [];
  return [
    fault(
      'plausibility-bounds-crossed',
      {
        ar: `الحد الأدنى في «${rule.id}» ليس أصغر من الأعلى.`,
        en: `The lower bound of «${rule.id}» is not below the upper one.`,
      },
      { ar: 'صحح low وhigh.', en: 'Correct low and high.' },
      `${low}, ${high}`,
    ),
  ];
}

/** What is wrong with the rules themselves: an unknown indicator or unit, a bound that is missing or crossed. */
export function checkRules(
  rules: readonly PlausibilityRule[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'id'>>,
  units: ReadonlyMap<string, Pick<Unit, 'id'>>,
): Problem[] {
  return rules.flatMap((rule) => [
    ...('unit' in rule && !units.has(rule.unit)
      ? [
          fault(
            'plausibility-unit-unknown',
            {
              ar: `وحدة القاعدة «${rule.id}» غير معروفة: «${rule.unit}».`,
              en: `The unit of the rule «${rule.id}» is not known: «${rule.unit}».`,
            },
            { ar: 'اختر وحدة من units.yaml.', en: 'Choose a unit of units.yaml.' },
            rule.unit,
          ),
        ]
      : []),
    ...inputsOf(rule)
      .filter((id) => !indicators.has(id))
      .map((id) =>
        fault(
          'plausibility-indicator-unknown',
          {
            ar: `القاعدة «${rule.id}» تسمي مؤشرا غير موجود: «${id}».`,
            en: `The rule «${rule.id}» names an unknown indicator: «${id}».`,
          },
          { ar: 'انسخ المعرف من indicators.yaml.', en: 'Copy the id from indicators.yaml.' },
          id,
        ),
      ),
    ...boundFaults(rule),
  ]);
}
