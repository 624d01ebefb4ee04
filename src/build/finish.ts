/** After the pages are written: downloads, search index and service worker beside them, then every check of the site. */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Beside } from './beside/start.ts';
import { writeServiceWorker } from './offline/write.ts';

/** Where a site that was refused lies, to look at. */
const REFUSED = '.cache/refused-site';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(
  dir: string,
  beside: Beside,
  say: (line: string) => void,
): Promise<readonly Problem[]> {
  say(`${await beside.ask('downloads', dir)} files to download`);
  const search = beside.ask('search', dir);
  search.catch(() => {});
  say(`${await writeServiceWorker(dir)} files are kept for reading without a network`);
  say(await search);
  const { problems, done } = await beside.ask('check', dir);
  say(done);
  await beside.end();
  if (problems.length > 0) keepRefused(dir, say);
  return problems;
}

function keepRefused(dir: string, say: (line: string) => void): void {
  rmSync(resolve(REFUSED), { recursive: true, force: true });
  cpSync(dir, resolve(REFUSED), { recursive: true });
  say(`the site is refused; it lies in ${REFUSED}, to look at`);
}
