/** Figures that can hardly be true, flagged by rules of the content. A flag is a question to an editor, not a verdict. */
import { lastDay, referenceOf, sameTime } from './dispute/reference.ts';
import type { Claim, Flag } from './model.ts';
import type { FallRule, PlausibilityRule, WithinRule } from './plausibility/rules.ts';

export { checkRules, type PlausibilityRule } from './plausibility/rules.ts';

/** What the rules read of a claim. */
export type PlausibleClaim = Pick<
  Claim,
  'id' | 'indicator' | 'value' | 'unit' | 'status' | 'period' | 'asOf' | 'article' | 'withdrawn'
>;
type Judged = PlausibleClaim & { readonly value: number };

export interface Plausibility {
  readonly flags: readonly Flag[];
  /** How many values or pairs of values were looked at. */
  readonly checked: number;
  /** Rules that found nothing to look at: an outlet would have to give both inputs. */
  readonly idle: readonly string[];
}

const DAYS_IN_YEAR = 365.25;

type Finding = Pick<Flag, 'claims' | 'value' | 'unit' | 'digits'> & { readonly flagged: boolean };

type ByIndicator = ReadonlyMap<string, readonly Judged[]>;

/** Pairs of one article, one status and one time; a pair of the same two values counts once. */
function pairsOf(first: string, second: string, claims: ByIndicator): [Judged, Judged][] {
  const partners = Map.groupBy(claims.get(second) ?? [], (claim) => claim.article);
  const seen = new Set<string>();
  return (claims.get(first) ?? []).flatMap((a) =>
    (partners.get(a.article) ?? []).flatMap((b): [Judged, Judged][] => {
      const key = `${a.article} ${a.value} ${b.value} ${a.period ?? ''} ${b.period ?? ''}`;
      const together = a.status === b.status && sameTime(referenceOf(a), referenceOf(b), 'stock');
      if (!together || seen.has(key)) return [];
      seen.add(key);
      return [[a, b]];
    }),
  );
}

function outside(value: number, rule: { readonly low?: number; readonly high?: number }): boolean {
  return (rule.low !== undefined && value < rule.low) || (rule.high !== undefined && value > rule.high);
}

function within(rule: WithinRule, claims: ByIndicator): Finding[] {
  return rule.indicators.flatMap((id) =>
    (claims.get(id) ?? []).map((claim) => ({
      claims: [claim.id],
      value: claim.value,
      unit: claim.unit,
      flagged: outside(claim.value, rule),
    })),
  );
}

/**
 * The reported totals of one indicator from date to date. A fall is certain only when the largest of the later values
 * lies under the smallest of the earlier ones: outlets that differ on one day are a disagreement, not a fall.
 */
function falls(rule: FallRule, claims: ByIndicator): Finding[] {
  return rule.indicators.flatMap((id) => {
    const reported = (claims.get(id) ?? []).filter((claim) => claim.status === 'reported');
    const byDay = Map.groupBy(
      reported.toSorted((a, b) => lastDay(referenceOf(a)) - lastDay(referenceOf(b))),
      (claim) => lastDay(referenceOf(claim)),
    );
    const days = [...byDay.values()];
    return days.slice(1).map((later, index) => {
      const earlier = days[index] ?? [];
      const from = Math.min(...earlier.map((claim) => claim.value));
      const to = Math.max(...later.map((claim) => claim.value));
      const ids = [...earlier.filter((claim) => claim.value === from), ...later.filter((claim) => claim.value === to)];
      return {
        claims: ids.map((claim) => claim.id),
        value: to - from,
        unit: ids[0]?.unit ?? '',
        flagged: to < from * (1 - (rule.slack ?? 0)),
      };
    });
  });
}

function findingsOf(rule: PlausibilityRule, claims: ByIndicator): Finding[] {
  if (rule.kind === 'within') return within(rule, claims);
  if (rule.kind === 'cumulative-fall') return falls(rule, claims);
  const { unit, digits } = rule;
  switch (rule.kind) {
    case 'per-unit':
      return pairsOf(rule.total, rule.units, claims).map(([total, units]) => {
        const value = total.value / units.value;
        return { claims: [total.id, units.id], value, unit, digits, flagged: outside(value, rule) };
      });
    case 'daily-rate':
      return pairsOf(rule.total, rule.perDay, claims).map(([total, pace]) => {
        const value = total.value / pace.value / DAYS_IN_YEAR;
        return { claims: [total.id, pace.id], value, unit, digits, flagged: value > rule.years };
      });
    case 'part-of-whole':
      return pairsOf(rule.part, rule.whole, claims).map(([part, whole]) => {
        const value = part.value / whole.value;
        return {
          claims: [part.id, whole.id],
          value,
          unit,
          digits,
          flagged: part.value > whole.value * (1 + (rule.slack ?? 0)),
        };
      });
  }
}

/** Every flag of the rules, in the order of the rules, with how much was looked at and which rules found no inputs. */
export function checkPlausibility(rules: readonly PlausibilityRule[], claims: readonly PlausibleClaim[]): Plausibility {
  const judged = claims.filter((claim): claim is Judged => claim.value !== undefined && claim.withdrawn === undefined);
  const byIndicator = Map.groupBy(judged, (claim) => claim.indicator);
  const results = rules.map((rule) => ({ rule, findings: findingsOf(rule, byIndicator) }));
  return {
    flags: results.flatMap(({ rule: { id, name, message }, findings }) =>
      findings
        .filter((finding) => finding.flagged)
        .map(({ flagged: _, ...finding }) => ({ rule: id, name, message, ...finding })),
    ),
    checked: results.reduce((sum, { findings }) => sum + findings.length, 0),
    idle: results.filter(({ findings }) => findings.length === 0).map(({ rule }) => rule.id),
  };
}
