/**
 * The build's other core. While Astro builds the pages it makes the downloads, which wait in memory because Astro empties
 * its output folder when it begins to write; when the pages stand, it writes the files and indexes the search.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { adoptLoad, currentReport } from '../current-report.ts';
import { downloadsOf } from '../downloads/list.ts';
import type { Loaded } from '../report.ts';
import { buildSearchIndex, type SearchBuild } from '../search/build.ts';
import { siteSettings } from '../site.ts';

/** One question each, asked with the folder of the built site. */
export interface Answers {
  /** How many files to download were written. */
  readonly downloads: number;
  readonly search: SearchBuild;
}
export interface Question {
  readonly about: keyof Answers;
  readonly dir: string;
}
export type Answer = { readonly is: Answers[keyof Answers] } | { readonly error: string };

// The thread of the build has proven the content; to read it twice would cost what the second core is to save.
adoptLoad(workerData as Loaded);
const made = makeAll();
// Who asks hears of a failure; until then it must not end the worker without a word.
made.catch(() => {});

const WORK: { readonly [K in keyof Answers]: (dir: string) => Promise<Answers[K]> } = {
  downloads: async (dir) => {
    const bodies = await made;
    for (const folder of new Set([...bodies.keys()].map((path) => dirname(path))))
      mkdirSync(join(dir, folder), { recursive: true });
    for (const [path, body] of bodies) writeFileSync(join(dir, path), body);
    return bodies.size;
  },
  search: (dir) => buildSearchIndex({ dir, report: currentReport(), contentDir: siteSettings().contentDir }),
};

parentPort?.on('message', async ({ about, dir }: Question) => {
  const answer = await WORK[about](dir).then(
    (is): Answer => ({ is }),
    (error: unknown): Answer => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});

async function makeAll(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const bodies = new Map<string, string | Uint8Array>();
  for (const { path, body } of downloadsOf(currentReport())) bodies.set(path, await body());
  return bodies;
}
