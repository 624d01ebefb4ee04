/**
 * The build's other core. While Astro builds the pages it makes the downloads, which wait in memory because Astro empties
 * its output folder when it begins to write, then reads the pages as they appear; when all stand, it writes the files,
 * indexes the search and says what is wrong with each page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../../core/problem.ts';
import { adoptLoad, currentReport } from '../current-report.ts';
import { downloadsOf } from '../downloads/list.ts';
import type { Loaded } from '../report.ts';
import { buildSearchIndex } from '../search/build.ts';
import { pageReader } from './ahead.ts';

/** One question each, asked with the folder of the built site. */
export interface Answers {
  /** `start`: the folder in which the site begins to appear; answered at once. */
  readonly start: undefined;
  /** How many files to download were written. */
  readonly downloads: number;
  /** What is wrong with each page by itself. */
  readonly pages: readonly Problem[];
  /** What the search index holds, for the terminal. */
  readonly search: string;
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
const reader = pageReader(currentReport());

const WORK: { readonly [K in keyof Answers]: (dir: string) => Promise<Answers[K]> } = {
  start: async (dir) => {
    made.then(
      () => reader.start(dir),
      () => {},
    );
    return undefined;
  },
  downloads: async (dir) => {
    reader.stop();
    const bodies = await made;
    for (const folder of new Set([...bodies.keys()].map((path) => dirname(path))))
      mkdirSync(join(dir, folder), { recursive: true });
    for (const [path, body] of bodies) writeFileSync(join(dir, path), body);
    return bodies.size;
  },
  pages: async (dir) => reader.problems(dir),
  search: (dir) => buildSearchIndex(dir, currentReport(), reader.searched),
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
