/** A file that the site offers beside its pages: data, citations, feeds, charts to take away, social cards. */
import type { Locale } from '../../core/model.ts';

export interface Download {
  /** Below the site's base, without a leading slash: `en/charts/x.csv`. */
  readonly path: string;
  readonly mediatype: string;
  /** Made when asked for: the dev server needs one file of two thousand. The same report gives the same bytes. */
  readonly body: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** `('en', 'atom.xml')` → `en/atom.xml`; Arabic stands at the root. */
export function localPath(locale: Locale, path: string): string {
  return locale === 'en' ? `en/${path}` : path;
}
