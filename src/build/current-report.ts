/**
 * The report of the running build, loaded once a process. The dev server loads it again when a content file changed,
 * so that an editor sees the page that the files give now.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport, type Report } from './report.ts';
import { terminalReport } from './reporters/terminal.ts';
import { siteSettings } from './site.ts';

let held: { dir: string; stamp: number; report: Report } | undefined;

/** Throws with the list of problems when the content has any: a page is never made from unproven content. */
export function currentReport(dev = process.env['NODE_ENV'] === 'development'): Report {
  const { contentDir: dir } = siteSettings();
  const stamp = dev ? newest(dir) : 0;
  if (held?.dir === dir && held.stamp === stamp) return held.report;
  const { report, problems } = loadReport(dir);
  if (problems.length > 0) throw new Error(`The content has problems:\n${terminalReport(problems)}`);
  held = { dir, stamp, report };
  return report;
}

function newest(dir: string): number {
  return Math.max(
    ...readdirSync(dir, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  );
}
