/**
 * Long paragraphs as passages of a few sentences, so that an excerpt loads little. A passage begins where a sentence
 * begins: «… الدولة. وأضاف …» → «… الدولة.» | «وأضاف …». Texts without full stops are cut at a space.
 */
import type { Passage } from '../../core/search/document.ts';

const LONGEST = 420;
const SENTENCE = /[.!?؟…](?:["'”»)]*)\s+/g;
const CLAUSE = /[،؛,;:](?:["'”»)]*)\s+/g;

/** The passage in pieces of at most about 420 characters; an empty list for a passage without letters or digits. */
export const splitPassage = (passage: Passage): readonly Passage[] => {
  if (!/[\p{L}\p{N}]/u.test(passage.text)) return [];
  const pieces: Passage[] = [];
  let from = 0;
  while (passage.text.length - from > LONGEST) {
    const to = cut(passage.text, from);
    pieces.push(piece(passage, from, to));
    from = to;
  }
  pieces.push(piece(passage, from, passage.text.length));
  return pieces;
};

/** Where the next piece ends: after a sentence, else after a clause, so that no phrase is torn; at a space in a text with neither. */
const cut = (text: string, from: number): number => {
  const ahead = text.slice(from, from + LONGEST);
  for (const ending of [SENTENCE, CLAUSE]) {
    // A point inside a number is followed by no space, so every match ends a sentence or a clause.
    const ends = [...ahead.matchAll(ending)].map((match) => match.index + match[0].length);
    const last = ends.findLast((end) => end > LONGEST / 4);
    if (last !== undefined) return from + last;
  }
  const space = text.lastIndexOf(' ', from + LONGEST);
  return space > from ? space + 1 : from + LONGEST;
};

const piece = (passage: Passage, from: number, to: number): Passage => {
  const text = passage.text.slice(from, to).trimEnd();
  const breaks = passage.breaks.map((place) => place - from).filter((place) => place > 0 && place < text.length);
  return { ...passage, text, breaks };
};
