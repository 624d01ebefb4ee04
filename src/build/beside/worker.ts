/**
 * The build's other core. While Astro builds the pages it makes the downloads and reads the pages as they appear; when all
 * stand, it indexes the search and says what is wrong with the site.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { adoptLoad, currentReport } from '../current-report.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list.ts';
import type { Loaded } from '../report.ts';
import { buildSearchIndex } from '../search/build.ts';
import { siteSettings } from '../site.ts';
import { checkSite, type Verdict } from '../site-checks/index.ts';
import { readSite } from '../site-checks/site.ts';
import { pageReader } from './ahead.ts';
import { fileMaker } from './files.ts';

/** One question each, asked with the folder of the built site. */
export interface Answers {
  /** How many downloads were written, and the paths of those that are left to who asks. */
  readonly downloads: { readonly written: number; readonly left: readonly string[] };
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
const reader = pageReader(currentReport());
// Pictures come last: they cost most, and are what another can take over.
const pictureRank = ({ mediatype }: Download): number => Number(mediatype === 'image/png');
const downloads = downloadsOf(currentReport()).toSorted((a, b) => pictureRank(a) - pictureRank(b));
const maker = fileMaker(downloads);

const WORK: { readonly [K in keyof Answers]: (dir: string) => Promise<Answers[K]> } = {
  downloads: async (dir) => {
    reader.stop();
    maker.writeTo(dir);
    const left = await maker.stop();
    return { written: downloads.length - left.length, left };
  },
  search: (dir) => buildSearchIndex(dir, currentReport(), reader.searched),
  check: async (dir) => checkSite(readSite(dir, siteSettings(), reader.pages(dir)), reader.problems(dir)),
};

parentPort?.on('message', async ({ about, dir }: Message) => {
  if (about === 'watch') {
    // Once a page stands, the folder has been emptied.
    reader.start(dir, () => maker.writeTo(dir));
    return;
  }
  const answer = await WORK[about](dir).then(
    (is): Answer => ({ is }),
    (error: unknown): Answer => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});
