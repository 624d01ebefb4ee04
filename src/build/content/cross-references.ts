/** Ids that one file gives for things of another. */
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import type { Kind } from './kinds.ts';
import { problem } from './problems.ts';
import { unknownId } from './references.ts';
import type { DataPath } from './yaml.ts';

export interface Referring {
  readonly programmes: readonly Entry<{ tiles: string[]; mentions: string[]; compare: Record<string, unknown> }>[];
  readonly timeline: readonly Entry<{ programme: string | null; claims: string[] }>[];
  readonly corrections: readonly Entry<{ claims: string[] }>[];
  readonly disputes: readonly Entry<{ programme: string | null; indicator: string | null; claims: string[] }>[];
  readonly derived: readonly Entry<{ programme: string | null; unit: string }>[];
  readonly indicators: readonly Entry<{ programme: string | null; unit: string }>[];
  readonly events: readonly Entry<{ speaker: string; dateBasis: string; dateWhy?: unknown }>[];
}

export interface Targets {
  readonly claims: ReadonlyMap<string, { readonly withdrawn?: unknown }>;
  readonly indicators: ReadonlyMap<string, unknown>;
  readonly units: ReadonlyMap<string, unknown>;
  readonly programmes: ReadonlyMap<string, unknown>;
  readonly speakers: ReadonlyMap<string, unknown>;
}

/** Every id that leads nowhere, and every place that shows a withdrawn claim as if it stood. */
export function crossReferences(from: Referring, to: Targets): Problem[] {
  const problems: Problem[] = [];
  const refer = (entry: Entry<unknown>, path: DataPath, id: string | null, kind: Kind, known: Targets[keyof Targets]) =>
    id === null || unknownId({ entry, problems }, path, id, known, kind);
  const show = (entry: Entry<unknown>, path: DataPath, id: string): void => {
    refer(entry, path, id, 'claim', to.claims);
    if (to.claims.get(id)?.withdrawn !== undefined)
      problems.push(problem('claim-withdrawn', { file: entry.file, ...entry.locate(path), actual: id }));
  };
  for (const entry of from.programmes) {
    for (const field of ['tiles', 'mentions'] as const)
      for (const [index, id] of entry.data[field].entries()) show(entry, [field, index], id);
    for (const field of ['people', 'money', 'since']) {
      const id = entry.data.compare[field];
      if (typeof id === 'string') show(entry, ['compare', field], id);
    }
  }
  for (const entry of from.timeline) {
    refer(entry, ['programme'], entry.data.programme, 'programme', to.programmes);
    for (const [index, id] of entry.data.claims.entries()) show(entry, ['claims', index], id);
  }
  for (const entry of from.corrections)
    for (const [index, id] of entry.data.claims.entries()) refer(entry, ['claims', index], id, 'claim', to.claims);
  for (const entry of from.disputes) {
    refer(entry, ['programme'], entry.data.programme, 'programme', to.programmes);
    refer(entry, ['indicator'], entry.data.indicator, 'indicator', to.indicators);
    for (const [index, id] of entry.data.claims.entries()) if (to.claims.has(id)) show(entry, ['claims', index], id);
  }
  // The unit of a computed figure is looked up where its formula is evaluated.
  for (const entry of from.derived) refer(entry, ['programme'], entry.data.programme, 'programme', to.programmes);
  for (const entry of from.indicators) {
    refer(entry, ['programme'], entry.data.programme, 'programme', to.programmes);
    refer(entry, ['unit'], entry.data.unit, 'unit', to.units);
  }
  for (const entry of from.events) {
    refer(entry, ['speaker'], entry.data.speaker, 'speaker', to.speakers);
    if (entry.data.dateBasis === 'inferred' && entry.data.dateWhy === undefined)
      problems.push(problem('field-missing', { file: entry.file, ...entry.locate(['dateBasis']), actual: 'dateWhy' }));
  }
  return problems;
}
