/** Every check of the built site, run at the end of every build: a site with a problem is not published. */
import type { Problem } from '../../core/problem.ts';
import { budgetProblems } from './budget.ts';
import { untracedDigits } from './digits.ts';
import { headProblems } from './head.ts';
import { archiveOf, hookProblems, type Proven } from './hooks.ts';
import { linkProblems, styleProblems } from './links.ts';
import { listingProblems } from './listing.ts';
import { policyProblems } from './policy.ts';
import { type BuiltSite, readSite } from './site.ts';

export interface CheckedReport extends Proven {
  /** Names written with digits. */
  readonly names: readonly string[];
}

/** What is wrong with the site in `dir`, page by page; `say` takes one line: how much was checked, and in what time. */
export function checkSite(
  dir: string,
  address: { origin: string; base: string },
  report: CheckedReport,
  say: (line: string) => void,
): Problem[] {
  const started = performance.now();
  const site = readSite(dir, address);
  const problems = condensed(siteProblems(site, report));
  say(`${site.pages.length} pages, ${site.files.size} files checked in ${Math.round(performance.now() - started)} ms`);
  return problems;
}

export function siteProblems(site: BuiltSite, report: CheckedReport): Problem[] {
  const archive = archiveOf(report);
  const sizes = new Map<string, number>();
  const addresses = new Map();
  const styles = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  return [
    ...site.pages.flatMap((page) => [
      ...headProblems(page, site),
      ...policyProblems(page),
      ...linkProblems(page, site, addresses),
      ...hookProblems(page, report, archive),
      ...untracedDigits(page, report.names),
      ...budgetProblems(page, site, sizes),
    ]),
    ...styles.flatMap((file) => styleProblems(file, site)),
    ...listingProblems(site),
  ];
}

/** One problem for what many pages share, at the first of them: a wrong link of the layout is one fault, not four hundred. */
export function condensed(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, ({ code, message }) => `${code} ${message.en}`);
  return [...alike.values()].flatMap((group) => {
    const others = new Set(group.map(({ file }) => file)).size - 1;
    const [first] = group;
    if (!first || others === 0) return group;
    const { ar, en } = first.message;
    return [
      {
        ...first,
        message: {
          ar: `${ar} (وفي صفحات أخرى عددها ${others})`,
          en: `${en} (and on ${others} more ${others === 1 ? 'page' : 'pages'})`,
        },
      },
    ];
  });
}
