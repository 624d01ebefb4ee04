/** axe over pages, in both themes, with what the browser says meanwhile. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { arrived } from './arrival.ts';
import type { Opened } from './built.ts';
import { complaints } from './complaints.ts';
import { templateOf } from './templates.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
interface RunOnly {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}
/** What a theme changes: the rules that look at colours. All others see the same page in both themes. */
const LOOKS: readonly (readonly ['light' | 'dark', RunOnly])[] = [
  ['light', { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }],
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }],
];

/**
 * Every violation on `pages`, and every complaint of the browser, as lines to read. One page of each template is visited
 * as a reader visits it, its scripts run; the others of that template are put into the same window by `exchange`, since
 * loading a page and axe anew costs three times what axe itself does.
 */
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
  const look = async (path: string) => {
    for (const [theme, only] of LOOKS) {
      await page.emulateMedia({ colorScheme: theme });
      faults.push(...(await violations(page, only)).map((line) => `${path} ${theme} ${line}`));
    }
  };
  for (const alike of Map.groupBy(pages, templateOf).values()) {
    const [first, ...rest] = alike.toSorted((a, b) => b.elements.length - a.elements.length);
    if (!first) continue;
    await page.goto(address(first));
    await arrived(page);
    await page.evaluate(AXE);
    await look(first.path);
    for (const built of rest) {
      await page.evaluate(exchange, built.html);
      await look(built.path);
    }
  }
  await context.close();
  return [...faults, ...heard];
}

/** Runs in the browser: another page of the same template in this window, under the styles that are in force. */
function exchange(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const sheets = (of: Document) => [...of.querySelectorAll('style')].map((style) => style.textContent).join('');
  if (sheets(next) !== sheets(document)) throw new Error(`${next.title} has other styles than its template`);
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  for (const part of document.head.querySelectorAll(':not(style)')) part.remove();
  document.head.append(...next.head.querySelectorAll(':scope > :not(style)'));
  document.body.replaceWith(next.body);
}

async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
    // Only a rule that is still an experiment asks for what `preload` would fetch.
    const options = { runOnly: only, preload: false, reporter: 'no-passes', resultTypes: ['violations'] };
    const found = await axe.run(document, options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, runOnly);
}
