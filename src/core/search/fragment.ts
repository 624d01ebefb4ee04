/**
 * Text fragments: the end of a link that makes the browser jump to words of the page and mark them, without a script
 * (`#l1:~:text=…`). A directive must be words that stand together in the page, whole words at both ends; where the page
 * shows something between two words (a knot), nothing may cross that place.
 */
import type { Place } from './phrase.ts';

const MOST = 4;
const CONTEXT = 3;

/** `-`, `,` and `&` separate the parts of a directive, so they are written as codes. */
const coded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

interface Stretch extends Place {}

/** The parts of a passage between its breaks: [0, break), [break, end). */
const stretchesOf = (length: number, breaks: readonly number[]): readonly Stretch[] => {
  const edges = [0, ...breaks, length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
};

const WORD = /[^\s]+/gu;

/** The last words before `place` in its stretch, as context; '' where there is none. */
const wordsBefore = (text: string, stretch: Stretch, place: Place): string => {
  const words = [...text.slice(stretch.start, place.start).matchAll(WORD)];
  // A word that touches a knot is glued to it in the page: it cannot begin the context.
  const usable = stretch.start === 0 ? words : words.slice(1);
  return usable
    .slice(-CONTEXT)
    .map((match) => match[0])
    .join(' ');
};

const touches = (stretch: Stretch, place: Place, length: number): boolean =>
  (stretch.end < length && place.end === stretch.end) || (stretch.start > 0 && place.start === stretch.start);

/**
 * The directives that mark `marks` of a passage, best first; '' where none can be marked. Every mark brings the words
 * before it as context, so that the browser finds this place and no earlier one that reads alike.
 */
export const textFragment = (passage: string, marks: readonly Place[], breaks: readonly number[]): string => {
  const stretches = stretchesOf(passage.length, breaks);
  const directives: string[] = [];
  for (const mark of marks) {
    const stretch = stretches.find(({ start, end }) => mark.start >= start && mark.end <= end);
    if (stretch === undefined || touches(stretch, mark, passage.length)) continue;
    const before = wordsBefore(passage, stretch, mark);
    const words = coded(passage.slice(mark.start, mark.end));
    directives.push(`text=${before === '' ? '' : `${coded(before)}-,`}${words}`);
    if (directives.length === MOST) break;
  }
  return directives.length === 0 ? '' : `:~:${directives.join('&')}`;
};
