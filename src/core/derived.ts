/**
 * Figures that we compute: formulas over claims, evaluated at build (design note «trust»: inputs resolve, every input is
 * used because the formula is the only list of them, units agree, no cycle, a disputed input marks the result).
 */
import { findCycles } from './derived/cycles.ts';
import { pretends, shownDigits, significantDigits } from './derived/precision.ts';
import {
  type FormulaClaim,
  type FormulaPlace,
  problem,
  toProblem,
  unitProblem,
  withdrawnProblems,
} from './derived/problems.ts';
import { evaluateFormula, type FormulaInput, parseFormula } from './formula.ts';
import type { Derived, Unit } from './model.ts';
import type { Bilingual, Problem } from './problem.ts';

export type { FormulaPlace } from './derived/problems.ts';
export { evaluateSteps, type StepSource } from './derived/steps.ts';

/** An entry of `derived.yaml` with its place in the file. */
export interface DerivedSource {
  readonly id: string;
  readonly programme: string | null;
  readonly name: Bilingual;
  readonly formula: string;
  readonly unit: string;
  readonly digits: number;
  readonly assumptions: Bilingual;
  readonly file: string;
  readonly fileLine?: number;
  /** Column of the formula's first character in its line, from 1. */
  readonly formulaColumn?: number;
}

function sourcePlace(source: DerivedSource): FormulaPlace {
  return {
    file: source.file,
    ...(source.fileLine === undefined ? {} : { line: source.fileLine }),
    ...(source.formulaColumn === undefined ? {} : { column: source.formulaColumn }),
  };
}

interface World {
  readonly claims: ReadonlyMap<string, FormulaClaim>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly contested: { has(id: string): boolean };
}

/** One entry, once the computed figures it rests on are known. */
function evaluateOne(
  source: DerivedSource,
  world: World,
  done: ReadonlyMap<string, Derived>,
  problems: Problem[],
): Derived | undefined {
  const place = sourcePlace(source);
  if (!world.units.has(source.unit)) {
    problems.push(unitProblem(source.id, source.unit, place));
    return undefined;
  }
  const lookup = (id: string): FormulaInput | undefined => world.claims.get(id) ?? done.get(id);
  const result = evaluateFormula(source.formula, source.unit, lookup, world.units);
  if (!result.ok) {
    problems.push(...result.errors.map((error) => toProblem(error, place, source.id)));
    return undefined;
  }
  problems.push(...withdrawnProblems(result.inputs, world.claims, source.id, place));
  const exactness = result.inputs.map((id) => inputDigits(id, world.claims, done));
  if (pretends(result.value, source.digits, exactness))
    problems.push(precisionProblem(source, result.value, exactness, place));
  const shaky = result.inputs.some((id) => world.contested.has(id) || done.get(id)?.shaky === true);
  const { fileLine: _line, formulaColumn: _column, ...fields } = source;
  return { ...fields, value: result.value, inputs: result.inputs, shaky };
}

function inputDigits(
  id: string,
  claims: ReadonlyMap<string, FormulaClaim>,
  done: ReadonlyMap<string, Derived>,
): number {
  const computed = done.get(id);
  if (computed !== undefined) return shownDigits(computed.value, computed.digits);
  const claim = claims.get(id);
  return Math.min(...[claim?.value, claim?.low, claim?.high].filter((n) => n !== undefined).map(significantDigits));
}

function precisionProblem(
  source: DerivedSource,
  value: number,
  exactness: readonly number[],
  place: FormulaPlace,
): Problem {
  return {
    ...problem(
      'derived-precision-pretends',
      place,
      {
        ar: `تعرض «${source.id}» دقة أكبر من دقة ما حُسبت منه.`,
        en: `«${source.id}» shows more digits than the figures it is computed from.`,
      },
      {
        ar: 'أنقص digits؛ والعدد السالب يقرب إلى العشرات والمئات.',
        en: 'Lower its digits; a negative number rounds to tens and hundreds.',
      },
    ),
    actual: `${shownDigits(value, source.digits)}`,
    expected: `${Math.min(...exactness) + 1}`,
  };
}

/**
 * All computed figures in the order of the file, and every problem. `contested` holds the claims whose value is disputed:
 * a figure that rests on one is shaky. An entry that fails is left out, and so is an entry
 * that rests on it (which then reports the unknown id). Entries may use later ones.
 */
export function evaluateDerived(
  sources: readonly DerivedSource[],
  claims: ReadonlyMap<string, FormulaClaim>,
  units: ReadonlyMap<string, Unit>,
  contested: { has(id: string): boolean },
): { derived: Derived[]; problems: Problem[] } {
  const world: World = { claims, units, contested };
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cyclic = findCycles(byId);
  const problems: Problem[] = [];
  const done = new Map<string, Derived>();
  const tried = new Set<string>();
  const visit = (source: DerivedSource): void => {
    if (tried.has(source.id) || cyclic.has(source.id)) return;
    tried.add(source.id);
    const parsed = parseFormula(source.formula);
    for (const id of parsed.ok ? parsed.inputs : []) {
      const below = byId.get(id);
      if (below !== undefined) visit(below);
    }
    const derived = evaluateOne(source, world, done, problems);
    if (derived !== undefined) done.set(source.id, derived);
  };
  for (const source of sources) {
    visit(source);
    if (!cyclic.has(source.id)) continue;
    problems.push(
      problem(
        'derived-cycle',
        sourcePlace(source),
        { ar: `تعود صيغة «${source.id}» إلى نفسها.`, en: `The formula of «${source.id}» leads back to itself.` },
        {
          ar: 'اكسر الحلقة: ابن الصيغة على المعطيات مباشرة.',
          en: 'Break the circle: build the formula on claims directly.',
        },
      ),
    );
  }
  return { derived: sources.flatMap(({ id }) => done.get(id) ?? []), problems };
}
