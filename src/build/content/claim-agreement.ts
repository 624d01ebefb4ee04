/** Claims against each other and against what is said of them: one number, one claim; a withdrawal is told to readers. */
import type { Difference } from '../../core/dispute.ts';
import { roundTo } from '../../core/locale.ts';
import type { ArithmeticStep, Claim } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';

export function claimAgreement(
  claims: ReadonlyMap<string, Claim>,
  entries: ReadonlyMap<string, Entry<unknown>>,
  corrections: readonly Entry<{ claims: readonly string[] }>[],
): Problem[] {
  const problems: Problem[] = [];
  const corrected = new Set(corrections.flatMap(({ data }) => data.claims));
  const taken = new Map<string, string>();
  for (const claim of claims.values()) {
    const entry = entries.get(claim.id);
    if (entry === undefined) continue;
    const at = (field: string) => ({ file: entry.file, ...entry.locate([field]) });
    if (claim.withdrawn) {
      if (!corrected.has(claim.id))
        problems.push(problem('withdrawn-without-correction', { ...at('withdrawn'), actual: claim.id }));
      continue;
    }
    for (const { start, text } of claim.written) {
      const place = `${claim.capture} ${start}`;
      const first = taken.get(place);
      if (first === undefined) taken.set(place, claim.id);
      else problems.push(problem('number-claimed-twice', { ...at('written'), actual: text, expected: first }));
    }
  }
  return problems;
}

/** A note that explains a difference by rounding or by time: there is such a difference between its claims. */
export function verdictReasons(
  disputes: readonly Entry<{ kind: string; verdict: string; indicator: string | null; claims: readonly string[] }>[],
  differences: readonly Difference[],
): Problem[] {
  return disputes.flatMap(({ data, file, locate }) => {
    const wanted = REASONS[data.verdict];
    if (data.kind !== 'note' || data.indicator === null || wanted === undefined) return [];
    const found = differences.filter(({ claims }) => claims.every((id) => data.claims.includes(id)));
    if (found.some(({ reason }) => wanted.includes(reason))) return [];
    const expected = [...new Set(found.map(({ reason }) => reason))].join(', ') || '—';
    return [problem('verdict-reason-differs', { file, ...locate(['verdict']), actual: data.verdict, expected })];
  });
}

const REASONS: Readonly<Record<string, readonly Difference['reason'][]>> = {
  rounding: ['rounding', 'qualifier'],
  'different-date': ['different-date', 'status'],
};

/** Rounding may take this share of a value and no more: 2.14 may be shown as 2, and not as nought. */
const ROUNDED = 0.1;

/** Computed figures and steps of arithmetic whose digits round them until another number is shown. */
export function roundedAway(
  derived: readonly Entry<{ digits: number }>[],
  disputes: readonly Entry<{ arithmetic: readonly { id: string }[] }>[],
  values: {
    readonly derived: ReadonlyMap<string, { readonly value: number }>;
    readonly disputes: ReadonlyMap<string, { readonly arithmetic: readonly ArithmeticStep[] }>;
  },
): Problem[] {
  const steps = disputes.flatMap((entry) =>
    (values.disputes.get(entry.id)?.arithmetic ?? []).map(({ id, value, digits }) => {
      const index = entry.data.arithmetic.findIndex((step) => step.id === id);
      return { id, value, digits, at: { file: entry.file, ...entry.locate(['arithmetic', index, 'digits']) } };
    }),
  );
  const figures = derived.flatMap((entry) => {
    const value = values.derived.get(entry.id)?.value;
    const at = { file: entry.file, ...entry.locate(['digits']) };
    return value === undefined ? [] : [{ id: entry.id, value, digits: entry.data.digits, at }];
  });
  return [...figures, ...steps]
    .filter(({ value, digits }) => Math.abs(roundTo(value, digits) - value) > Math.abs(value) * ROUNDED)
    .map(({ id, value, at }) => problem('figure-rounded-away', { ...at, actual: id, expected: `${value}` }));
}
