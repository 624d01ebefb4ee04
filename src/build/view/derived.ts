/** A figure of ours as a reader sees it: its parts, and the way to the formula behind it. */
import type { DerivedView } from '../../components/types.ts';
import { type FigurePiece, formatFigure } from '../../core/locale.ts';
import type { Locale } from '../../core/model.ts';
import { href } from '../links.ts';
import type { Report } from '../report.ts';
import type { PageContext } from './page.ts';

/** The place of a computed figure's formula, on the page of the ledger. */
export const derivedPath = (id: string): string => `/claims/#d-${id}`;

/** A computed value in words and digits. Throws for a unit that is not listed. */
export function computedPieces(
  computed: { readonly value: number; readonly unit: string; readonly digits: number },
  report: Pick<Report, 'units'>,
  locale: Locale,
): readonly FigurePiece[] {
  const unit = report.units.get(computed.unit);
  if (!unit) throw new Error(`A computed figure has the unit “${computed.unit}”, which is not listed.`);
  return formatFigure({ value: computed.value }, unit, locale, { digits: computed.digits }).pieces;
}

/** Throws for an id that `derived.yaml` does not hold. */
export function derivedView(id: string, page: PageContext): DerivedView {
  const derived = page.report.derived.get(id);
  if (!derived) throw new Error(`A page asks for the computed figure “${id}”, which derived.yaml does not hold.`);
  return {
    id,
    pieces: computedPieces(derived, page.report, page.locale),
    shaky: derived.shaky,
    href: href(page.locale, derivedPath(id)),
    label: derived.shaky ? page.t.oursShaky : page.t.ours,
  };
}
