/** After the pages are written: the search index, then every check of the built site. */
import type { Problem } from '../core/problem.ts';
import type { SiteSettings } from './site.ts';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(_dir: string, _site: SiteSettings, _say: (line: string) => void): Promise<Problem[]> {
  return [];
}
