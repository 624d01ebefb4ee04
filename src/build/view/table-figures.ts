/** The figures of a chart's table: the head of their column names the unit, and the cells leave it out. */
import type { Mark, ResolvedChart } from '../../core/chart/chart.ts';
import { type FigurePiece, formatFigure } from '../../core/locale.ts';
import type { Locale } from '../../core/model.ts';
import type { Report } from '../report.ts';

/**
 * The parts of a mark's figure as its cell prints them, without the qualifier. The noun («ملف», “MAD”) stands in a cell
 * only where the marks have several units, or the head names another thing. Throws for a unit that is not listed.
 */
export function tablePieces(
  mark: Mark,
  chart: Pick<ResolvedChart, 'marks' | 'unit'>,
  { units }: Pick<Report, 'units'>,
  locale: Locale,
): readonly FigurePiece[] {
  const unit = units.get(mark.unit);
  if (!unit) throw new Error(`The chart mark “${mark.id}” has the unit “${mark.unit}”, which is not listed.`);
  const noun = unit.name[locale] !== chart.unit[locale] || chart.marks.some((other) => other.unit !== mark.unit);
  const amount = mark.low === mark.high ? { value: mark.low } : { low: mark.low, high: mark.high };
  const digits = mark.digits === null ? {} : { digits: mark.digits };
  const figure = { ...amount, qualifier: mark.qualifier };
  return formatFigure(figure, unit, locale, { noun, ...digits }).pieces.filter(({ kind }) => kind !== 'qualifier');
}
