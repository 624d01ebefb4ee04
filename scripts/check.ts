/** `npm run check`: every problem of the content at once, in English or Arabic (`CHECK_LANG=ar`). */
import { relative } from 'node:path';
import { loadReport } from '../src/build/report.ts';
import { terminalReport } from '../src/build/reporters/terminal.ts';
import { siteSettings } from '../src/build/site.ts';

const { contentDir } = siteSettings();
const started = performance.now();
const { report, problems } = loadReport(contentDir);
const language = process.env['CHECK_LANG'] === 'ar' ? 'ar' : 'en';
if (problems.length > 0) {
  console.error(terminalReport(problems, language, `${relative('.', contentDir)}/`));
  process.exit(1);
}
const seconds = ((performance.now() - started) / 1000).toFixed(2);
console.log(
  `${report.checked.quotes} of ${report.checked.claims} claims proven, 0 problems, ${report.checked.files} files in ${seconds} s.`,
);
