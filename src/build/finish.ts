/** After the pages are written: the service worker and the search index here; downloads and every check on the other core. */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Beside } from './beside/start.ts';
import { currentReport } from './current-report.ts';
import { writeServiceWorker } from './offline/write.ts';
import { buildSearchIndex } from './search/build.ts';
import type { Verdict } from './site-checks/index.ts';

/** Where a site that was refused lies, to look at. */
const REFUSED = '.cache/refused-site';

/** Finishes the site in `dir`; returns what is wrong with it. `say` takes one line of progress. */
export async function finishSite(
  dir: string,
  beside: Beside,
  say: (line: string) => void,
): Promise<readonly Problem[]> {
  const reading = beside.ask('documents', dir);
  reading.catch(() => {});
  const kept = await writeServiceWorker(dir);
  const documents = await reading;
  const [search, { files, verdict }] = await Promise.all([
    buildSearchIndex(dir, currentReport(), documents),
    downloadsAndCheck(dir, beside),
  ]);
  say(`${files} files to download`);
  say(`${kept} files are kept for reading without a network`);
  say(search);
  say(verdict.done);
  await beside.end();
  if (verdict.problems.length > 0) keepRefused(dir, say);
  return verdict.problems;
}

/** Nothing leads to the files of the search but its script: the check does not wait for them. */
async function downloadsAndCheck(dir: string, beside: Beside): Promise<{ files: number; verdict: Verdict }> {
  const files = await beside.ask('downloads', dir);
  return { files, verdict: await beside.ask('check', dir) };
}

function keepRefused(dir: string, say: (line: string) => void): void {
  rmSync(resolve(REFUSED), { recursive: true, force: true });
  cpSync(dir, resolve(REFUSED), { recursive: true });
  say(`the site is refused; it lies in ${REFUSED}, to look at`);
}
