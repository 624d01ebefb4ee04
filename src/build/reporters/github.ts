/** Problems as annotations on the lines of a pull request (GitHub's workflow commands). */
import type { Problem } from '../../core/problem.ts';
import type { ReportLanguage } from './terminal.ts';

/** GitHub keeps ten of a step and fifty of a run; the rest stands in the summary and in the log. */
const MOST_SHOWN = 50;

/** One `::error` line a problem; `prefix` makes the file relative to the repository. */
export function githubReport(problems: readonly Problem[], language: ReportLanguage = 'en', prefix = ''): string {
  return problems
    .slice(0, MOST_SHOWN)
    .map(({ code, file, line, column, message, fix }) => {
      const place = [
        `file=${property(prefix + file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(line === undefined || column === undefined ? [] : [`col=${column}`]),
        `title=${property(code)}`,
      ];
      return `::error ${place.join(',')}::${data(`${message[language]} ${fix[language]}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
