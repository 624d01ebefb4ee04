/**
 * The one door to citation-js. It maps CSL to the fields of BibTeX and the tags of RIS; the lines are written by
 * `formats.ts`, because its own printing spoils what we cite: without `asciiOnly` it leaves `%` and `&` bare, which
 * break LaTeX, and its RIS folds a value every 70 characters, in the middle of words and addresses.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const { format } = plugins.config.get('@bibtex');
// By default every letter that is not ASCII is dropped: an Arabic title would come out empty.
format.asciiOnly = false;
// Labels are our ids as they are, hyphens included, so that an entry is found again on the site.
format.useIdAsLabel = true;
format.checkLabel = false;

export interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | undefined>>;
}

/** The CSL items as BibTeX entries: type, label and fields. Values are not escaped. */
export function bibtexEntries(items: readonly object[]): readonly BibtexEntry[] {
  return plugins.output.format('bibtex', items, { format: 'object' }) as BibtexEntry[];
}

/** The CSL items as RIS tags; a tag that stands several times holds a list. */
export function risRecords(items: readonly object[]): readonly Readonly<Record<string, string | readonly string[]>>[] {
  return plugins.output.format('ris', items, { format: 'object' }) as Record<string, string | string[]>[];
}
