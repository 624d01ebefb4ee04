/** The words just before and after a place, folded, up to the nearest mark that ends a clause. */
import { fold } from '../arabic/fold.ts';

export interface NearWord {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 160;
/** A point or comma between digits ends no clause. */
const CLAUSE_END = /[،؛:!؟?()«»“”"\n…]|(?<!\d)[.,]|[.,](?!\d)/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** «و» of «و26.5», «لـ» of «لـ 24.7»: letters that belong to the number, no words. */
const TIED = /^[وفبلك]$/;

const words = (text: string, offset: number): readonly NearWord[] =>
  [...text.matchAll(WORD)]
    .map((match) => ({
      text: fold(match[0]),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    }))
    .filter((word) => !TIED.test(word.text));

/** The last words before the offset in its clause, in the order of the text. */
export function wordsBefore(text: string, offset: number, most: number): readonly NearWord[] {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const marks = [...before.matchAll(CLAUSE_END)];
  const clause = marks.at(-1)?.index ?? -1;
  const found = words(before.slice(clause + 1), from + clause + 1);
  // A reach that begins inside a word must not give half a word.
  const whole = from > 0 && clause === -1 ? found.slice(1) : found;
  return whole.slice(Math.max(0, whole.length - most));
}

/** The first words after the offset in its clause. */
export function wordsAfter(text: string, offset: number, most: number): readonly NearWord[] {
  const after = text.slice(offset, offset + REACH);
  const mark = after.search(new RegExp(CLAUSE_END.source, 'u'));
  return words(mark === -1 ? after : after.slice(0, mark), offset).slice(0, most);
}
