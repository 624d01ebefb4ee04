/** After the pages are written: downloads, search index and service worker beside them, then every check of the site. */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { writeDownload } from './beside/files.ts';
import type { Beside } from './beside/start.ts';
import { currentReport } from './current-report.ts';
import { writeServiceWorker } from './offline/write.ts';

/** Where a site that was refused lies, to look at. */
const REFUSED = '.cache/refused-site';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(
  dir: string,
  beside: Beside,
  say: (line: string) => void,
): Promise<readonly Problem[]> {
  const { written, left } = await beside.ask('downloads', dir);
  const search = beside.ask('search', dir);
  search.catch(() => {});
  if (left.length > 0) await makeHere(dir, left);
  say(`${written + left.length} files to download`);
  say(`${await writeServiceWorker(dir)} files are kept for reading without a network`);
  say(await search);
  const { problems, done } = await beside.ask('check', dir);
  say(done);
  await beside.end();
  if (problems.length > 0) keepRefused(dir, say);
  return problems;
}

/** Makes what the other core had no time for; it reads the last pages meanwhile. */
async function makeHere(dir: string, paths: readonly string[]): Promise<void> {
  const { downloadsOf } = await import('./downloads/list.ts');
  const wanted = new Set(paths);
  for (const { path, body } of downloadsOf(currentReport()))
    if (wanted.has(path)) writeDownload(dir, path, await body());
}

function keepRefused(dir: string, say: (line: string) => void): void {
  rmSync(resolve(REFUSED), { recursive: true, force: true });
  cpSync(dir, resolve(REFUSED), { recursive: true });
  say(`the site is refused; it lies in ${REFUSED}, to look at`);
}
