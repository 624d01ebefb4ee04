/** After the pages are written: downloads, search index and service worker beside them, then every check of the site. */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Beside } from './beside/start.ts';
import { writeServiceWorker } from './offline/write.ts';
import type { SiteSettings } from './site.ts';
import { checkSite } from './site-checks/index.ts';

/** Where a site that was refused lies, to look at. */
const REFUSED = '.cache/refused-site';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(
  dir: string,
  site: SiteSettings,
  beside: Beside,
  say: (line: string) => void,
): Promise<Problem[]> {
  say(`${await beside.ask('downloads', dir)} files to download`);
  // The index is made, and each page checked by itself, beside what needs all pages together.
  const found = (async () => {
    say(await beside.ask('search', dir));
    return beside.ask('pages', dir);
  })();
  found.catch(() => {});
  say(`${await writeServiceWorker(dir)} files are kept for reading without a network`);
  const problems = await checkSite(dir, site, found, say);
  await beside.end();
  if (problems.length > 0) keepRefused(dir, say);
  return problems;
}

function keepRefused(dir: string, say: (line: string) => void): void {
  rmSync(resolve(REFUSED), { recursive: true, force: true });
  cpSync(dir, resolve(REFUSED), { recursive: true });
  say(`the site is refused; it lies in ${REFUSED}, to look at`);
}
