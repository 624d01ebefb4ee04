/** Computed figures that lead back to themselves. */
import { parseFormula } from '../formula.ts';

/** The ids of entries that reach themselves through their formulas. */
export function findCycles(
  sources: ReadonlyMap<string, { readonly id: string; readonly formula: string }>,
): Set<string> {
  const inputs = new Map<string, readonly string[]>();
  for (const source of sources.values()) {
    const parsed = parseFormula(source.formula);
    inputs.set(source.id, parsed.ok ? parsed.inputs.filter((id) => sources.has(id)) : []);
  }
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const next = [...(inputs.get(start) ?? [])];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      next.push(...(inputs.get(id) ?? []));
    }
    return false;
  };
  return new Set([...sources.keys()].filter(reaches));
}
