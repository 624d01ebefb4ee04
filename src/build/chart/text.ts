/** The words of a chart in one language: names, values, qualifiers, verdicts, from the ledger's own formatter. */
import type { Category, Mark, ResolvedChart } from '../../core/chart/chart.ts';
import {
  type FigureOptions,
  type FigurePiece,
  formatDate,
  formatFigure,
  formatPeriod,
  qualifierWord,
  statusWord,
} from '../../core/locale.ts';
import type { Locale, Outlet, Unit, VerdictKind } from '../../core/model.ts';
import { chartStrings } from '../../i18n/charts.ts';
import type { ChartText, MarkText } from './stage.ts';

export interface TextSources {
  readonly units: ReadonlyMap<string, Unit>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly verdicts: Readonly<Record<VerdictKind, string>>;
}

/** U+200E LEFT-TO-RIGHT MARK: keeps `60%` in order in Arabic SVG text, where WebKit ignores isolates. */
const LRM = '\u200e';
const NBSP = '\u00a0';

export function chartText(chart: ResolvedChart, locale: Locale, sources: TextSources): ChartText {
  const t = chartStrings(locale);
  const marks = new Map<Mark, MarkText>();
  const category = (index: number) => {
    const found = chart.categories[index];
    return found ? categoryText(found, locale) : { name: '', status: '' };
  };
  const series = (index: number) => chart.series[index]?.[locale] ?? '';
  const mark = (one: Mark): MarkText => {
    const known = marks.get(one);
    if (known) return known;
    const words = value(one);
    const { name, status } = category(one.category);
    const outlet = sources.outlets.get(one.outlet ?? '')?.name[locale] ?? '';
    // What the words on the drawing leave out, or leave outside the mark's link.
    const group = chart.series.length > 0 ? [name, status] : [];
    const parts = [...group, outlet === name ? '' : outlet].filter((part) => part !== '');
    const aside = parts.join(t.comma).replaceAll(LRM, '');
    const text = { ...words, aside };
    marks.set(one, text);
    return text;
  };
  const value = (one: Mark): Omit<MarkText, 'aside'> => {
    const pieces = piecesOf(one, sources.units, locale);
    const isNoun = ({ kind }: FigurePiece) => kind === 'noun' || kind === 'prefix';
    const written = (parts: readonly FigurePiece[]) => {
      const text = joined(parts);
      return locale === 'ar' ? mirrorSafe(text) : text;
    };
    return {
      full: written(pieces),
      amount: written(pieces.filter((part) => !isNoun(part))),
      noun: joined(pieces.filter(isNoun)),
      nounFirst: pieces[0]?.kind === 'prefix',
      bare: written(piecesOf(one, sources.units, locale, { noun: false })),
      qualifier: qualifierWord(one.qualifier, locale),
      verdict: one.verdict === null ? '' : sources.verdicts[one.verdict],
      ours: one.origin === 'derived' ? t.ours : '',
    };
  };
  const power = (value: number): string => {
    const unit = sources.units.get(chart.marks[0]?.unit ?? '');
    const text = unit ? joined(formatFigure({ value }, unit, locale, { noun: false }).pieces) : '';
    return locale === 'ar' ? mirrorSafe(text) : text;
  };
  return { title: chart.title[locale], category, series, mark, gap: t.gap, powers: t.powers, power };
}

/** The figure of a mark in parts, without its qualifier, which stands on its own; a dual is bent after it all the same. */
function piecesOf(
  mark: Mark,
  units: TextSources['units'],
  locale: Locale,
  options: FigureOptions = {},
): readonly FigurePiece[] {
  const unit = units.get(mark.unit);
  if (!unit) throw new Error(`The chart mark “${mark.id}” has the unit “${mark.unit}”, which is not listed.`);
  const amount = mark.low === mark.high ? { value: mark.low } : { low: mark.low, high: mark.high };
  const digits = mark.digits === null ? {} : { digits: mark.digits };
  const { pieces } = formatFigure({ ...amount, qualifier: mark.qualifier }, unit, locale, { ...options, ...digits });
  return pieces.filter(({ kind }) => kind !== 'qualifier');
}

/** Parts tied by no-break spaces: a value never breaks. */
function joined(pieces: readonly FigurePiece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join(NBSP)
    .replaceAll(' ', NBSP);
}

function categoryText({ label, status }: Category, locale: Locale): { name: string; status: string } {
  const name = 'text' in label ? label.text[locale] : periodName(label.period, locale);
  return { name: locale === 'ar' ? mirrorSafe(name) : name, status: statusWord(status, locale) };
}

/** A single date stands without «سنة»: under a bar it is a name. */
function periodName(period: string, locale: Locale): string {
  return period.includes('/') ? formatPeriod(period, locale) : formatDate(period, locale);
}

/**
 * A LEFT-TO-RIGHT MARK before each numeral: «حوالي 60%» → «حوالي \u200e60%».
 * Without it the sign of a per cent jumps to the wrong side of a number that follows Arabic.
 * A text without Arabic letters needs none.
 */
export function mirrorSafe(text: string): string {
  if (!/[\u0620-\u064a]/.test(text) && !text.includes('%')) return text;
  return text.replace(/\d[\d.,]*%?/g, (numeral) => LRM + numeral);
}
