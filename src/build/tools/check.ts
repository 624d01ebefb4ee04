/** `npm run check`: every problem of the content at once, in the editor's language. */
import { appendFileSync } from 'node:fs';
import { githubReport } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { markdownReport } from '../reporters/markdown.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { editorLanguage } from '../said.ts';
import { readCall, readContent, Stop } from './command.ts';
import { say } from './say.ts';

/** Prints the problems of the content and returns 1 if there are any. Writes nothing but the summary that CI asks for. */
export function check(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const usage = say('check-usage');
  const { values } = readCall(args, { format: { type: 'string', default: 'terminal' } }, usage);
  if (!['terminal', 'json', 'github'].includes(values.format))
    throw new Stop(`${say('format-unknown', { format: values.format })}\n  → ${usage}`);
  const language = editorLanguage(env);
  const started = performance.now();
  const { report, problems, prefix } = readContent();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { quotes, claims, files } = report.checked;
  if (values.format === 'json') console.log(jsonReport(problems, prefix));
  else if (problems.length > 0) {
    console.error(terminalReport(problems, language, prefix));
    if (values.format === 'github' || env['GITHUB_ACTIONS']) console.log(githubReport(problems, language, prefix));
  } else console.log(say('proven', { quotes, claims, files, seconds }, language));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary && problems.length > 0) appendFileSync(summary, markdownReport(problems, language, prefix));
  return problems.length > 0 ? 1 : 0;
}
