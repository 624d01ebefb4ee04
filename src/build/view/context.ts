/** A quote among its neighbours: the sentence that holds it, and the ones before and after. */
import type { Article, Claim } from '../../core/model.ts';
import { type MarkNode, markPassages } from './marks.ts';

/** Each string is one unbroken piece of the capture; stray words stood between them. */
export interface QuoteInContext {
  readonly before: readonly string[];
  readonly quote: readonly string[];
  readonly after: readonly string[];
  /** The paragraph goes on beyond what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Ends of sentences, never the point inside a number. */
const STOP = /[.!؟](?=\s)/g;

/** The words around a claim's quote in its paragraph. Undefined when the quote lies outside the body (in the headline). */
export function quoteInContext(
  claim: Pick<Claim, 'quoteStart' | 'quoteEnd'>,
  article: Article,
): QuoteInContext | undefined {
  const paragraph = article.paragraphs.find((one) => one.start <= claim.quoteStart && claim.quoteEnd <= one.end);
  if (!paragraph) return undefined;
  const nodes = markPassages(paragraph, [{ n: 1, start: claim.quoteStart, end: claim.quoteEnd, claims: [] }]);
  const at = nodes.findIndex((node) => typeof node !== 'string');
  const before = strings(nodes.slice(0, at));
  const after = strings(nodes.slice(at + 1));
  const shownBefore = lastSentences(before);
  const shownAfter = firstSentences(after);
  return {
    before: shownBefore,
    quote: strings(nodes.slice(at, at + 1)),
    after: shownAfter,
    cutBefore: size(shownBefore) < size(before),
    cutAfter: size(shownAfter) < size(after),
  };
}

function strings(nodes: readonly MarkNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [node] : strings(node.children)));
}

function size(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.trim().length, 0);
}

/** From the start of the sentence before the one that the pieces leave unfinished. */
export function lastSentences(pieces: readonly string[]): string[] {
  const kept: string[] = [];
  let left = 2;
  for (const piece of [...pieces].reverse()) {
    const stops = [...piece.matchAll(STOP)].map((match) => match.index + 1);
    const from = stops[stops.length - left];
    kept.unshift(from === undefined ? piece : piece.slice(from).trimStart());
    if (from !== undefined) break;
    left -= stops.length;
  }
  return kept.filter((piece) => piece !== '');
}

/** To the end of the sentence after the one that the pieces find begun. */
export function firstSentences(pieces: readonly string[]): string[] {
  const kept: string[] = [];
  let left = 2;
  for (const piece of pieces) {
    const stops = [...piece.matchAll(STOP)].map((match) => match.index + 1);
    const to = stops[left - 1];
    kept.push(to === undefined ? piece : piece.slice(0, to));
    if (to !== undefined) break;
    left -= stops.length;
  }
  return kept;
}
