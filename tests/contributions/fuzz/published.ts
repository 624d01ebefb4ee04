/** What readers are told of each number, and the words that it stands on. */
import type { Report } from '../../../src/build/report.ts';
import { formatFigure, formatPeriod } from '../../../src/core/locale.ts';

export interface Told {
  /** The claim or formula, and its file. */
  readonly id: string;
  readonly file: string;
  /** The first line of its entry, where it has one of its own. */
  readonly line?: number;
  /** Value, unit, qualifier, dates, status and the printed figure. */
  readonly figure: string;
  /** What proves it: the quote, or the formula with its digits. */
  readonly proof: string;
}

const LOCALES = ['ar', 'en'] as const;

/** By the number's place in its capture, which no id and no order of files changes; computed figures by their id. */
export function published(report: Report): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const claim of report.claims.values()) {
    const unit = report.units.get(claim.unit);
    const [first] = claim.written;
    if (unit === undefined || first === undefined || claim.withdrawn) continue;
    const { value, low, high, date, qualifier, status, indicator, programme, asOf, period } = claim;
    const printed = LOCALES.flatMap((locale) => [
      formatFigure(claim, unit, locale, { status: true }).text,
      formatPeriod(period ?? asOf, locale),
    ]);
    const facts = { value, low, high, date, qualifier, status, unit: unit.id, indicator, programme, asOf, period };
    told.set(`${claim.capture} ${first.start}`, {
      id: claim.id,
      file: claim.file,
      line: claim.fileLine,
      figure: JSON.stringify({ ...facts, printed }),
      proof: claim.quote,
    });
  }
  for (const { id, file, value, unit: unitId, formula, digits } of report.derived.values()) {
    const unit = report.units.get(unitId);
    if (unit === undefined) continue;
    const printed = LOCALES.map((locale) => formatFigure({ value }, unit, locale, { digits }).text);
    told.set(`= ${id}`, {
      id,
      file,
      figure: JSON.stringify({ value, unit: unitId, printed }),
      proof: `${formula} ${digits}`,
    });
  }
  return told;
}
