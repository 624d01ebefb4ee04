/**
 * A problem is data first: collected by every check, printed once by a reporter.
 * `code` is permanent (documented in the contributor guide); `fix` is the next action in the editor's words.
 */
export interface Problem {
  readonly code: string;
  /** Path relative to the content folder (or the site folder for checks of built pages), with `/`. */
  readonly file: string;
  /** 1-based; absent only where a whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** One sentence: what is wrong, with the offending words. */
  readonly message: Bilingual;
  /** One sentence: what to do next. */
  readonly fix: Bilingual;
  readonly actual?: string;
  readonly expected?: string;
}

/** The same text in the two languages of the project. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}
