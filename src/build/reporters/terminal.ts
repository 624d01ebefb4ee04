import type { Problem } from '../../core/problem.ts';

export type ReportLanguage = 'ar' | 'en';

/** No one reads more at once; the count says how many there are. */
const MOST_SHOWN = 200;

/**
 * Problems for a person at a terminal, one line each with its place, the next action below it:
 * `claims/tns.yaml:12:3 quote-not-found: …`. Ends with the count. Returns '' when there are none.
 */
export function terminalReport(problems: readonly Problem[], language: ReportLanguage = 'en', prefix = ''): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, MOST_SHOWN).map(({ message, fix, ...found }) => {
    const wrong = printable(`${placeOf(found, prefix)} ${found.code}: ${message[language]}`);
    return `${wrong}\n  → ${printable(fix[language])}`;
  });
  return `${lines.join('\n')}\n\n${tally(problems, language)}`;
}

/** One line that a terminal or a log only shows: no line break, control character or turn of direction obeys it. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** `claims/tns.yaml:12:3`, as far as line and column are known. */
export function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>, prefix = ''): string {
  return [prefix + file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

function tally(problems: readonly Problem[], language: ReportLanguage): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const more =
    problems.length > MOST_SHOWN
      ? { ar: ` لم يُعرض منها إلا أول ${MOST_SHOWN}.`, en: ` Only the first ${MOST_SHOWN} are shown.` }
      : { ar: '', en: '' };
  return language === 'ar'
    ? `عدد المشاكل: ${problems.length}، في ملفات عددها ${files}.${more.ar} لم يُنشر شيء. شرح كل رمز في .github/CONTRIBUTING.ar.md.`
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.${more.en} Nothing was published. Each code is explained in .github/CONTRIBUTING.md.`;
}
