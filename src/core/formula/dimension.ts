/**
 * Units of computed figures, by exponents: dirhams a file is `{ mad: 1, file: -1 }`. Per cent and unitless figures have
 * none. An id `a-per-b` of two known units is their quotient. What this cannot decide, it lets pass.
 */
import type { Unit } from '../model.ts';

/** Exponents by unit id, zero ones left out. */
export type Dimension = ReadonlyMap<string, number>;

export const UNITLESS: Dimension = new Map();

/** The dimension of a unit; a unit that is not known stands for itself. */
export function dimensionOf(id: string, units: ReadonlyMap<string, Unit>): Dimension {
  const kind = units.get(id)?.kind;
  if (kind === 'percent' || kind === 'none') return UNITLESS;
  const [over = '', under, ...more] = id.split('-per-');
  if (under === undefined || more.length > 0 || !units.has(over) || !units.has(under)) return new Map([[id, 1]]);
  return combine(dimensionOf(over, units), dimensionOf(under, units), -1);
}

/** The product of two dimensions, the second one raised to `power`. */
export function combine(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  const result = new Map(a);
  for (const [id, exponent] of b) {
    const sum = (result.get(id) ?? 0) + power * exponent;
    if (sum === 0) result.delete(id);
    else result.set(id, sum);
  }
  return result;
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.size === b.size && [...a].every(([id, exponent]) => b.get(id) === exponent);
}

/** `mad / file`, for messages; «1» for a bare number. */
export function writeDimension(dimension: Dimension): string {
  const side = (sign: number) =>
    [...dimension]
      .filter(([, exponent]) => Math.sign(exponent) === sign)
      .map(([id, exponent]) => (Math.abs(exponent) === 1 ? id : `${id}^${Math.abs(exponent)}`))
      .join(' * ');
  const below = side(-1);
  return `${side(1) || '1'}${below === '' ? '' : ` / ${below}`}`;
}

/** All durations as one: the constants of a formula turn days into years, which exponents cannot see. */
function mergeTime(dimension: Dimension, units: ReadonlyMap<string, Unit>): Dimension {
  let result: Dimension = UNITLESS;
  for (const [id, exponent] of dimension) {
    const name = units.get(id)?.kind === 'duration' ? 'time' : id;
    for (let i = 0; i < Math.abs(exponent); i += 1)
      result = combine(result, new Map([[name, 1]]), exponent > 0 ? 1 : -1);
  }
  return result;
}

/**
 * Whether a result of this dimension may be declared in `unit`. A per cent must be a pure ratio; a unitless figure may be
 * any ratio, not a plain amount; any other unit must match, save that "for each counted thing" may stay unsaid: dirhams
 * a file may be declared in dirhams.
 */
export function mayBeDeclared(result: Dimension, unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const got = mergeTime(result, units);
  if (unit.kind === 'percent') return got.size === 0;
  if (unit.kind === 'none') return [...got].some(([, exponent]) => exponent < 0) || got.size === 0;
  const rest = combine(got, mergeTime(dimensionOf(unit.id, units), units), -1);
  return [...rest].every(([id, exponent]) => exponent < 0 && units.get(id)?.kind === 'count');
}
