/** Problems as a table of Markdown, for the summary of a run: GitHub shows only the first ten annotations of a step. */
import type { Problem } from '../../core/problem.ts';
import { placeOf, type ReportLanguage } from './terminal.ts';

const HEAD = {
  en: ['## The content has problems', '| where | what is wrong | what to do next |'],
  ar: ['## في المحتوى مشاكل', '| الموضع | ما الخطأ | ما العمل |'],
} as const;

const MOST_SHOWN = 200;

/** A heading and one row a problem; '' when there are none. */
export function markdownReport(problems: readonly Problem[], language: ReportLanguage = 'en', prefix = ''): string {
  if (problems.length === 0) return '';
  const [title, columns] = HEAD[language];
  const rows = problems
    .slice(0, MOST_SHOWN)
    .map(
      (found) =>
        `| \`${cell(placeOf(found, prefix))}\` | ${cell(found.message[language])} (\`${found.code}\`) | ${cell(found.fix[language])} |`,
    );
  return `${[title, '', columns, '| --- | --- | --- |', ...rows].join('\n')}\n\n`;
}

/** Text that stays text in a cell: no column, line, tag or code of the editor's making. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[|`[\]*_\\]/g, '\\$&');
}
