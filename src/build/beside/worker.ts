/**
 * The build's other core. While Astro builds the pages it makes the downloads, which wait in memory because Astro empties
 * its output folder when it begins to write; once a page stands, it writes them and reads the pages as they appear; when
 * all stand, it indexes the search and says what is wrong with the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { adoptLoad, currentReport } from '../current-report.ts';
import { downloadsOf } from '../downloads/list.ts';
import type { Loaded } from '../report.ts';
import { buildSearchIndex } from '../search/build.ts';
import { siteSettings } from '../site.ts';
import { checkSite, type Verdict } from '../site-checks/index.ts';
import { readSite } from '../site-checks/site.ts';
import { pageReader } from './ahead.ts';

/** One question each, asked with the folder of the built site. */
export interface Answers {
  /** How many files to download were written. */
  readonly downloads: number;
  /** What the search index holds, for the terminal. */
  readonly search: string;
  /** What is wrong with the site, once its last file is written. */
  readonly check: Verdict;
}
/** A question, or the folder in which the site begins to appear: to be watched, not answered. */
export interface Message {
  readonly about: keyof Answers | 'watch';
  readonly dir: string;
}
export type Answer = { readonly is: Answers[keyof Answers] } | { readonly error: string };

// The thread of the build has proven the content; to read it twice would cost what the second core is to save.
adoptLoad(workerData as Loaded);
const made = makeAll();
// Who asks hears of a failure; until then it must not end the worker without a word.
made.catch(() => {});
const reader = pageReader(currentReport());

const WORK: { readonly [K in keyof Answers]: (dir: string) => Promise<Answers[K]> } = {
  downloads: async (dir) => {
    const bodies = await made;
    reader.stop();
    writeOnce(dir, bodies);
    return bodies.size;
  },
  search: (dir) => buildSearchIndex(dir, currentReport(), reader.searched),
  check: async (dir) => checkSite(readSite(dir, siteSettings(), reader.pages(dir)), reader.problems(dir)),
};

parentPort?.on('message', async ({ about, dir }: Message) => {
  if (about === 'watch') {
    made.then(
      // Once a page stands, the folder has been emptied.
      (bodies) => reader.start(dir, () => writeOnce(dir, bodies)),
      () => {},
    );
    return;
  }
  const answer = await WORK[about](dir).then(
    (is): Answer => ({ is }),
    (error: unknown): Answer => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});

async function makeAll(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const bodies = new Map<string, string | Uint8Array>();
  for (const { path, body } of downloadsOf(currentReport())) {
    bodies.set(path, await body());
    // The memory of a drawn picture is given back only between two turns of the loop: 475 MB at most instead of 1.7 GB.
    await turn();
  }
  return bodies;
}

let written = false;

function writeOnce(dir: string, bodies: ReadonlyMap<string, string | Uint8Array>): void {
  if (written) return;
  written = true;
  for (const folder of new Set([...bodies.keys()].map((path) => dirname(path))))
    mkdirSync(join(dir, folder), { recursive: true });
  for (const [path, body] of bodies) writeFileSync(join(dir, path), body);
}
