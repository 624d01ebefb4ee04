/** Prose with places for figures, as tokens for a component and as plain text for titles and descriptions. */
import type { DerivedView, FigureView, WhenPiece } from '../../components/types.ts';
import type { ArithmeticStep, Dispute, Locale } from '../../core/model.ts';
import { parseProse } from '../../core/prose.ts';
import { disputePath, href } from '../links.ts';
import type { Report } from '../report.ts';
import { computedPieces } from './derived.ts';
import { claimFigure } from './figure.ts';
import type { PageContext } from './page.ts';
import { whenPieces } from './when.ts';

export type ProseToken =
  | string
  | { readonly kind: 'figure'; readonly view: FigureView; readonly form: string; readonly knot: boolean }
  | { readonly kind: 'when'; readonly pieces: readonly WhenPiece[] }
  | { readonly kind: 'derived'; readonly view: DerivedView };

/** The claims named in texts, in order. Repeats are kept. */
export function claimsIn(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => parseProse(text ?? '').flatMap((part) => (part.kind === 'claim' ? [part.id] : [])));
}

/**
 * The tokens of a text. Of figures in a row that rest on one quote only the last carries the knot, so that a sentence
 * is not strewn with the same number. Throws for an id that does not exist: the content check has refused those.
 */
export function proseTokens(text: string, page: PageContext, dispute?: Dispute): ProseToken[] {
  const parts = parseProse(text);
  const views = parts.map((part) => (part.kind === 'claim' ? page.figure(part.id, part.form) : undefined));
  // The date of a figure stands without a knot: it cannot carry that of the figure before it.
  const isWhen = (index: number) => {
    const part = parts[index];
    return part?.kind === 'claim' && part.form === 'date' && views[index]?.kind !== 'date';
  };
  const numbers = parts.map((part, index) =>
    part.kind === 'claim' && !isWhen(index) ? page.notes.number(part.id) : undefined,
  );
  return parts.map((part, index): ProseToken => {
    const view = views[index];
    if (part.kind === 'claim' && view) {
      const next = numbers.slice(index + 1).find((n) => n !== undefined);
      if (isWhen(index)) return { kind: 'when', pieces: view.when };
      return { kind: 'figure', view, form: part.form, knot: next !== numbers[index] };
    }
    if (part.kind === 'derived') return { kind: 'derived', view: page.derived(part.id) };
    if (part.kind === 'step') return { kind: 'derived', view: stepView(part.id, page, dispute) };
    return 'text' in part ? part.text : '';
  });
}

/** A step of the arithmetic, leading to its place on the page of its disagreement. */
function stepView(id: string, page: PageContext, dispute: Dispute | undefined): DerivedView {
  const step = dispute?.arithmetic.find((candidate) => candidate.id === id);
  if (!dispute || !step) throw new Error(`A text names the step “${id}”, which its disagreement does not have.`);
  const pieces = computedPieces(step, page.report, page.locale);
  return {
    id,
    pieces,
    shaky: false,
    href: dispute.id === page.dispute ? `#step-${id}` : href(page.locale, `${disputePath(dispute.id)}#step-${id}`),
    label: page.t.ours,
  };
}

/** The text with its figures written out, for titles, descriptions and feeds. */
export function prosePlain(
  text: string,
  report: Report,
  locale: Locale,
  steps: readonly ArithmeticStep[] = [],
): string {
  return parseProse(text)
    .map((part) => {
      if (part.kind === 'text' || part.kind === 'broken') return part.text;
      if (part.kind === 'claim') {
        const claim = report.claims.get(part.id);
        if (!claim) return '';
        if (part.form === 'date')
          return whenPieces(claim.period ?? claim.asOf, locale)
            .map((p) => (typeof p === 'string' ? p : p.text))
            .join('');
        return (
          claimFigure(claim, report, locale, part.form !== 'value').text ||
          (locale === 'en' ? claim.quoteEn : claim.quote)
        );
      }
      const computed =
        part.kind === 'derived' ? report.derived.get(part.id) : steps.find((step) => step.id === part.id);
      return computed
        ? computedPieces(computed, report, locale)
            .map((piece) => piece.text)
            .join('\u00a0')
        : '';
    })
    .join('');
}

/** The start of a text for a description: whole words, at most `most` characters, so that no number is cut. */
export function shortened(text: string, most = 180): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', most)).replace(/[،,;:؛.]$/, '')}…`;
}
