/** References between files: an unknown id is a problem at its line, with the nearest id that exists. */
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';
import type { DataPath } from './yaml.ts';

export interface References {
  readonly entry: Entry<unknown>;
  readonly problems: Problem[];
}

/** Adds `id-unknown` unless `id` is a key of `known`. `kind` names what was looked for. Returns whether it is known. */
export function unknownId(
  refs: References,
  path: DataPath,
  id: string,
  known: ReadonlyMap<string, unknown>,
  kind: string,
): boolean {
  if (known.has(id)) return true;
  const at = { file: refs.entry.file, ...refs.entry.locate(path) };
  refs.problems.push(problem('id-unknown', { ...at, actual: id, expected: kind, hint: nearest(id, known.keys()) }));
  return false;
}
