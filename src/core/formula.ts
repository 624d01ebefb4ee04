/** Formulas over figures: what editors write instead of a number that we computed. */
export type { Dimension } from './formula/dimension.ts';
export type { FormulaError, FormulaErrorCode } from './formula/error.ts';
export { CONSTANTS, type Evaluated, evaluateFormula, type FormulaInput } from './formula/evaluate.ts';
export { type FormulaNode, type ParsedFormula, parseFormula } from './formula/parse.ts';
