/** A formula as a ledger column: a sign, what, a number, line by line, then the result. */
import { type FormulaNode, parseFormula } from '../../core/formula.ts';
import { formatFigure, formatNumber } from '../../core/locale.ts';
import type { ArithmeticStep, Derived } from '../../core/model.ts';
import type { PageContext } from './page.ts';

export type Sign = '' | '+' | '−' | '×' | '÷';

/** What a formula works on: a claim, a computed figure or a constant. */
export interface Term {
  readonly name: string;
  readonly number: string;
  /** The outlet of a claim. */
  readonly outlet?: string;
  /** The claim that the number is, with its machine value; absent for constants and computed figures. */
  readonly claim?: { readonly id: string; readonly value: string };
}

export interface Row {
  readonly sign: Sign;
  /** One term, or those of a bracket with its signs between them, as they are read. */
  readonly parts: readonly (Term | string)[];
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/**
 * The rows of a formula. Each operation works on what stands above it, which is how the left side of the tree reads;
 * a compound right side stands in one row, in brackets. Throws for a formula that does not parse: the build has refused it.
 */
export function formulaRows(formula: string, page: PageContext, steps: readonly ArithmeticStep[] = []): Row[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`The formula “${formula}” does not parse.`);
  return rowsOf(parsed.node, { page, steps });
}

interface Scope {
  readonly page: PageContext;
  readonly steps: readonly ArithmeticStep[];
}

function rowsOf(node: FormulaNode, scope: Scope): Row[] {
  if (node.kind !== 'operation') return [{ sign: '', parts: [term(node, scope)] }];
  return [...rowsOf(node.left, scope), { sign: SIGNS[node.sign], parts: operand(node.right, scope) }];
}

function operand(node: FormulaNode, scope: Scope): (Term | string)[] {
  if (node.kind !== 'operation') return [term(node, scope)];
  return ['(', ...operand(node.left, scope), ` ${SIGNS[node.sign]} `, ...operand(node.right, scope), ')'];
}

function term(node: Exclude<FormulaNode, { kind: 'operation' }>, scope: Scope): Term {
  if (node.kind === 'input') return input(node.id, node.end, scope);
  return { name: scope.page.t.constants[node.text] ?? '', number: formatNumber(node.value) };
}

function input(id: string, end: 'value' | 'low' | 'high', { page, steps }: Scope): Term {
  const { report, locale } = page;
  const step = steps.find((candidate) => candidate.id === id);
  if (step) return { name: step.label[locale], number: computedNumber(step) };
  const derived = report.derived.get(id);
  if (derived) return { name: derived.name[locale], number: computedNumber(derived) };
  const claim = report.claims.get(id);
  const unit = claim && report.units.get(claim.unit);
  if (!claim || !unit) throw new Error(`A formula names “${id}”, which the ledger does not hold.`);
  const value = end === 'value' ? claim.value : claim[end];
  const { text } = formatFigure({ value: value ?? 0 }, unit, locale, {
    scale: 'digits',
    noun: false,
    qualifier: false,
  });
  return {
    name: report.indicators.get(claim.indicator)?.name[locale] ?? claim.indicator,
    outlet: report.outlets.get(claim.outlet)?.name[locale] ?? claim.outlet,
    number: text || formatNumber(value ?? 0),
    claim: { id, value: String(value ?? '') },
  };
}

/** Whether the value is printed rounded, so that the sum does not end in an equals sign: 5757000 with −5 digits → true. */
export function isRounded({ value, digits }: Pick<Derived, 'value' | 'digits'>): boolean {
  const scale = 10 ** digits;
  return Math.abs(Math.round(value * scale) / scale - value) > Math.abs(value) * 1e-9;
}

/** A computed value in digits, rounded as its author says: 177384.3 with 0 digits → "177,384". */
export function computedNumber(computed: Pick<Derived, 'value' | 'digits'>): string {
  return formatNumber(computed.value, computed.digits);
}
