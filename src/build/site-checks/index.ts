/** Every check of the built site, run at the end of every build: a site with a problem is not published. */
import type { Problem } from '../../core/problem.ts';
import { budgetProblems } from './budget.ts';
import { untracedDigits } from './digits.ts';
import { headProblems } from './head.ts';
import { archiveOf, hookProblems, type Proven } from './hooks.ts';
import { linkProblems, styleProblems } from './links.ts';
import { listingProblems } from './listing.ts';
import { policyProblems } from './policy.ts';
import type { BuiltSite, SitePage } from './site.ts';

export interface CheckedReport extends Proven {
  /** Names written with digits. */
  readonly names: readonly string[];
}

export interface Verdict {
  readonly problems: readonly Problem[];
  /** What was checked in what time, for the terminal. */
  readonly done: string;
}

/** What is wrong with a finished site; `own` is what is wrong with each page by itself, found while others were written. */
export function checkSite(site: BuiltSite, own: readonly Problem[]): Verdict {
  const started = performance.now();
  const problems = condensed([...own, ...siteProblems(site)]);
  const ms = Math.round(performance.now() - started);
  return { problems, done: `${site.pages.length} pages, ${site.files.size} files checked in ${ms} ms` };
}

/** Checks a page by itself: policy, hooks, untraced digits. One checker for a site, which looks the archive up once. */
export function pageChecker(report: CheckedReport): (page: SitePage) => Problem[] {
  const archive = archiveOf(report);
  return (page) => [
    ...policyProblems(page),
    ...hookProblems(page, report, archive),
    ...untracedDigits(page, report.names),
  ];
}

/** What is wrong between the files: heads, links, weights, styles, lists. */
export function siteProblems(site: BuiltSite): Problem[] {
  const sizes = new Map<string, number>();
  const addresses = new Map();
  const styles = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  return [
    ...site.pages.flatMap((page) => [
      ...headProblems(page, site),
      ...linkProblems(page, site, addresses),
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
