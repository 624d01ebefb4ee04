/**
 * The passage of a text that comes closest to a quote which is not in it. It feeds an error message and nothing else:
 * no quote is ever accepted because it is close. Time is bounded: a long text is cut, a long quote too.
 */
import { fold, foldWithMap } from './arabic/fold.ts';
import { editDistance } from './nearest.ts';

const MOST_TEXT = 200_000;
const MOST_QUOTE = 400;
const MOST_WINDOWS = 12;
/** Beyond this share of changed letters a passage is another sentence, not a misquotation. */
const MOST_CHANGE = 0.4;

const trigramsOf = (folded: string): ReadonlySet<string> => {
  const trigrams = new Set<string>();
  for (let index = 0; index + 3 <= folded.length; index += 1) trigrams.add(folded.slice(index, index + 3));
  return trigrams;
};

/** Where the windows of the quote's length start that share most letter triples with it; best first, a few, apart. */
const bestWindows = (text: string, quote: string): readonly number[] => {
  const trigrams = trigramsOf(quote);
  const hits = new Uint8Array(Math.max(0, text.length - 2));
  const windows: { readonly start: number; readonly score: number }[] = [];
  let score = 0;
  for (let index = 0; index < hits.length; index += 1) {
    hits[index] = trigrams.has(text.slice(index, index + 3)) ? 1 : 0;
    score += (hits[index] ?? 0) - (hits[index - quote.length] ?? 0);
    const window = { start: Math.max(0, index - quote.length + 1), score };
    const last = windows.at(-1);
    if (score === 0) continue;
    if (last === undefined || window.start - last.start >= quote.length) windows.push(window);
    else if (score > last.score) windows[windows.length - 1] = window;
  }
  windows.sort((one, other) => other.score - one.score);
  return windows.slice(0, MOST_WINDOWS).map(({ start }) => start);
};

interface Alignment {
  readonly start: number;
  readonly end: number;
}

/** The part of the text that turns into the quote with the fewest changed letters (Sellers' algorithm). */
const align = (text: string, quote: string): Alignment => {
  const width = quote.length + 1;
  let distances = Int32Array.from({ length: width }, (_, index) => index);
  let starts = new Int32Array(width);
  let nextDistances = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  let best: Alignment = { start: 0, end: 0 };
  let bestDistance = quote.length;
  for (let end = 1; end <= text.length; end += 1) {
    const letter = text.charCodeAt(end - 1);
    nextStarts[0] = end;
    for (let index = 1; index < width; index += 1) {
      const kept = (distances[index - 1] ?? 0) + (letter === quote.charCodeAt(index - 1) ? 0 : 1);
      const added = (distances[index] ?? 0) + 1;
      const dropped = (nextDistances[index - 1] ?? 0) + 1;
      const least = Math.min(kept, added, dropped);
      nextDistances[index] = least;
      nextStarts[index] =
        (least === kept ? starts[index - 1] : least === added ? starts[index] : nextStarts[index - 1]) ?? end;
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[quote.length] ?? quote.length;
    if (distance > bestDistance) continue;
    bestDistance = distance;
    best = { start: starts[quote.length] ?? 0, end };
  }
  return best;
};

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);

/** The range grown to whole words. */
const wholeWords = (text: string, start: number, end: number): readonly [number, number] => {
  let from = start;
  let to = end;
  while (isWordUnit(text[from - 1]) && isWordUnit(text[from])) from -= 1;
  while (isWordUnit(text[to - 1]) && isWordUnit(text[to])) to += 1;
  return [from, to];
};

/**
 * The passage of `text` closest to `quote`, in whole words as the text writes them; undefined where nothing is close.
 * closestPassage('بلغ 14 مليوناً حتى', '15 مليوناً') === '14 مليوناً'.
 */
export const closestPassage = (text: string, quote: string): string | undefined => {
  const folded = foldWithMap(text.slice(0, MOST_TEXT));
  const wanted = foldWithMap(quote).text.slice(0, MOST_QUOTE);
  if (wanted.length < 3) return undefined;
  const original = (offset: number): number => folded.map[offset] ?? text.length;
  const passages = bestWindows(folded.text, wanted).map((window) => {
    const from = Math.max(0, window - wanted.length);
    const found = align(folded.text.slice(from, window + 2 * wanted.length), wanted);
    const [start, end] = wholeWords(text, original(from + found.start), original(from + found.end));
    const passage = text.slice(start, end).trim();
    return { passage, distance: editDistance(fold(passage), wanted, wanted.length) };
  });
  const [best] = passages.sort((one, other) => one.distance - other.distance);
  return best === undefined || best.distance > wanted.length * MOST_CHANGE ? undefined : best.passage;
};
