/** Names of the report that a line leaves whole: those of programmes and outlets of two or three words, short enough to move. */
import { namesPattern } from '../../core/runs.ts';
import type { Report } from '../report.ts';

/** No line of a phone is left half empty for a name of this many letters. */
const LONGEST = 17;

type Named = Pick<Report, 'programmes' | 'outlets'>;
const patterns = new WeakMap<Named['outlets'], { readonly found: RegExp | undefined }>();

/** Finds them in a text of either language, the name as a whole and the name before its bracket. */
export function keptNames({ programmes, outlets }: Named): RegExp | undefined {
  const known = patterns.get(outlets);
  if (known) return known.found;
  const names = [...programmes.values(), ...outlets.values()].flatMap(({ name }) => [name.ar, name.en]);
  const found = namesPattern(names.filter((name) => name.length <= LONGEST && [2, 3].includes(name.split(' ').length)));
  patterns.set(outlets, { found });
  return found;
}
