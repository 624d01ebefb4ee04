/** How sure a figure is: the five line styles of the design, and what the disputes have done to a claim. */
import type { Claim, Dispute } from './model.ts';

/** `contested`: a disagreement without a settled answer, or the side of a likely misprint that stands. `struck`: the side that fell. */
export type Standing = 'undisputed' | 'contested' | 'struck';

export type Certainty = 'exact' | 'about' | 'nearly' | 'more' | 'forecast' | 'disputed';

/**
 * The standing of every claim that a disagreement of values touches; a claim that is absent is undisputed. A verdict of
 * definition, date or rounding explains the difference, so it contests nothing; nor do notes and disagreements of words.
 */
export function standings(
  disputes: readonly Pick<Dispute, 'kind' | 'verdict' | 'claims' | 'against'>[],
): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const dispute of disputes) {
    if (dispute.kind !== 'conflict') continue;
    if (dispute.verdict !== 'likely-typo' && dispute.verdict !== 'unresolved') continue;
    for (const id of dispute.claims) if (found.get(id) !== 'struck') found.set(id, 'contested');
    for (const id of dispute.against) found.set(id, 'struck');
  }
  return found;
}

/**
 * The line style of a figure, the strongest doubt first: disputed, then forecast (a plan too), then its qualifier.
 * «ما يصل إلى» is drawn whole: its end is as sharp as an exact figure's, and the word beside it says that it is one.
 */
export function certainty(claim: Pick<Claim, 'qualifier' | 'status'>, standing: Standing = 'undisputed'): Certainty {
  if (standing !== 'undisputed') return 'disputed';
  if (claim.status !== 'reported') return 'forecast';
  switch (claim.qualifier) {
    case 'exact':
    case 'up-to':
      return 'exact';
    case 'nearly':
      return 'nearly';
    case 'more-than':
      return 'more';
    case 'about':
    case 'around':
      return 'about';
  }
}
