/** The value of a formula and its unit, or everything that is wrong with it. */
import type { Unit } from '../model.ts';
import {
  combine,
  type Dimension,
  dimensionOf,
  mayBeDeclared,
  sameDimension,
  UNITLESS,
  writeDimension,
} from './dimension.ts';
import type { FormulaError } from './error.ts';
import { type FormulaNode, parseFormula } from './parse.ts';

/** What a formula may use of a claim or of another computed figure. */
export interface FormulaInput {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
}

/** Numbers that are not figures of the domain: ratios, percent, and conversions of time and of scale. */
export const CONSTANTS: readonly number[] = [1, 2, 7, 10, 12, 100, 365, 365.25, 1000, 1_000_000];

export type Evaluated =
  | { readonly ok: true; readonly value: number; readonly dimension: Dimension; readonly inputs: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FormulaError[] };

interface Result {
  /** NaN after an error below: nothing more is said of it. */
  readonly value: number;
  /** Undefined after an error below. */
  readonly dimension: Dimension | undefined;
}

const BROKEN: Result = { value: Number.NaN, dimension: undefined };

interface Scope {
  readonly lookup: (id: string) => FormulaInput | undefined;
  readonly units: ReadonlyMap<string, Unit>;
  readonly errors: FormulaError[];
}

function constant(node: FormulaNode & { kind: 'constant' }, scope: Scope): Result {
  if (CONSTANTS.includes(node.value)) return { value: node.value, dimension: UNITLESS };
  scope.errors.push({
    code: 'formula-constant-not-allowed',
    column: node.column,
    message: {
      ar: `العدد ${node.text} مكتوب في الصيغة وليس من الثوابت المسموح بها.`,
      en: `The number ${node.text} is typed into the formula and is not an allowed constant.`,
    },
    fix: {
      ar: 'استعمل معرف المعطى الذي يحمل هذا العدد؛ فكل رقم يأتي من السجل.',
      en: 'Use the id of the figure that carries this number: every figure comes from the ledger.',
    },
    actual: node.text,
    expected: CONSTANTS.join(', '),
  });
  return BROKEN;
}

function input(node: FormulaNode & { kind: 'input' }, scope: Scope): Result {
  const found = scope.lookup(node.id);
  if (found === undefined) {
    scope.errors.push({
      code: 'formula-unknown-id',
      column: node.column,
      message: { ar: `لا يوجد معطى باسم «${node.id}».`, en: `There is no figure called «${node.id}».` },
      fix: {
        ar: 'انسخ المعرف من ملف المعطيات؛ وإن كنت تقصد الطرح فاكتب فراغا على جانبي العلامة.',
        en: 'Copy the id from the claims file; if you mean a subtraction, write a space on both sides of the minus.',
      },
      actual: node.id,
    });
    return BROKEN;
  }
  const value = node.end === 'value' ? found.value : (found[node.end] ?? found.value);
  if (value !== undefined) return { value, dimension: dimensionOf(found.unit, scope.units) };
  const range = found.low !== undefined && found.high !== undefined;
  scope.errors.push({
    code: 'formula-input-has-no-value',
    column: node.column,
    message: range
      ? { ar: `«${node.id}» مدى من قيمتين لا قيمة واحدة.`, en: `«${node.id}» is a range, not one value.` }
      : { ar: `«${node.id}» لا يحمل عددا.`, en: `«${node.id}» carries no number.` },
    fix: range
      ? { ar: `اكتب low(${node.id}) أو high(${node.id}).`, en: `Write low(${node.id}) or high(${node.id}).` }
      : { ar: 'اختر معطى له قيمة عددية.', en: 'Choose a figure that has a number.' },
    actual: node.id,
  });
  return BROKEN;
}

function sum(node: FormulaNode & { kind: 'operation' }, left: Result, right: Result, scope: Scope): Result {
  const value = node.sign === '+' ? left.value + right.value : left.value - right.value;
  if (left.dimension === undefined || right.dimension === undefined) return { value, dimension: undefined };
  if (sameDimension(left.dimension, right.dimension)) return { value, dimension: left.dimension };
  scope.errors.push({
    code: 'formula-units-differ',
    column: node.column,
    message: {
      ar: 'طرفا الجمع أو الطرح من وحدتين مختلفتين.',
      en: 'The two sides of an addition or a subtraction have different units.',
    },
    fix: { ar: 'اجمع أو اطرح ما له الوحدة نفسها.', en: 'Add or subtract only what has the same unit.' },
    actual: writeDimension(right.dimension),
    expected: writeDimension(left.dimension),
  });
  return { value, dimension: undefined };
}

