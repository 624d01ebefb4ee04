/** The arithmetic of a dispute, recomputed at every build. */
import { evaluateFormula } from '../formula.ts';
import type { ArithmeticStep, Derived, Unit } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type FormulaClaim, type FormulaPlace, toProblem, unitProblem, withdrawnProblems } from './problems.ts';

/** An entry of a dispute's `arithmetic`. */
export type StepSource = Pick<ArithmeticStep, 'id' | 'label' | 'formula' | 'unit' | 'digits'>;

/**
 * The steps of a dispute's arithmetic, in order. A step may use claims, computed figures and the steps above it; a step
 * that fails is left out. `at` is the place of the whole list, or of each step by its index.
 */
export function evaluateSteps(
  steps: readonly StepSource[],
  claims: ReadonlyMap<string, FormulaClaim>,
  derived: ReadonlyMap<string, Pick<Derived, 'value' | 'unit'>>,
  units: ReadonlyMap<string, Unit>,
  at: FormulaPlace | ((index: number) => FormulaPlace),
): { steps: ArithmeticStep[]; problems: Problem[] } {
  const done = new Map<string, ArithmeticStep>();
  const problems: Problem[] = [];
  steps.forEach((step, index) => {
    const place = typeof at === 'function' ? at(index) : at;
    if (!units.has(step.unit)) {
      problems.push(unitProblem(step.id, step.unit, place));
      return;
    }
    const lookup = (id: string) => done.get(id) ?? claims.get(id) ?? derived.get(id);
    const result = evaluateFormula(step.formula, step.unit, lookup, units);
    if (!result.ok) {
      problems.push(...result.errors.map((error) => toProblem(error, place, step.id)));
      return;
    }
    problems.push(...withdrawnProblems(result.inputs, claims, step.id, place));
    done.set(step.id, { ...step, value: result.value, inputs: result.inputs });
  });
  return { steps: [...done.values()], problems };
}
