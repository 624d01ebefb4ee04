/** The cited passages of an archived paragraph, as a tree over its text: passages may hold one another. */

import type { Span } from '../../core/model.ts';
import { runsOf } from '../../core/runs.ts';

/** A passage to mark: offsets into the capture. */
export interface Passage {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** Claims that rest on it; each gets an anchor. */
  readonly claims: readonly string[];
}

export type MarkNode = string | MarkedPassage;

export interface MarkedPassage {
  readonly n: number;
  /** Anchors, on the first piece only. */
  readonly claims: readonly string[];
  /** True for the piece that ends the passage: it carries the knot. */
  readonly ends: boolean;
  readonly children: readonly MarkNode[];
}

/**
 * The paragraph's text with its passages. Concatenating every string gives the paragraph without its gaps, unchanged;
 * each string is one unbroken piece of the capture.
 * A passage that only overlaps another is cut where the other ends.
 */
export function markPassages(
  paragraph: Span & { readonly gaps?: readonly Pick<Span, 'start' | 'end'>[] },
  passages: readonly Passage[],
): MarkNode[] {
  const own = passages
    .filter((passage) => passage.start < paragraph.end && passage.end > paragraph.start)
    .map((passage) => ({
      ...passage,
      ends: passage.end <= paragraph.end,
      start: Math.max(passage.start, paragraph.start),
      end: Math.min(passage.end, paragraph.end),
    }));
  return level(paragraph, paragraph.start, paragraph.end, own);
}

type Piece = Passage & { readonly ends: boolean };
type Text = Parameters<typeof markPassages>[0];

function level(text: Text, start: number, end: number, pieces: readonly Piece[]): MarkNode[] {
  const queue = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes: MarkNode[] = [];
  let at = start;
  for (let first = queue.shift(); first; first = queue.shift()) {
    nodes.push(...textBetween(text, at, first.start));
    const inside: Piece[] = [];
    const rest: Piece[] = [];
    for (const piece of queue.splice(0)) {
      if (piece.start >= first.end) rest.push(piece);
      else if (piece.end <= first.end) inside.push(piece);
      else {
        inside.push({ ...piece, end: first.end, ends: false });
        rest.push({ ...piece, start: first.end, claims: [] });
      }
    }
    queue.push(...rest.sort((a, b) => a.start - b.start || b.end - a.end));
    const children = level(text, first.start, first.end, inside);
    nodes.push({ n: first.n, claims: first.claims, ends: first.ends, children });
    at = first.end;
  }
  return [...nodes, ...textBetween(text, at, end)];
}

/** Each string is one unbroken piece of the capture. */
function textBetween(text: Text, start: number, end: number): string[] {
  const kept: string[] = [];
  let at = start;
  for (const gap of [...(text.gaps ?? [])].sort((a, b) => a.start - b.start)) {
    if (gap.end <= at || gap.start >= end) continue;
    if (gap.start > at) kept.push(text.text.slice(at - text.start, gap.start - text.start));
    at = Math.max(at, gap.end);
  }
  if (at < end) kept.push(text.text.slice(at - text.start, end - text.start));
  return kept;
}

/**
 * The text with its last word apart, or all that a line keeps together at its end, so that a knot can be tied to it:
 * «أكثر من 4 ملايين أسرة» → ['أكثر من ', '4 ملايين أسرة'].
 */
export function lastWord(text: string): readonly [string, string] {
  const last = runsOf(text).at(-1);
  const at =
    last?.kept === 'whole'
      ? text.length - last.text.length
      : Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1;
  return [text.slice(0, at), text.slice(at)];
}
