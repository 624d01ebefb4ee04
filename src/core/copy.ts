/**
 * Syndicated copies are recognised by their words, so that one text in two captures is not counted as two reports.
 * Spelling habits, punctuation and line breaks do not matter; runs of four words do.
 */
import { fold } from './arabic/fold.ts';

const RUN = 4;
/** One run in so many is remembered when many texts are compared: enough to meet a copy, light for thousands. */
const SAMPLE = 4;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of four words, each as one string; a shorter text is one run. */
const runsOf = (words: readonly string[]): readonly string[] => {
  if (words.length === 0) return [];
  const runs: string[] = [];
  for (let index = 0; index === 0 || index + RUN <= words.length; index += 1) {
    runs.push(words.slice(index, index + RUN).join(' '));
  }
  return runs;
};

/**
 * The share of the text's words that stand in the other text in runs of at least four, 0 to 1: 1 for a copy whose line
 * breaks became spaces, near 0 for two reports of one speech. It is a share of `text`, so a copy with a page around it
 * is still 1; the other way round it may be less. Time grows with the length of both.
 */
export function similarity(text: string, copy: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const known = new Set(runsOf(wordsOf(copy)));
  let shared = 0;
  let covered = 0;
  for (const [index, run] of runsOf(words).entries()) {
    if (!known.has(run)) continue;
    const end = Math.min(index + RUN, words.length);
    shared += end - Math.max(index, covered);
    covered = end;
  }
  return shared / words.length;
}

export interface CopyPair {
  readonly a: string;
  readonly b: string;
  /** The greater of the two shares: an excerpt is a copy of the whole. */
  readonly similarity: number;
}

/** FNV-1a, 32 bits: spreads runs evenly, so that sampling by remainder is fair. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** Pairs of texts that share a sampled run and are next to each other among its holders: linear, and copies form a chain. */
const candidates = (texts: readonly { readonly text: string }[]): readonly (readonly [number, number])[] => {
  const lastHolder = new Map<number, number>();
  const met = new Map<string, readonly [number, number]>();
  for (const [index, { text }] of texts.entries()) {
    for (const run of new Set(runsOf(wordsOf(text)))) {
      const key = hash(run);
      if (key % SAMPLE !== 0) continue;
      const before = lastHolder.get(key);
      if (before !== undefined && before !== index) met.set(`${before} ${index}`, [before, index]);
      lastHolder.set(key, index);
    }
  }
  return [...met.values()];
};

/** The pairs of texts that are copies of one another, or one of them of a part of the other. */
export function findCopies(
  texts: readonly { readonly id: string; readonly text: string }[],
  threshold = 0.6,
): readonly CopyPair[] {
  return candidates(texts).flatMap(([first, second]) => {
    const a = texts[first];
    const b = texts[second];
    if (a === undefined || b === undefined) return [];
    const share = Math.max(similarity(a.text, b.text), similarity(b.text, a.text));
    return share >= threshold ? [{ a: a.id, b: b.id, similarity: share }] : [];
  });
}
