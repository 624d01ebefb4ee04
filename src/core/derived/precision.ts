/** Significant digits: how exact a number claims to be, read from its writing. */
import { plainDigits, roundTo } from '../locale/number.ts';

/** The digits that a number is known by: 26.5 → 3, 4000000 → 1, 2255 → 4, 0.05 → 1. Zero has one. */
export function significantDigits(n: number): number {
  const digits = plainDigits(Math.abs(n)).replace('.', '').replace(/^0+/, '');
  return Math.max(1, (Number.isInteger(n) ? digits.replace(/0+$/, '') : digits).length);
}

/** The digits that a computed value claims when printed with so many decimals: 485.65 with 0 → 486 → 3; 3 with 2 → 3.00 → 3. */
export function shownDigits(value: number, digits: number): number {
  const shown = roundTo(value, digits);
  if (digits <= 0) return significantDigits(shown);
  return Math.max(1, plainDigits(roundTo(Math.abs(shown) * 10 ** digits, 0)).length);
}

/** One digit more than the roughest input is the most that a result may show. */
const SLACK = 1;

/** Whether a result shows more digits than its inputs allow: 17 billion over 12 million is not 1,416.67. */
export function pretends(value: number, digits: number, inputs: readonly number[]): boolean {
  if (inputs.length === 0) return false;
  return shownDigits(value, digits) > Math.min(...inputs) + SLACK;
}
