/** What a reader meets on each template, in both languages, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { builtSite, type Opened, openSite } from '../support/built.ts';
import { complaints } from '../support/complaints.ts';
import { layoutShift, overflow, restless, wordsOfContent } from '../support/looks.ts';
import { onePerTemplate } from '../support/templates.ts';

let opened: Opened;
let templates: readonly SitePage[];

beforeAll(async () => {
  opened = await openSite();
  templates = onePerTemplate(builtSite().pages);
  expect(templates.length).toBeGreaterThan(20);
});
afterAll(() => opened.close());

/** Visits one page of each template, with a page that `prepare` made ready, and gathers what `look` returns. */
async function eachTemplate(
  options: BrowserContextOptions,
  look: (page: Page, built: SitePage) => Promise<string[]>,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const context = await opened.browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await prepare(page);
  const faults: string[] = [];
  for (const built of templates) {
    await page.goto(opened.address(built));
    faults.push(...(await look(page, built)).map((fault) => `${built.path} ${fault}`));
  }
  await context.close();
  return faults;
}

describe('every template', () => {
  it('fits windows of 320 to 1,280 px, the narrowest with the text spacing that a reader may set too', async () => {
    const spacing =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
    // The policy of the pages forbids the stylesheet that a reader's program would add.
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

  it.each([
    ['at once', 0, 0.01],
    ['late', 300, 0.05],
  ])('stays where it is while it loads, with fonts that come %s', async (_when, delay, most) => {
    const shifts = await eachTemplate(
      { viewport: { width: 360, height: 740 } },
      async (page) => {
        await page.evaluate(() => document.fonts.ready);
        const shift = await page.evaluate(layoutShift);
        return shift > most ? [shift.toFixed(4)] : [];
      },
      async (page) => {
        if (delay === 0) return;
        await page.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, delay));
          await route.continue();
        });
      },
    );
    expect(shifts).toEqual([]);
  });

  it('runs under its own policy without a complaint, and moves nothing for a reader who asks for less motion', async () => {
    let heard: readonly string[] = [];
    const faults = await eachTemplate(
      { reducedMotion: 'reduce' },
      (page) => page.evaluate(restless),
      async (page) => {
        heard = complaints(page, opened.site.origin);
      },
    );
    expect([...faults, ...heard]).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('every template shows what it shows with it', async () => {
    const counts = new Map<string, number>();
    await eachTemplate({}, async (page, { path }) => {
      counts.set(path, await page.evaluate(wordsOfContent));
      return [];
    });
    const faults = await eachTemplate({ javaScriptEnabled: false }, async (page, { path }) => {
      // The search needs a script, and its page says so: the next test.
      if (/\/search\/$/.test(path)) return [];
      const [bare, full] = [await page.evaluate(wordsOfContent), counts.get(path) ?? 0];
      return bare < full * 0.98 || bare < 15 ? [`shows ${bare} words of ${full}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('the search page says that it needs a script and leads to the articles', async () => {
    const context = await opened.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, word] of [
      ['search/', /جافا ?سكريبت|JavaScript/],
      ['en/search/', /JavaScript/],
    ] as const) {
      await page.goto(opened.site.home + path);
      expect(await page.innerText('main')).toMatch(word);
      expect(await page.locator('main a[href$="/articles/"]').count()).toBeGreaterThan(0);
    }
    await context.close();
  });
});
