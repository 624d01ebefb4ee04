/**
 * How much a figure weighs: announced is not measured. A body's figure about itself has medium confidence at most, low
 * where nobody is named for it, where it is judged a misprint or where outlets differ without a verdict for one value.
 */

import { type Corroboration, corroborationOf, indexClaims } from '../../core/corroboration.ts';
import { type FigurePiece, formatFigure } from '../../core/locale.ts';
import type { Claim, Dispute, Flag, Locale } from '../../core/model.ts';
import { type Standing, standings } from '../../core/standing.ts';
import type { Report } from '../report.ts';

export type Reason = 'announced' | 'unattributed' | 'forecast' | 'plan' | 'contested' | 'struck';

export interface Weight {
  /** Never high: no claim of the ledger rests on an independent record. */
  readonly confidence: 'medium' | 'low';
  /** Why, in the order in which a page says it. */
  readonly reasons: readonly Reason[];
}

/** The weight of a claim with its `standing`; `verdict` is that of the disagreement it stands in. */
export function weightOf(
  claim: Pick<Claim, 'attribution' | 'status'>,
  standing: Standing,
  verdict: Dispute['verdict'] | undefined,
): Weight {
  const unattributed = claim.attribution === 'unattributed';
  const undecided = standing === 'contested' && verdict !== 'likely-typo';
  return {
    confidence: unattributed || undecided || standing === 'struck' ? 'low' : 'medium',
    reasons: [
      unattributed ? 'unattributed' : 'announced',
      ...(claim.status === 'reported' ? [] : [claim.status]),
      ...(standing === 'undisputed' ? [] : [standing]),
    ],
  };
}

/** The same for a claim of the report. */
export function claimWeight(claim: Claim, report: Pick<Report, 'disputes'>): Weight {
  const standing = standings([...report.disputes.values()]).get(claim.id) ?? 'undisputed';
  return weightOf(claim, standing, report.disputes.get(claim.dispute ?? '')?.verdict);
}

/** What rules of plausibility say of a claim. */
export function flagsOf(claimId: string, report: Pick<Report, 'flags'>): readonly Flag[] {
  return report.flags.filter((flag) => flag.claims.includes(claimId));
}

/** What a rule computed, in words and digits. Throws for a unit that is not listed. */
export function flagValue(flag: Flag, report: Pick<Report, 'units'>, locale: Locale): readonly FigurePiece[] {
  const unit = report.units.get(flag.unit);
  if (!unit) throw new Error(`The rule “${flag.rule}” has the unit “${flag.unit}”, which is not listed.`);
  const digits = flag.digits === undefined ? {} : { digits: flag.digits };
  return formatFigure({ value: flag.value }, unit, locale, digits).pieces;
}

type Ledger = Pick<Report, 'claims' | 'articles' | 'indicators'>;
const indexes = new WeakMap<Report['claims'], ReturnType<typeof indexClaims>>();

/** Who else reports a claim, counted by origin. Throws for a claim whose indicator the report does not hold. */
export function corroborated(claim: Claim, { claims, articles, indicators }: Ledger): Corroboration {
  const index = indexes.get(claims) ?? indexClaims(claims.values(), articles.values());
  indexes.set(claims, index);
  const indicator = indicators.get(claim.indicator);
  if (!indicator) throw new Error(`The claim “${claim.id}” is about “${claim.indicator}”, which is not listed.`);
  return corroborationOf(claim, index, indicator.kind);
}

/** The other claims of the same indicator in the order in which a claim's page prints them: by event, then elsewhere. */
export function othersInOrder(claim: Claim, report: Ledger): string[] {
  const { events, elsewhere } = corroborated(claim, report);
  const together = events.flatMap(({ reports }) => reports.map((row) => row.claim));
  return [...together, ...elsewhere].filter((id) => id !== claim.id);
}
