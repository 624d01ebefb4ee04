/** Problems of formulas in content files, at their line and column. */
import type { FormulaError } from '../formula.ts';
import type { Claim } from '../model.ts';
import type { Bilingual, Problem } from '../problem.ts';

/** Where a formula stands, for problems. */
export interface FormulaPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a formula needs of a claim. */
export type FormulaClaim = Pick<Claim, 'id' | 'value' | 'low' | 'high' | 'unit' | 'withdrawn'>;

/** A formula's error as a problem of its file; `owner` is the entry or step that the formula belongs to. */
export function toProblem(error: FormulaError, place: FormulaPlace, owner: string): Problem {
  const { column, message, ...rest } = error;
  return {
    ...rest,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    column: (place.column ?? 1) + column - 1,
    message: { ar: `صيغة «${owner}»: ${message.ar}`, en: `Formula of «${owner}»: ${message.en}` },
  };
}

/** A problem without actual and expected values. */
export function problem(code: string, place: FormulaPlace, message: Bilingual, fix: Bilingual): Problem {
  const { file, line, column } = place;
  return {
    code,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message,
    fix,
  };
}

/** The declared unit of an entry is not in units.yaml. */
export function unitProblem(owner: string, unit: string, place: FormulaPlace): Problem {
  return problem(
    'derived-unit-unknown',
    place,
    { ar: `وحدة «${owner}» غير معروفة: «${unit}».`, en: `The unit of «${owner}» is not known: «${unit}».` },
    { ar: 'اختر وحدة من units.yaml أو أضفها إليه.', en: 'Choose a unit of units.yaml, or add it there.' },
  );
}

/** One problem for each withdrawn claim that a formula uses: ids stay, but nothing is computed from them any more. */
export function withdrawnProblems(
  inputs: readonly string[],
  claims: ReadonlyMap<string, FormulaClaim>,
  owner: string,
  place: FormulaPlace,
) {
  return inputs
    .filter((id) => claims.get(id)?.withdrawn !== undefined)
    .map((id) =>
      problem(
        'formula-input-withdrawn',
        place,
        {
          ar: `تستعمل صيغة «${owner}» المعطى المسحوب «${id}».`,
          en: `The formula of «${owner}» uses «${id}», which is withdrawn.`,
        },
        {
          ar: 'ضع مكانه المعطى الذي حل محله أو احذف الصيغة.',
          en: 'Use the figure that replaced it, or remove the formula.',
        },
      ),
    );
}
