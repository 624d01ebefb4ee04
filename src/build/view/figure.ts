/** A claim as a reader sees it: parts to print, the line style of its certainty, its date and its knot. */
import type { FigureView } from '../../components/types.ts';
import { certainty, type Figure, formatFigure, statusWord } from '../../core/locale.ts';
import type { Claim, Dispute, Locale } from '../../core/model.ts';
import type { ClaimForm } from '../../core/prose.ts';
import { type Standing, standings } from '../../core/standing.ts';
import { disputePath, href } from '../links.ts';
import type { Report } from '../report.ts';
import { judgement } from './judgement.ts';
import type { PageContext } from './page.ts';
import { whenPieces } from './when.ts';

const standingOf = new WeakMap<ReadonlyMap<string, Dispute>, ReadonlyMap<string, Standing>>();

/** What the disagreements have done to a claim. */
export function claimStanding(id: string, report: Pick<Report, 'disputes'>): Standing {
  const known = standingOf.get(report.disputes) ?? standings([...report.disputes.values()]);
  standingOf.set(report.disputes, known);
  return known.get(id) ?? 'undisputed';
}

/** The claim in words and digits of `locale`; `value` leaves out the qualifier. Throws for a unit that is not listed. */
export function claimFigure(claim: Claim, report: Pick<Report, 'units'>, locale: Locale, qualifier = true): Figure {
  const unit = report.units.get(claim.unit);
  if (!unit) throw new Error(`The claim “${claim.id}” has the unit “${claim.unit}”, which is not listed.`);
  return formatFigure(claim, unit, locale, { qualifier });
}

/** Of `<data value>`: a number, `low/high`, a date, nothing for a statement. */
export function machineValue(claim: Pick<Claim, 'value' | 'low' | 'high' | 'date'>): string {
  if (claim.date !== undefined) return claim.date;
  if (claim.value !== undefined) return String(claim.value);
  return claim.low !== undefined && claim.high !== undefined ? `${claim.low}/${claim.high}` : '';
}

/** Throws for a claim that the ledger does not hold or the page did not declare. */
export function figureView(id: string, form: ClaimForm, page: PageContext): FigureView {
  const { report, locale } = page;
  const claim = report.claims.get(id);
  if (!claim) throw new Error(`A page asks for the claim “${id}”, which the ledger does not hold.`);
  const figure = claimFigure(claim, report, locale, form !== 'value');
  const standing = claimStanding(id, report);
  const statement = figure.pieces.length === 0;
  const dispute = claim.dispute === undefined ? undefined : report.disputes.get(claim.dispute);
  const contested = standing !== 'undisputed' && claim.dispute !== page.dispute;
  return {
    claim: id,
    kind: statement ? 'statement' : claim.date === undefined ? 'number' : 'date',
    value: machineValue(claim),
    q: certainty(claim, standing),
    struck: standing === 'struck',
    qualifier: figure.qualifier,
    pieces: figure.pieces.filter((piece) => piece.kind !== 'qualifier'),
    status: statusWord(claim.status, locale),
    ...(statement ? { words: wordsOf(claim, page) } : {}),
    when: whenPieces(claim.period ?? claim.asOf, locale),
    inferred: (claim.period ? claim.periodBasis : claim.asOfBasis) === 'inferred',
    outlet: report.outlets.get(claim.outlet)?.name[locale] ?? claim.outlet,
    knot: page.notes.knot(id),
    ...(contested && dispute
      ? { dispute: { href: href(locale, disputePath(dispute.id)), label: labelOf(dispute, standing, page) } }
      : {}),
  };
}

/** Of a struck figure the verdict, as in the ledger and the charts; of another that it is disputed. */
function labelOf({ verdict }: Dispute, standing: Standing, { t }: PageContext): string {
  if (standing !== 'struck') return t.disputed;
  const words = judgement(verdict, true, t);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** A statement has no number: its words stand for it, in English by our rendering. */
function wordsOf(claim: Claim, page: PageContext): NonNullable<FigureView['words']> {
  if (page.locale === 'en') return { text: claim.quoteEn, lang: 'en' };
  return { text: claim.quote, lang: page.report.articles.get(claim.article)?.language ?? 'ar' };
}
