/** Rules of plausibility, read and applied; what is wrong with a rule is told at its entry. */
import type { Claim, Flag, Indicator, Unit } from '../../core/model.ts';
import { checkPlausibility, checkRules, type PlausibilityRule } from '../../core/plausibility.ts';
import type { Problem } from '../../core/problem.ts';
import { plausibilityRule } from '../schema/plausibility.ts';
import { strip } from './articles.ts';
import { byId, type Entry, listEntries } from './entries.ts';
import type { ContentTree } from './tree.ts';

export function loadPlausibility(
  tree: ContentTree,
  claims: ReadonlyMap<string, Claim>,
  indicators: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>,
): { flags: readonly Flag[]; problems: Problem[] } {
  const { entries, problems } = listEntries(tree, 'plausibility.yaml', plausibilityRule);
  const { map, problems: doubles } = byId(entries);
  const rules = [...map.values()].map((entry) => ({
    entry: entry as Entry<unknown>,
    rule: strip(entry.data) as PlausibilityRule,
  }));
  const faults = rules.flatMap(({ entry, rule }) =>
    checkRules([rule], indicators, units).map((found) => ({ ...found, ...fieldOf(entry, found) })),
  );
  const { flags } = checkPlausibility(
    rules.map(({ rule }) => rule),
    [...claims.values()],
  );
  return { flags, problems: [...problems, ...doubles, ...faults] };
}

/** The place of the field at fault: the one that holds the words of the problem, or the entry. */
function fieldOf(entry: Entry<unknown>, found: Problem) {
  const fields = Object.entries(entry.data as Record<string, unknown>);
  const [name] = fields.find(([, value]) => value === found.actual) ?? [];
  const [list, items] = fields.find(([, value]) => Array.isArray(value) && value.includes(found.actual)) ?? [];
  if (name !== undefined) return entry.locate([name]);
  return list !== undefined && Array.isArray(items)
    ? entry.locate([list, items.indexOf(found.actual)])
    : entry.locate(['id']);
}
