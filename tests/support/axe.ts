/** axe over pages, in both themes, with what the browser says meanwhile. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import type { Opened } from './built.ts';
import { complaints } from './complaints.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme changes: the rules that look at colours. All others see the same page in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every violation on `pages`, and every complaint of the browser, as lines to read. */
export async function axeFaults({ browser, address, site }: Opened, pages: readonly SitePage[]): Promise<string[]> {
  // axe is injected, which the pages' own policy rightly forbids.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const heard = complaints(page, site.origin);
  const faults: string[] = [];
  for (const built of pages) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address(built));
    await page.evaluate(AXE);
    faults.push(
      ...(await violations(page, { type: 'tag', values: STANDARDS })).map((line) => `${built.path} light ${line}`),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(
      ...(await violations(page, { type: 'rule', values: COLOUR_RULES })).map((line) => `${built.path} dark ${line}`),
    );
  }
  await context.close();
  return [...faults, ...heard];
}

async function violations(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
    const found = await axe.run(document, { runOnly: only, reporter: 'no-passes', resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, runOnly);
}
