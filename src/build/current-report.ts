/**
 * The report of the running build, loaded once a process: the integration proves it, the pages (which Astro bundles into
 * a module of their own) and the finishing steps use the same. The dev server loads it again when a content file
 * changed, so that an editor sees the page that the files give now.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Loaded, loadReport, type Report } from './report.ts';
import { terminalReport } from './reporters/terminal.ts';
import { editorLanguage } from './said.ts';
import { siteSettings } from './site.ts';

interface Held {
  readonly dir: string;
  readonly stamp: number;
  readonly loaded: Loaded;
}

/** Where the bundled pages find what the integration loaded: a process has one global, modules are copied. */
const KEY = Symbol.for('sanad.report');
const shared = globalThis as { [KEY]?: Held };

/** The report with its problems, from memory when nothing changed. */
export function currentLoad(dev = process.env['NODE_ENV'] === 'development'): Loaded {
  const { contentDir: dir } = siteSettings();
  const stamp = dev ? newest(dir) : 0;
  const held = shared[KEY];
  if (held?.dir === dir && held.stamp === stamp) return held.loaded;
  const loaded = loadReport(dir);
  shared[KEY] = { dir, stamp, loaded };
  return loaded;
}

/** Makes a report that another thread has proven the current one of this thread. */
export function adoptLoad(loaded: Loaded): void {
  shared[KEY] = { dir: siteSettings().contentDir, stamp: 0, loaded };
}

const HAS_PROBLEMS = { ar: 'في المحتوى مشاكل:', en: 'The content has problems:' } as const;

/** The content folder as the editor sees it from where the command runs: `content/`. */
export function seenFrom(dir: string): string {
  return `${relative('.', dir) || '.'}/`;
}

/** Throws with the list of problems when the content has any: a page is never made from unproven content. */
export function currentReport(): Report {
  const { report, problems } = currentLoad();
  if (problems.length > 0) {
    const language = editorLanguage();
    const told = terminalReport(problems, language, seenFrom(siteSettings().contentDir));
    const error = new Error(`${HAS_PROBLEMS[language]}\n${told}`);
    // A mistake in the content is no fault of the program: where it was found in the code helps nobody.
    error.stack = error.message;
    throw error;
  }
  return report;
}

function newest(dir: string): number {
  return Math.max(
    ...readdirSync(dir, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  );
}
