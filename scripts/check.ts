/**
 * `npm run check [-- --format terminal|json|github]`: every problem of the content at once, in English or Arabic
 * (`CHECK_LANG=ar`). On GitHub the problems also stand on the lines of the pull request. Exit code 1 on any problem.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReport } from '../src/build/report.ts';
import { githubReport } from '../src/build/reporters/github.ts';
import { jsonReport } from '../src/build/reporters/json.ts';
import { terminalReport } from '../src/build/reporters/terminal.ts';
import { siteSettings } from '../src/build/site.ts';
import { checkTranslationKeys } from '../src/build/translation-keys.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'terminal' } } });
if (!['terminal', 'json', 'github'].includes(values.format)) {
  console.error(`--format must be terminal, json or github, not “${values.format}”.`);
  process.exit(1);
}
const { contentDir } = siteSettings();
const started = performance.now();
const { report, problems: found } = read();
const problems = [...checkTranslationKeys(), ...found];
const language = process.env['CHECK_LANG'] === 'ar' ? 'ar' : 'en';
const prefix = `${relative('.', contentDir) || '.'}/`;
const seconds = ((performance.now() - started) / 1000).toFixed(2);
const { quotes, claims, files } = report.checked;

if (values.format === 'json') console.log(jsonReport(problems, prefix));
else if (problems.length > 0) {
  console.error(terminalReport(problems, language, prefix));
  if (values.format === 'github' || process.env['GITHUB_ACTIONS'])
    console.log(githubReport(problems, language, prefix));
} else if (language === 'ar')
  console.log(`أُثبت ${quotes} من ${claims} ادعاء، بلا مشاكل، في ${files} ملفا خلال ${seconds} ثانية.`);
else console.log(`${quotes} of ${claims} claims proven, 0 problems, ${files} files in ${seconds} s.`);
process.exitCode = problems.length > 0 ? 1 : 0;

function read() {
  try {
    return loadReport(contentDir);
  } catch (error) {
    console.error(
      `The content folder ${contentDir} cannot be read: ${(error as Error).message}\n  → Check CONTENT_DIR.`,
    );
    process.exit(1);
  }
}
