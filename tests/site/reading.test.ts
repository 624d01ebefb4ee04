/** What a reader meets on each template, in both languages, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { builtSite, type Opened, openSite } from '../support/built.ts';
import { complaints } from '../support/complaints.ts';
import { onePerTemplate } from '../support/templates.ts';

let opened: Opened;
let templates: readonly SitePage[];

beforeAll(async () => {
  opened = await openSite();
  templates = onePerTemplate(builtSite().pages);
  expect(templates.length).toBeGreaterThan(20);
});
afterAll(() => opened.close());

/** Visits one page of each template and gathers what `look` returns. */
async function eachTemplate(
  options: BrowserContextOptions,
  look: (page: Page, built: SitePage) => Promise<string[]>,
): Promise<string[]> {
  const context = await opened.browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const built of templates) {
    await page.goto(opened.address(built));
    faults.push(...(await look(page, built)).map((fault) => `${built.path} ${fault}`));
  }
  await context.close();
  return faults;
}

/** Elements that stick out of the window sideways. */
const overflow = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return [
    `is ${scrollWidth} px wide in ${clientWidth}: ${out.slice(0, 3).map((element) => `${element.tagName}.${element.className}`)}`,
  ];
};

describe('every template', () => {
  it('runs without a complaint of the browser under its own policy', async () => {
    const context = await opened.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const heard = complaints(page, opened.site.origin);
    for (const built of templates) await page.goto(opened.address(built), { waitUntil: 'load' });
    await context.close();
    expect(heard).toEqual([]);
  });

  it('fits windows of 320 to 1,280 px, the narrowest with the text spacing that a reader may set too', async () => {
    const spacing = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
    const faults = await eachTemplate({ bypassCSP: true }, async (page) => {
      const found: string[] = [];
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await page.evaluate(overflow)));
      }
      await page.addStyleTag({ content: spacing });
      return [...found, ...(await page.evaluate(overflow)).map((fault) => `with text spacing ${fault}`)];
    });
    expect(faults).toEqual([]);
  });

  it('stays where it is while it loads, fonts late', async () => {
    const context = await opened.browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    const shifts: string[] = [];
    for (const built of templates) {
      await page.goto(opened.address(built));
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(layoutShift);
      if (shift > 0.01) shifts.push(`${built.path} ${shift.toFixed(4)}`);
    }
    await context.close();
    expect(shifts).toEqual([]);
  });

  it('moves nothing when the reader asks for less motion', async () => {
    const faults = await eachTemplate({ reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() => {
        const moving = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        });
        return moving.slice(0, 3).map((element) => `${element.tagName}.${element.className}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** The sum of the page's layout shifts that no input caused. */
async function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum), 50));
  });
}

describe('without JavaScript', () => {
  const words = (page: Page): Promise<number> =>
    page.evaluate(() => (document.querySelector('main')?.innerText ?? '').split(/\s+/).length);

  it('every template shows what it shows with it', async () => {
    const counts = new Map<string, number>();
    await eachTemplate({}, async (page, { path }) => {
      counts.set(path, await words(page));
      return [];
    });
    const faults = await eachTemplate({ javaScriptEnabled: false }, async (page, { path }) => {
      const [bare, full] = [await words(page), counts.get(path) ?? 0];
      return bare < full * 0.95 || bare < 15 ? [`shows ${bare} words of ${full}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('the search page says that it needs a script and leads to the articles', async () => {
    const context = await opened.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, word] of [
      ['search/', /جافا|برمج|سكريبت|JavaScript/],
      ['en/search/', /JavaScript|script/],
    ] as const) {
      await page.goto(opened.site.home + path);
      expect(await page.innerText('main')).toMatch(word);
      expect(await page.locator('main a[href$="/articles/"]').count()).toBeGreaterThan(0);
    }
    await context.close();
  });
});
