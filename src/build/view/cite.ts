/** A citation of a figure that carries its caveat. */
import type { Claim, Locale } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import type { Report } from '../report.ts';
import { claimFigure, claimStanding } from './figure.ts';
import { whenText } from './when.ts';

/** «سند، «الأسر المدعومة»: حوالي 4 ملايين أسرة (مابريس تيفي، 27 ماي 2025، مختلف فيه).» */
export function citeClaimText(claim: Claim, report: Report, locale: Locale): string {
  const t = strings(locale);
  const value =
    claimFigure(claim, report, locale).text || (locale === 'en' ? `“${claim.quoteEn}”` : `«${claim.quote}»`);
  const caveats = [
    report.outlets.get(claim.outlet)?.name[locale] ?? claim.outlet,
    whenText(claim.asOf, locale),
    claim.status === 'reported' ? '' : t.statuses[claim.status],
    claimStanding(claim.id, report) === 'undisputed' ? '' : t.disputed,
  ].filter((part) => part !== '');
  const name = report.indicators.get(claim.indicator)?.name[locale] ?? claim.indicator;
  return `${t.site}${t.comma}${name}: ${value} (${caveats.join(t.comma)}).`;
}
