/** References between files: an unknown id is a problem at its line, with the nearest id that exists. */
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import { KINDS, type Kind } from './kinds.ts';
import { problem } from './problems.ts';
import type { DataPath } from './yaml.ts';

export interface References {
  readonly entry: Entry<unknown>;
  readonly problems: Problem[];
}

/** Adds `id-unknown` unless `id` is a key of `known`. `kind` is what was looked for. Returns whether it is known. */
export function unknownId(
  refs: References,
  path: DataPath,
  id: string,
  known: ReadonlyMap<string, unknown>,
  kind: Kind,
): boolean {
  if (known.has(id)) return true;
  const at = { file: refs.entry.file, ...refs.entry.locate(path) };
  refs.problems.push(noSuch(at, kind, id, known.keys()));
  return false;
}

/** «There is no claim with the id …», with the nearest of those that exist. */
export function noSuch(
  at: { readonly file: string; readonly line?: number; readonly column?: number },
  kind: Kind,
  id: string,
  known: Iterable<string>,
): Problem {
  const words = { expected: KINDS[kind] };
  return problem('id-unknown', { ...at, actual: id, expected: kind, words, hint: nearest(id, known) });
}
