/** The layouts of the templates at a phone's and a desk's width, and the file that keeps them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { settled } from './arrival.ts';
import { type Layout, layoutOf } from './layout.ts';
import { onePerTemplate, templateOf } from './templates.ts';

/** By language, template and width; each with the page that stands for the template, so that it stays the same one. */
export type Layouts = Readonly<Record<string, { readonly path: string; readonly blocks: Layout }>>;
const WIDTHS = [1280, 360] as const;
/** The whole report is made of the other pages' blocks, sixty thousand pixels of them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['report']);
/** Every template in Arabic; in English those that between them use every measure and line height of that language. */
const ENGLISH: ReadonlySet<string> = new Set(['home', 'programme', 'dispute', 'claim', 'article']);
const KEPT = resolve('tests/visual/layouts.golden.json');

/** Opens a page of each template, the one that was kept or else the fullest, and reads its layout at each width. */
export async function readLayouts(
  browser: Browser,
  pages: readonly SitePage[],
  address: (page: SitePage) => string,
  before: Layouts,
): Promise<Layouts> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const read: Record<string, Layouts[string]> = {};
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const fullest of onePerTemplate(pages)) {
    const template = templateOf(fullest);
    if (LEFT_OUT.has(template) || (fullest.locale === 'en' && !ENGLISH.has(template))) continue;
    const key = (width: number): string => `${fullest.locale}/${template.replaceAll('/', '') || 'page'}-${width}`;
    const page = byPath.get(before[key(WIDTHS[0])]?.path ?? '') ?? fullest;
    await tab.setViewportSize({ width: WIDTHS[0], height: 900 });
    await tab.goto(address(page));
    await settled(tab);
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 900 });
      read[key(width)] = { path: page.path, blocks: await tab.evaluate(layoutOf) };
    }
  }
  await context.close();
  return read;
}

/** The layouts that were looked at and found right. */
export function keptLayouts(): Layouts {
  return JSON.parse(readFileSync(KEPT, 'utf8')) as Layouts;
}

/** Takes layouts as the right ones: one block a line, so that a change can be read. */
export function keepLayouts(layouts: Layouts): void {
  const pages = Object.entries(layouts).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = pages.map(([key, { path, blocks }]) => {
    const lines = Object.entries(blocks).map(
      ([kind, fact]) => `      ${JSON.stringify(kind)}: ${JSON.stringify(fact)}`,
    );
    return `  ${JSON.stringify(key)}: {\n    "path": ${JSON.stringify(path)},\n    "blocks": {\n${lines.join(',\n')}\n    }\n  }`;
  });
  writeFileSync(KEPT, `{\n${text.join(',\n')}\n}\n`);
}
