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

/** FNV-1a, 32 bits, carried on from the words before: spreads runs evenly, so that sampling by remainder is fair. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
};

/** The hashes of one run in `SAMPLE`, each once. */
const sampledRuns = (text: string): ReadonlySet<number> => {
  const words = wordsOf(text).map((word) => hash(word, 0x811c9dc5));
  const sampled = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    let value = 0x811c9dc5;
    for (let at = index; at < index + RUN; at += 1) {
      value = Math.imul(value ^ (words[at] ?? 0), 0x01000193) ^ (value >>> 15);
    }
    const key = value >>> 0;
    if (key % SAMPLE === 0) sampled.add(key);
  }
  return sampled;
};

interface Candidate {
  readonly first: number;
  readonly second: number;
  shared: number;
}

/** So much of the shorter text's sampled runs must be shared before the two are compared word by word. */
const WORTH_COMPARING = 0.25;

/**
 * Pairs that share many sampled runs. Only neighbours among the holders of a run are paired: time stays linear however
 * common a phrase is, and the copies of one text form a chain.
 */
const candidates = (texts: readonly { readonly text: string }[]): readonly Candidate[] => {
  const lastHolder = new Map<number, number>();
  const pairs = new Map<number, Candidate>();
  const sizes = texts.map(({ text }, index) => {
    const sampled = sampledRuns(text);
    for (const key of sampled) {
      const before = lastHolder.get(key);
      lastHolder.set(key, index);
      if (before === undefined) continue;
      const pair = pairs.get(before * texts.length + index) ?? { first: before, second: index, shared: 0 };
      pair.shared += 1;
      pairs.set(before * texts.length + index, pair);
    }
    return sampled.size;
  });
  return [...pairs.values()].filter(({ first, second, shared }) => {
    const smaller = Math.min(sizes[first] ?? 0, sizes[second] ?? 0);
    return shared >= smaller * WORTH_COMPARING;
  });
};

/** The pairs of texts that are copies of one another, or one of them of a part of the other. */
export function findCopies(
  texts: readonly { readonly id: string; readonly text: string }[],
  threshold = 0.6,
): readonly CopyPair[] {
  return candidates(texts).flatMap(({ first, second }) => {
    const a = texts[first];
    const b = texts[second];
    if (a === undefined || b === undefined) return [];
    const share = Math.max(similarity(a.text, b.text), similarity(b.text, a.text));
    return share >= threshold ? [{ a: a.id, b: b.id, similarity: share }] : [];
  });
}
