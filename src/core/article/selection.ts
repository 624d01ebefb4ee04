/** What an editor selects of a capture: the lines of an article and what of them is not its own. */
import type { Bilingual } from '../problem.ts';

/** A line, or words of a line; `nth` where the words stand in the line more than once. */
export interface PlaceInLine {
  readonly line: number;
  readonly text?: string;
  readonly nth?: number;
}

export interface ArticleSelection {
  readonly fromLine: number;
  readonly toLine: number;
  readonly leaveOut: readonly (PlaceInLine & { readonly why: Bilingual })[];
  readonly headline?: PlaceInLine;
  readonly dateline?: PlaceInLine;
  /** Lines of the range that are headings. */
  readonly headings?: readonly number[];
  /** Words at which a new paragraph starts inside a line; `heading`: up to the next break the words are a heading. */
  readonly breaks?: readonly {
    readonly at: string;
    readonly line?: number;
    readonly nth?: number;
    readonly heading?: boolean;
  }[];
}
