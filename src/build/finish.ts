/** After the pages are written: the search index, then every check of the built site. */
import type { Problem } from '../core/problem.ts';
import { currentReport } from './current-report.ts';
import type { SiteSettings } from './site.ts';
import { checkSite } from './site-checks/index.ts';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(dir: string, site: SiteSettings, say: (line: string) => void): Promise<Problem[]> {
  return checkSite(dir, site, currentReport(), say);
}
