/**
 * The build's other core. While Astro starts it proves the content; while Astro builds the pages it makes the downloads
 * and reads the pages as they appear; when all stand, it says what they hold for search, and what is wrong with the site.
 */
import { parentPort } from 'node:worker_threads';
import type { SearchDocument } from '../../core/search/document.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list.ts';
import { proof } from '../proof.ts';
import type { Report } from '../report.ts';
import { documentsOf } from '../search/documents.ts';
import { siteSettings } from '../site.ts';
import { checkSite, type Verdict } from '../site-checks/index.ts';
import { readSite } from '../site-checks/site.ts';
import { pageReader } from './ahead.ts';
import { fileMaker } from './files.ts';

/** One question each, asked with the folder of the built site. */
export interface Answers {
  /** What a reader may find. */
  readonly documents: readonly SearchDocument[];
  /** How many downloads there are, once the last is written. */
  readonly downloads: number;
  /** What is wrong with the pages, and with the files that they lead to. */
  readonly check: Verdict;
}
/** A question, or the folder in which the site begins to appear: to be watched, not answered. */
export interface Message {
  readonly about: keyof Answers | 'watch';
  readonly dir: string;
}
export type Answer = { readonly is: Answers[keyof Answers] } | { readonly error: string };

// What it says first, unasked.
const proven = proof();
parentPort?.postMessage(proven);
// Of content with problems nothing is made: the build ends with the list of them.
if (proven.loaded.problems.length === 0) serve(proven.loaded.report);

function serve(report: Report): void {
  const reader = pageReader(report);
  // Pictures come last: they cost most, and no page waits for one.
  const pictureRank = ({ mediatype }: Download): number => Number(mediatype === 'image/png');
  const downloads = downloadsOf(report).toSorted((a, b) => pictureRank(a) - pictureRank(b));
  const maker = fileMaker(downloads);

  const work: { readonly [K in keyof Answers]: (dir: string) => Promise<Answers[K]> } = {
    documents: async (dir) => {
      reader.stop();
      return documentsOf(dir, report, reader.searched);
    },
    downloads: (dir) => {
      maker.writeTo(dir);
      return maker.done();
    },
    check: async (dir) => checkSite(readSite(dir, siteSettings(), reader.pages(dir)), reader.problems(dir)),
  };

  parentPort?.on('message', async ({ about, dir }: Message) => {
    if (about === 'watch') {
      // Once a page stands, the folder has been emptied.
      reader.start(dir, () => maker.writeTo(dir));
      return;
    }
    const answer = await work[about](dir).then(
      (is): Answer => ({ is }),
      (error: unknown): Answer => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    parentPort?.postMessage(answer);
  });
}
