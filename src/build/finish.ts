/** After the pages are written: the search index, then every check of the built site. */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { currentReport } from './current-report.ts';
import { writeServiceWorker } from './offline/write.ts';
import { buildSearchIndex } from './search/build.ts';
import type { SiteSettings } from './site.ts';
import { checkSite } from './site-checks/index.ts';

/** Where a site that was refused lies, to look at. */
const REFUSED = '.cache/refused-site';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(dir: string, site: SiteSettings, say: (line: string) => void): Promise<Problem[]> {
  const search = await buildSearchIndex({ dir, report: currentReport(), contentDir: site.contentDir });
  if (search.problems.length > 0) return [...search.problems];
  say(search.line);
  say(`${await writeServiceWorker(dir)} files are kept for reading without a network`);
  const problems = checkSite(dir, site, currentReport(), say);
  if (problems.length > 0) keepRefused(dir, say);
  return problems;
}

function keepRefused(dir: string, say: (line: string) => void): void {
  rmSync(resolve(REFUSED), { recursive: true, force: true });
  cpSync(dir, resolve(REFUSED), { recursive: true });
  say(`the site is refused; it lies in ${REFUSED}, to look at`);
}
