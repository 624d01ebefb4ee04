/** Dates in words with their machine form, so that a component can print `<time>` around the date alone. */
import type { WhenPiece } from '../../components/types.ts';
import { formatDate, formatPeriod } from '../../core/locale.ts';
import type { Basis, Claim, Locale, Period } from '../../core/model.ts';
import { comparePeriods } from '../../core/period.ts';

/**
 * `../2025-03` in Arabic → `['إلى\u00a0غاية\u00a0', { iso: '2025-03', text: 'مارس 2025' }]`; a closed interval gives two dates.
 * Throws a RangeError for a period that does not exist.
 */
export function whenPieces(period: Period, locale: Locale): WhenPiece[] {
  const dates = period
    .split('/')
    .filter((side) => side !== '..' && side !== '')
    .map((iso) => ({ iso, text: formatDate(iso, locale) }));
  let rest = formatPeriod(period, locale);
  const pieces: WhenPiece[] = [];
  for (const date of dates) {
    const at = rest.indexOf(date.text);
    if (at < 0) continue;
    // «سنة» stays with its year, «إلى غاية» with its month; a line may break before the words of the second date.
    if (at > 0) pieces.push(rest.slice(0, at).replace(/(?<!^) /g, '\u00a0'));
    pieces.push(date);
    rest = rest.slice(at + date.text.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** The same as text. */
export function whenText(period: Period, locale: Locale): string {
  return formatPeriod(period, locale);
}

type Dated = Partial<Pick<Claim, 'period' | 'periodBasis' | 'asOf' | 'asOfBasis'>>;

/** Whether we inferred the time that claims bear out: none of those that speak of it has it stated. */
export function isInferred(when: Period, claims: readonly Dated[]): boolean {
  const bases = claims.flatMap(({ period, periodBasis, asOf, asOfBasis }): (Basis | undefined)[] => {
    if (period === when) return [periodBasis];
    return asOf === when ? [asOfBasis] : [];
  });
  return bases.length > 0 && bases.every((basis) => basis === 'inferred');
}

/** Entries in the order of their periods, the earliest first. */
export function inOrder<T extends { readonly date: Period }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => comparePeriods(a.date, b.date));
}
