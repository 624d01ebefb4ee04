/** What a quote that does not stand in its article says to the editor. */
import { closest, type Filling, ledgerProblem, type Where } from '../ledger-problem.ts';
import type { Problem } from '../problem.ts';
import type { QuoteFailure } from '../quote.ts';

const FIELD: Partial<Record<QuoteFailure['code'], string>> = {
  'quote-line-differs': 'line',
  'quote-nth-differs': 'nth',
};

export function quoteProblem(
  failure: QuoteFailure,
  where: Where,
  asked: { readonly quote: string; readonly capture: string; readonly line?: number; readonly nth?: number },
): Problem {
  const { code, suggestion, elsewhere, lines } = failure;
  const filling: Filling = {
    actual: asked.quote,
    capture: asked.capture,
    closest: closest(suggestion),
    suggestion: suggestion ?? '',
    line: elsewhere?.line ?? asked.line ?? '',
    other: elsewhere?.id ?? '',
    lines: (lines ?? []).join(', '),
    count: lines?.length ?? 0,
    nth: asked.nth ?? '',
    ...(suggestion === undefined ? {} : { expected: suggestion }),
  };
  return ledgerProblem(code, where, FIELD[code] ?? 'quote', filling);
}
