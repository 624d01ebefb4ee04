/** What a reader meets on each template, in both languages, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { arrived } from '../support/arrival.ts';
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
    await arrived(page);
    faults.push(...(await look(page, built)).map((fault) => `${built.path} ${fault}`));
  }
  await context.close();
  return faults;
}

/** The report's faces take as long as over a slow network. */
async function slowFaces(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
}

/** What a reader may set: WCAG 1.4.12. Adopted, because the policy of the pages forbids a stylesheet that comes as text. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Words that each template shows with its scripts, by path. */
const words = new Map<string, number>();

describe('every template', () => {
  // One visit answers all that needs no other kind of window: to load a page costs more than to look at it.
  it('fits windows of 320 to 1,280 px, with the text spacing a reader may set too; keeps its policy; rests where motion is unwelcome', async () => {
    let heard: readonly string[] = [];
    const faults = await eachTemplate(
      { reducedMotion: 'reduce' },
      async (page, { path }) => {
        const found = await page.evaluate(restless);
        for (const width of [1280, 768, 640, 360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await page.evaluate(overflow)));
        }
        await page.evaluate(spaceText);
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await page.evaluate(overflow)).map((fault) => `with text spacing ${fault}`));
        }
        words.set(path, await page.evaluate(wordsOfContent));
        return found;
      },
      async (page) => {
        heard = complaints(page, opened.site.origin);
      },
    );
    expect([...faults, ...heard]).toEqual([]);
  });

  // What rounds to nothing in the three digits that tools show.
  it.each([360, 1280])('stays where it is while it loads, with faces that come late, at %i px', async (width) => {
    const shifts = await eachTemplate(
      { viewport: { width, height: 740 } },
      async (page) => {
        const shift = await page.evaluate(layoutShift);
        return shift >= 0.0005 ? [shift.toFixed(5)] : [];
      },
      slowFaces,
    );
    expect(shifts).toEqual([]);
  });

  it('holds its words for the window they were set in only', async () => {
    const context = await opened.browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await slowFaces(page);
    const built = templates.find(({ kind, locale }) => kind === 'programme' && locale === 'ar');
    if (!built) throw new Error('The site has no programme page.');
    await page.goto(opened.address(built));
    const words = await page.evaluate(() => document.querySelector('.lead')?.textContent);
    await arrived(page);
    const held = () =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll<HTMLElement>('.lead x-w')];
        const size = (element: Element | null): string => (element ? getComputedStyle(element).fontSize : '');
        return {
          boxes: boxes.length,
          styled: boxes.filter((box) => box.style.cssText !== '').length,
          other: boxes.filter((box) => size(box) !== size(box.parentElement)).length,
          words: document.querySelector('.lead')?.textContent,
        };
      });
    const first = await held();
    expect(first.styled).toBeGreaterThan(3);
    expect(first.words).toBe(words);
    await page.emulateMedia({ media: 'print' });
    expect((await held()).other).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 700, height: 740 });
    await expect.poll(async () => (await held()).styled).toBe(0);
    expect(await held()).toEqual({ ...first, styled: 0, other: 0 });
    await context.close();
  });
});

it('who arrives at a place of a long page stands there at once', async () => {
  const context = await opened.browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  for (const path of ['claims/#data', 'en/claims/#data', 'report/#sources', 'en/about/#cite-data']) {
    await page.goto(opened.site.home + path);
    await arrived(page);
    const top = await page.evaluate(
      () => document.querySelector(location.hash)?.getBoundingClientRect().top ?? Number.NaN,
    );
    expect([path, top >= 0 && top < 200]).toEqual([path, true]);
  }
  await context.close();
});

it('gives a copied sentence its figures without the numbers of their references', async () => {
  const page = await opened.browser.newPage();
  for (const built of templates.filter(({ kind }) => kind === 'programme')) {
    await page.goto(opened.address(built));
    await arrived(page);
    const [copied, shown] = await page.evaluate(() => {
      const lead = document.querySelector('.lead');
      if (!lead) return ['', ''];
      getSelection()?.selectAllChildren(lead);
      const bare = lead.cloneNode(true) as Element;
      for (const knot of bare.querySelectorAll('.k, .eq')) knot.remove();
      return [getSelection()?.toString(), bare.textContent].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
    });
    expect(copied).toMatch(/\d/);
    expect(copied).toBe(shown);
  }
  await page.close();
});

describe('without JavaScript', () => {
  it('every template shows what it shows with it', async () => {
    expect(words.size).toBe(templates.length);
    const faults = await eachTemplate({ javaScriptEnabled: false }, async (page, { path }) => {
      // The search needs a script, and its page says so: the next test.
      if (/\/search\/$/.test(path)) return [];
      const [bare, full] = [await page.evaluate(wordsOfContent), words.get(path) ?? 0];
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
