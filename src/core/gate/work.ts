/** What each check of the gate is given: a claim, its surroundings, the place of its quote. */
import { type Filling, ledgerProblem, type Where } from '../ledger-problem.ts';
import type { LedgerCode } from '../ledger-wording.ts';
import type { Article, Capture, Claim, Indicator, NumeralStyle, Unit } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { PreparedText, QuotePlace } from '../quote.ts';

type Optional =
  | 'value'
  | 'low'
  | 'high'
  | 'date'
  | 'period'
  | 'periodBasis'
  | 'periodWhy'
  | 'asOfWhy'
  | 'programmeWhy'
  | 'note'
  | 'withdrawn';
type Given =
  | 'id'
  | 'programme'
  | 'programmeBasis'
  | 'indicator'
  | 'qualifier'
  | 'status'
  | 'asOf'
  | 'asOfBasis'
  | 'article'
  | 'attribution'
  | 'quote'
  | 'line'
  | 'quoteEn'
  | 'file'
  | 'fileLine';

/** A claim as its editor wrote it, well-formed but unproven. */
export type RawClaim = Pick<Claim, Given> &
  Partial<Pick<Claim, Optional>> & {
    /** One numeral, two for a range, the words of a date; none for a statement. */
    readonly written?: readonly string[];
    readonly style?: NumeralStyle;
    readonly nth?: number;
    readonly context?: string;
    readonly claimedBy?: string;
  };

export interface ClaimContext {
  readonly article: Article;
  readonly capture: Capture;
  /** The article's capture, prepared once for all its claims. */
  readonly prepared: PreparedText;
  /** All captures, or all others: where a quote that is not here may come from. */
  readonly others: readonly PreparedText[];
  readonly indicator: Indicator;
  /** The other indicators of its programme that are counted in its unit: none of them fits the same words. */
  readonly siblings: readonly Indicator[];
  readonly unit: Unit;
  /** All units: to see that the noun after a number names another one. */
  readonly units: readonly Unit[];
  /** Who speaks at the article's event, unless the claim names another. */
  readonly speaker: string;
  readonly where: Where;
}

export interface Work {
  readonly raw: RawClaim;
  readonly context: ClaimContext;
  readonly place: QuotePlace;
  readonly problems: Problem[];
}

export function tell({ context, problems }: Work, code: LedgerCode, field: string, filling: Filling = {}): void {
  problems.push(ledgerProblem(code, context.where, field, filling));
}
