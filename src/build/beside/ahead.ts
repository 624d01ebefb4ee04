/**
 * Reads the pages of a site while they are still being written, on a core that would wait: what each page says for
 * search, and what is wrong with it by itself. A page read too early is read again: its time or size has changed.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { isSearched } from '../search/documents.ts';
import { type Page, readPage } from '../search/extract.ts';
import { hastySize } from '../site-checks/budget.ts';
import { type CheckedReport, pageChecker } from '../site-checks/index.ts';
import { isPage, type SitePage, toPage } from '../site-checks/site.ts';

export interface PageReader {
  /** Begins to read what appears in `dir`, and goes on until `stop`; `begun` is called once, when the first page stands. */
  readonly start: (dir: string, begun?: () => void) => void;
  readonly stop: () => void;
  /** A page as search sees it; undefined when it is no page to be found. */
  readonly searched: (dir: string, file: string) => Page | undefined;
  /** The pages of the finished site, parsed. */
  readonly pages: (dir: string) => SitePage[];
  /** What is wrong with each of them by itself. */
  readonly problems: (dir: string) => Problem[];
}

interface Known {
  readonly stamp: string;
  readonly page: SitePage;
  readonly searched: Page | undefined;
  readonly problems: readonly Problem[];
}

/** Milliseconds between two looks into the folder, and how many pages are read before others may work. */
const PAUSE = 100;
const AT_ONCE = 16;

export function pageReader(report: CheckedReport): PageReader {
  const problemsOf = pageChecker(report);
  const known = new Map<string, Known>();
  let timer: NodeJS.Timeout | undefined;

  const read = (dir: string, file: string): Known => {
    const path = join(dir, file);
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before;
    const html = readFileSync(path, 'utf8');
    const page = toPage(file, html);
    const now = { stamp, page, searched: isSearched(file) ? readPage(html) : undefined, problems: problemsOf(page) };
    known.set(path, now);
    // Needed only when the whole site is checked, when nobody has time for it.
    hastySize(page);
    return now;
  };
  let onFirst: (() => void) | undefined;
  // To list the folder costs as much as to read a page of it: what it holds is read before it is listed again.
  const look = (dir: string, waiting: readonly string[] = []): void => {
    const fresh = waiting.length > 0 ? waiting : pagesIn(dir).filter((file) => !known.has(join(dir, file)));
    if (fresh.length > 0) {
      onFirst?.();
      onFirst = undefined;
    }
    for (const file of fresh.slice(0, AT_ONCE)) read(dir, file);
    timer = setTimeout(look, fresh.length > AT_ONCE ? 0 : PAUSE, dir, fresh.slice(AT_ONCE));
  };
  return {
    start: (dir, begun) => {
      onFirst = begun;
      look(dir);
    },
    stop: () => clearTimeout(timer),
    searched: (dir, file) => read(dir, file).searched,
    pages: (dir) => pagesIn(dir).map((file) => read(dir, file).page),
    problems: (dir) => pagesIn(dir).flatMap((file) => read(dir, file).problems),
  };
}

/** The pages that stand in `dir` now, in the order of their paths; none while the folder is missing. */
function pagesIn(dir: string): string[] {
  try {
    return filesIn(dir).filter(isPage);
  } catch (error) {
    // Astro empties the folder when it begins to write.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