function operation(node: FormulaNode & { kind: 'operation' }, scope: Scope): Result {
  const left = resolve(node.left, scope);
  const right = resolve(node.right, scope);
  if (node.sign === '+' || node.sign === '-') return sum(node, left, right, scope);
  const dimension =
    left.dimension && right.dimension && combine(left.dimension, right.dimension, node.sign === '*' ? 1 : -1);
  if (node.sign === '*') return { value: left.value * right.value, dimension };
  if (right.value === 0) {
    scope.errors.push({
      code: 'formula-division-by-zero',
      column: node.column,
      message: { ar: 'القسمة على صفر.', en: 'This divides by zero.' },
      fix: { ar: 'راجع المقسوم عليه.', en: 'Check what it divides by.' },
    });
    return { value: Number.NaN, dimension };
  }
  return { value: left.value / right.value, dimension };
}

function resolve(node: FormulaNode, scope: Scope): Result {
  if (node.kind === 'constant') return constant(node, scope);
  return node.kind === 'input' ? input(node, scope) : operation(node, scope);
}

/** Whether a tree holds the constant 100 or an input that is a per cent already. */
function makesPercent(node: FormulaNode, scope: Scope): boolean {
  if (node.kind === 'constant') return node.value === 100;
  if (node.kind === 'input') return scope.units.get(scope.lookup(node.id)?.unit ?? '')?.kind === 'percent';
  return makesPercent(node.left, scope) || makesPercent(node.right, scope);
}

/** Whether a tree uses a figure of the unit itself: a ratio of people to people may be told in people, not in files. */
function countsUnit(node: FormulaNode, unit: Unit, scope: Scope): boolean {
  if (node.kind === 'constant') return false;
  if (node.kind === 'input') return scope.lookup(node.id)?.unit === unit.id;
  return countsUnit(node.left, unit, scope) || countsUnit(node.right, unit, scope);
}

function wrongUnit(node: FormulaNode, dimension: Dimension, unit: Unit, scope: Scope): FormulaError | undefined {
  const strange = dimension.size === 0 && unit.kind === 'count' && !countsUnit(node, unit, scope);
  const fits =
    !strange && mayBeDeclared(dimension, unit, scope.units) && (unit.kind !== 'percent' || makesPercent(node, scope));
  if (fits) return undefined;
  return {
    code: 'unit-of-result-differs',
    column: 1,
    message: {
      ar: `وحدة النتيجة ليست «${unit.id}».`,
      en: `The result is not in «${unit.id}».`,
    },
    fix:
      unit.kind === 'percent'
        ? {
            ar: 'النسبة المئوية حاصل قسمة وحدتين متماثلتين مضروب في 100.',
            en: 'A percentage is a ratio of one unit to itself, times 100.',
          }
        : { ar: 'صحح الصيغة أو الوحدة المعلنة.', en: 'Correct the formula or the declared unit.' },
    actual: writeDimension(dimension),
    expected: unit.id,
  };
}

/**
 * The value of a formula over the figures that `lookup` knows, in the unit declared; or all its errors. Rules: inputs
 * resolve and carry a number, constants come from the list, units agree (design note «trust», derived figures).
 */
export function evaluateFormula(
  text: string,
  declared: string,
  lookup: (id: string) => FormulaInput | undefined,
  units: ReadonlyMap<string, Unit>,
): Evaluated {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const scope: Scope = { lookup, units, errors: [] };
  const { value, dimension } = resolve(parsed.node, scope);
  if (parsed.inputs.length === 0) {
    scope.errors.push({
      code: 'formula-without-input',
      column: 1,
      message: { ar: 'الصيغة لا تستعمل أي معطى.', en: 'The formula uses no figure.' },
      fix: { ar: 'ابن الصيغة على معرفات المعطيات.', en: 'Build the formula on ids of figures.' },
    });
  }
  const unit = units.get(declared);
  // A formula of numbers alone has no unit to speak of.
  const mismatch = parsed.inputs.length > 0 && unit && dimension && wrongUnit(parsed.node, dimension, unit, scope);
  if (mismatch) scope.errors.push(mismatch);
  if (scope.errors.length > 0 || dimension === undefined) return { ok: false, errors: scope.errors };
  return { ok: true, value, dimension, inputs: parsed.inputs };
}
