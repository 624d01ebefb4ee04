/** What can be wrong with a formula, in the editor's words. Columns count UTF-16 units of the formula from 1. */
import type { Bilingual } from '../problem.ts';

export type FormulaErrorCode =
  | 'formula-syntax'
  | 'formula-unknown-id'
  | 'formula-constant-not-allowed'
  | 'formula-division-by-zero'
  | 'formula-input-has-no-value'
  | 'formula-without-input'
  | 'formula-units-differ'
  | 'unit-of-result-differs';

export interface FormulaError {
  readonly code: FormulaErrorCode;
  readonly column: number;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  readonly actual?: string;
  readonly expected?: string;
}

/** A syntax error at a column. `ar` and `en` finish the sentence «formula, column 4: …». */
export function syntaxError(column: number, message: Bilingual, fix: Bilingual, actual?: string): FormulaError {
  return { code: 'formula-syntax', column, message, fix, ...(actual === undefined ? {} : { actual }) };
}
