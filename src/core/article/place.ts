/** Where in a capture the words stand that a selection names. */
import { visible } from '../arabic/fold.ts';
import { ledgerProblem, type Where } from '../ledger-problem.ts';
import { lineSpan } from '../lines.ts';
import type { Capture, Span } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { PlaceInLine } from './selection.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One reading of a selection: the capture, its text as a reader sees it, and what is found wrong on the way. */
export interface Work {
  readonly capture: Capture;
  readonly text: string;
  readonly where: Where;
  readonly problems: Problem[];
}

/** The range without the white space at its edges. */
export const trimmed = (text: string, { start, end }: Range): Range => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** The range as a slice of the capture. */
export const toSpan = ({ capture }: Work, line: number, { start, end }: Range): Span => ({
  start,
  end,
  text: capture.text.slice(start, end),
  line,
});

/** Every place of `words` within the range, those that overlap as well. */
export const placesOf = (text: string, words: string, range: Range): readonly Range[] => {
  const places: Range[] = [];
  for (let at = text.indexOf(words, range.start); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at + words.length > range.end) break;
    places.push({ start: at, end: at + words.length });
  }
  return places;
};

type PlaceCode = 'leave-out' | 'headline' | 'dateline';

/** The range that a place names; undefined after a problem, which is put with those of the work. */
export const resolvePlace = (work: Work, place: PlaceInLine, kind: PlaceCode, field: string): Range | undefined => {
  const { capture, text, where, problems } = work;
  const words = place.text === undefined ? undefined : visible(place.text);
  const line = lineSpan(text, capture.lineStarts, place.line);
  const whole = line === undefined ? undefined : trimmed(text, line);
  const filling = { line: place.line, capture: capture.id, actual: place.text ?? '' };
  if (line === undefined || whole === undefined || whole.start === whole.end) {
    problems.push(ledgerProblem(`${kind}-not-found`, where, field, filling));
    return undefined;
  }
  if (words === undefined) return whole;
  const places = words.trim() === '' ? [] : placesOf(text, words, line);
  const found = places[(place.nth ?? 1) - 1];
  if (found === undefined) problems.push(ledgerProblem(`${kind}-not-found`, where, field, filling));
  else if (places.length > 1 && place.nth === undefined) {
    problems.push(ledgerProblem('place-ambiguous', where, field, { ...filling, count: places.length }));
  }
  return found;
};
