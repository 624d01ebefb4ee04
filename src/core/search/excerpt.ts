/**
 * The piece of a passage that a result shows: a window of the original around the matches, with the places to mark.
 * The excerpt is a slice of the passage, never rewritten; dots for what is left out are the page's, not the excerpt's.
 */
import { keysOf } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place } from './phrase.ts';
import { otherStems, stemKey, stemsOfWord } from './resolve.ts';

export interface Excerpt {
  /** `passage.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In the excerpt, in order, without overlaps. */
  readonly marks: readonly Place[];
}

const WINDOW = 230;

/** Where the words of a passage stand that the searched keys mean, in order, without overlaps. */
export const marksIn = (passage: string, keys: ReadonlySet<string>, lexicon: Lexicon): readonly Place[] => {
  const found = keysOf(passage, lexicon, (word) => {
    const stems = [...stemsOfWord(word), ...otherStems(word)];
    return stems.find((stem) => keys.has(stemKey(stem))) ?? stems[0] ?? word.folded;
  }).filter(({ key }) => keys.has(key));
  return joined(found.map(({ start, end }) => ({ start, end })));
};

/** Overlapping places as one. */
const joined = (places: readonly Place[]): readonly Place[] => {
  const result: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && place.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else result.push({ start: place.start, end: place.end });
  }
  return result;
};

/** The window of the passage that holds most marks; the beginning where there are none. */
export const excerptOf = (passage: string, marks: readonly Place[]): Excerpt => {
  const { start, end } = windowOf(passage, marks);
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { text: passage.slice(start, end), start, end, marks: inside };
};

const windowOf = (passage: string, marks: readonly Place[]): Place => {
  if (passage.length <= WINDOW * 1.15) return { start: 0, end: passage.length };
  let best = { from: 0, to: 0, count: 0 };
  marks.forEach((mark, index) => {
    const within = marks.slice(index).filter((other) => other.end - mark.start <= WINDOW);
    const last = within.at(-1);
    if (last !== undefined && within.length > best.count)
      best = { from: mark.start, to: last.end, count: within.length };
  });
  const room = Math.max(0, WINDOW - (best.to - best.from));
  const start = wordStart(
    passage,
    Math.max(0, Math.min(best.from - Math.round(room / 3), passage.length - WINDOW)),
    best.from,
  );
  const end = wordEnd(passage, Math.max(best.to, Math.min(passage.length, start + WINDOW)), best.to);
  return { start, end };
};

/** The first word that begins at or after `wanted`, and no later than `latest`. */
const wordStart = (text: string, wanted: number, latest: number): number => {
  if (wanted <= 0) return 0;
  const space = text.indexOf(' ', wanted - 1);
  return space === -1 || space + 1 > latest ? latest : space + 1;
};

/** The last word that ends at or before `wanted`, and no earlier than `earliest`. */
const wordEnd = (text: string, wanted: number, earliest: number): number => {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space < earliest ? earliest : space;
};
