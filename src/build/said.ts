/** Sentences for the person at the terminal: in Arabic with `CHECK_LANG=ar`, in English otherwise. */
import type { Bilingual } from '../core/problem.ts';

export type EditorLanguage = 'ar' | 'en';

/** The language that the editor asked for. */
export function editorLanguage(env: Readonly<Record<string, string | undefined>> = process.env): EditorLanguage {
  return env['CHECK_LANG'] === 'ar' ? 'ar' : 'en';
}

/** An error whose sentence is meant for the editor. Its `message` is the English one. */
export class Said extends Error {
  readonly words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}
