/** What one content folder has and another has not, or has otherwise. */
import type { Collected, Item } from './collect.ts';

export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly how: 'added' | 'changed' | 'withdrawn' | 'removed';
  /** Names of the fields that differ, for a change. */
  readonly fields: readonly string[];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** All differences, by kind and id. The order of files and of entries is none. */
export function compare(before: Collected, after: Collected): readonly Change[] {
  const keys = [...new Set([...before.items.keys(), ...after.items.keys()])].sort();
  return keys.flatMap((key) => changeOf(before.items.get(key), after.items.get(key)) ?? []);
}

function changeOf(before: Item | undefined, after: Item | undefined): Change | undefined {
  const item = after ?? before;
  if (item === undefined) return undefined;
  const change = { kind: item.kind, id: item.id, before, after };
  if (before === undefined) return { ...change, how: 'added', fields: [] };
  if (after === undefined) return { ...change, how: 'removed', fields: [] };
  const names = [...new Set([...before.fields.keys(), ...after.fields.keys()])];
  const fields = names.filter((name) => before.fields.get(name) !== after.fields.get(name));
  if (fields.length === 0 && !toldOtherwise(before, after)) return undefined;
  const withdrawn = after.fields.has('withdrawn') && !before.fields.has('withdrawn');
  return { ...change, how: withdrawn ? 'withdrawn' : 'changed', fields };
}

/**
 * A figure may be told otherwise though its own entry stands: its unit, its event or its inputs changed, or it is refused
 * now. That today's check refuses what was there before says nothing of the change.
 */
function toldOtherwise(before: Item, after: Item): boolean {
  return before.told !== undefined && (before.told.ar !== after.told?.ar || before.told.en !== after.told?.en);
}
