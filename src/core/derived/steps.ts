/** The arithmetic of a dispute, recomputed at every build. */
import { evaluateFormula } from '../formula.ts';
import type { ArithmeticStep, Derived, Unit } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type FormulaClaim, type FormulaPlace, toProblem, unitProblem, withdrawnProblems } from './problems.ts';

/** An entry of a dispute's `arithmetic`. */
export type StepSource = Pick<ArithmeticStep, 'id' | 'label' | 'formula' | 'unit' | 'digits'>;

/**
 * The steps of a dispute's arithmetic, in order. A step may use claims, computed figures and the steps above it; a step
 * that fails is left out.
 */
export function evaluateSteps(
  steps: readonly StepSource[],
  world: {
    readonly claims: ReadonlyMap<string, FormulaClaim>;
    readonly units: ReadonlyMap<string, Unit>;
    readonly derived: ReadonlyMap<string, Pick<Derived, 'value' | 'unit'>>;
  },
  placeOf: (index: number) => FormulaPlace,
): { steps: ArithmeticStep[]; problems: Problem[] } {
  const done = new Map<string, ArithmeticStep>();
  const problems: Problem[] = [];
  steps.forEach((step, index) => {
    const place = placeOf(index);
    if (!world.units.has(step.unit)) {
      problems.push(unitProblem(step.id, step.unit, place));
      return;
    }
    const lookup = (id: string) => done.get(id) ?? world.claims.get(id) ?? world.derived.get(id);
    const result = evaluateFormula(step.formula, step.unit, lookup, world.units);
    if (!result.ok) {
      problems.push(...result.errors.map((error) => toProblem(error, place, step.id)));
      return;
    }
    problems.push(...withdrawnProblems(result.inputs, world.claims, step.id, place));
    done.set(step.id, { ...step, value: result.value, inputs: result.inputs });
  });
  return { steps: [...done.values()], problems };
}
