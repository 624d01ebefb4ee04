/**
 * Numerals as every page prints them, in both languages: Latin digits, a comma between thousands, a point before
 * decimals (the design's rule of one formatter of ours; `Intl` gives `1.234.567,8` for ar-MA and adds direction marks).
 */

/** U+2212 MINUS SIGN: as wide as the digits beside it, and no break after it. */
const MINUS = '\u2212';

/**
 * `n` rounded to `digits` decimals as it is written, half away from zero: 1.005 to 2 digits is 1.01.
 * Negative digits round to tens, hundreds: 1417 to -2 is 1400. Returns the same unit as `n`.
 */
export function roundTo(n: number, digits: number): number {
  const shifted = Math.round(Number(`${plainDigits(Math.abs(n))}e${digits}`));
  const back = Number(`${plainDigits(shifted)}e${-digits}`);
  return n < 0 && back !== 0 ? -back : back;
}

/** The shortest decimal writing of a number without an exponent: 1e21 → 1000000000000000000000, 1e-7 → 0.0000001. */
export function plainDigits(n: number): string {
  const text = String(n);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  const digits =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : point >= all.length
        ? all.padEnd(point, '0')
        : `${all.slice(0, point)}.${all.slice(point)}`;
  return n < 0 ? `-${digits}` : digits;
}

/**
 * 420000 → `420,000`, 26.5 → `26.5`, -10.3 → `−10.3`. With `digits` the number is rounded and padded to that many
 * decimals (25 with 1 → `25.0`); negative digits round and pad nothing (1417 with -2 → `1,400`).
 * Throws a RangeError for what is not a finite number: no page may print one.
 */
export function formatNumber(n: number, digits?: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`not a number that can be printed: ${n}`);
  const rounded = digits === undefined ? n : roundTo(n, digits);
  const [whole = '', fraction = ''] = plainDigits(Math.abs(rounded)).split('.');
  const decimals = digits !== undefined && digits > 0 ? fraction.padEnd(digits, '0') : fraction;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${rounded < 0 ? MINUS : ''}${grouped}${decimals === '' ? '' : `.${decimals}`}`;
}
