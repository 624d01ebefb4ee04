/** `npm run check`: every problem of the content at once, in the editor's language. */
import { appendFileSync } from 'node:fs';
import { githubReport } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { markdownReport } from '../reporters/markdown.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { readCall, readContent, Stop } from './command.ts';

const USAGE = 'npm run check [-- --format terminal|json|github], in Arabic with CHECK_LANG=ar';

/** Prints the problems of the content and returns 1 if there are any. Writes nothing but the summary that CI asks for. */
export function check(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { values } = readCall(args, { format: { type: 'string', default: 'terminal' } }, USAGE);
  if (!['terminal', 'json', 'github'].includes(values.format))
    throw new Stop(`--format must be terminal, json or github, not “${values.format}”.\n  → ${USAGE}`);
  const language = env['CHECK_LANG'] === 'ar' ? 'ar' : 'en';
  const started = performance.now();
  const { report, problems, prefix } = readContent();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { quotes, claims, files } = report.checked;
  if (values.format === 'json') console.log(jsonReport(problems, prefix));
  else if (problems.length > 0) {
    console.error(terminalReport(problems, language, prefix));
    if (values.format === 'github' || env['GITHUB_ACTIONS']) console.log(githubReport(problems, language, prefix));
  } else if (language === 'ar')
    console.log(`أُثبت ${quotes} من ${claims} من المعطيات، بلا مشاكل؛ عدد الملفات ${files}، والمدة ${seconds} ثانية.`);
  else console.log(`${quotes} of ${claims} claims proven, 0 problems, ${files} files in ${seconds} s.`);
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary && problems.length > 0) appendFileSync(summary, markdownReport(problems, language, prefix));
  return problems.length > 0 ? 1 : 0;
}
