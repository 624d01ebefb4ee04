/**
 * The passage of a text that comes closest to a quote which is not in it. It feeds an error message and nothing else:
 * no quote is ever accepted because it is close. Time is bounded: a long text is cut, a long quote too.
 */
import { foldWithMap } from './arabic/fold.ts';

const MOST_TEXT = 200_000;
const MOST_QUOTE = 400;
/** Beyond this share of changed letters a passage is another sentence, not a misquotation. */
const MOST_CHANGE = 0.4;

const trigramsOf = (folded: string): ReadonlySet<string> => {
  const trigrams = new Set<string>();
  for (let index = 0; index + 3 <= folded.length; index += 1) trigrams.add(folded.slice(index, index + 3));
  return trigrams;
};

/** Where the window of the quote's length starts that shares most letter triples with it; undefined if none does. */
const bestWindow = (text: string, quote: string): number | undefined => {
  const trigrams = trigramsOf(quote);
  const hits = new Uint8Array(Math.max(0, text.length - 2));
  let score = 0;
  let best = 0;
  let bestEnd = -1;
  for (let index = 0; index < hits.length; index += 1) {
    hits[index] = trigrams.has(text.slice(index, index + 3)) ? 1 : 0;
    score += (hits[index] ?? 0) - (hits[index - quote.length] ?? 0);
    if (score > best) {
      best = score;
      bestEnd = index;
    }
  }
  return bestEnd === -1 ? undefined : Math.max(0, bestEnd - quote.length + 1);
};

interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** The part of the text that turns into the quote with the fewest changed letters (Sellers' algorithm). */
const align = (text: string, quote: string): Alignment => {
  let distances = Array.from({ length: quote.length + 1 }, (_, index) => index);
  let starts = new Array<number>(quote.length + 1).fill(0);
  let best: Alignment = { start: 0, end: 0, distance: quote.length };
  for (let end = 1; end <= text.length; end += 1) {
    const nextDistances = [0];
    const nextStarts = [end];
    for (let index = 1; index <= quote.length; index += 1) {
      const kept = (distances[index - 1] ?? 0) + (text[end - 1] === quote[index - 1] ? 0 : 1);
      const added = (distances[index] ?? 0) + 1;
      const dropped = (nextDistances[index - 1] ?? 0) + 1;
      const least = Math.min(kept, added, dropped);
      nextDistances.push(least);
      nextStarts.push(
        (least === kept ? starts[index - 1] : least === added ? starts[index] : nextStarts[index - 1]) ?? end,
      );
    }
    distances = nextDistances;
    starts = nextStarts;
    const distance = distances[quote.length] ?? quote.length;
    if (distance < best.distance) best = { start: starts[quote.length] ?? 0, end, distance };
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
  const window = bestWindow(folded.text, wanted);
  if (window === undefined) return undefined;
  const from = Math.max(0, window - wanted.length);
  const found = align(folded.text.slice(from, window + 2 * wanted.length), wanted);
  if (found.distance > wanted.length * MOST_CHANGE) return undefined;
  const original = (offset: number): number => folded.map[offset] ?? text.length;
  const [start, end] = wholeWords(text, original(from + found.start), original(from + found.end));
  const passage = text.slice(start, end).trim();
  return passage === '' ? undefined : passage;
};
