/** The words just before and after a place, folded, up to the nearest mark that ends a clause. */
import { fold } from '../arabic/fold.ts';

export interface NearWord {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 160;
const CLAUSE_END = '،؛.,:!؟?()«»“”"\n…';
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** «و» of «و26.5», «لـ» of «لـ 24.7»: letters that belong to the number, no words. */
const TIED = /^[وفبلك]$/;

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9';

/** A point or comma between digits ends no clause. */
const endsClause = (text: string, offset: number): boolean => {
  const unit = text.charAt(offset);
  if (!CLAUSE_END.includes(unit)) return false;
  return (unit !== '.' && unit !== ',') || !isDigit(text.charAt(offset - 1)) || !isDigit(text.charAt(offset + 1));
};

const words = (text: string, start: number, end: number): readonly NearWord[] => {
  const found: NearWord[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = fold(match[0]);
    if (TIED.test(word)) continue;
    found.push({ text: word, start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
};

/** The last words before the offset in its clause, in the order of the text. */
export function wordsBefore(text: string, offset: number, most: number): readonly NearWord[] {
  let start = offset;
  let spaces = 0;
  while (start > 0 && offset - start < REACH && spaces <= most + 2 && !endsClause(text, start - 1)) {
    start -= 1;
    if (text.charAt(start) === ' ') spaces += 1;
  }
  const found = words(text, start, offset);
  return found.slice(Math.max(0, found.length - most));
}

/** The first words after the offset in its clause. */
export function wordsAfter(text: string, offset: number, most: number): readonly NearWord[] {
  let end = offset;
  let spaces = 0;
  while (end < text.length && end - offset < REACH && spaces <= most + 2 && !endsClause(text, end)) {
    if (text.charAt(end) === ' ') spaces += 1;
    end += 1;
  }
  return words(text, offset, end).slice(0, most);
}
