/** The site by keyboard: a way past the masthead, visible focus, the theme and the language kept. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { builtSite, type Opened, openSite } from '../support/built.ts';

let opened: Opened;
let pages: readonly SitePage[];
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  opened = await openSite();
  pages = builtSite().pages;
});
afterAll(() => opened.close());
beforeEach(async () => {
  context = await opened.browser.newContext({ serviceWorkers: 'block', colorScheme: 'light' });
  page = await context.newPage();
});
afterEach(() => context.close());

const visit = (path: string) => page.goto(opened.site.home + path);
const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('with colours that the system chooses', () => {
  // Axe takes the colours of the page, not those that the system puts in their place.
  it.each(['articles/mapress-2025-05-27/', 'claims/direct-aid-households-arifino/', 'en/search/?q=aid'])(
    'the marked words of %s have the ink of their ground',
    async (path) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await visit(path);
      await page.waitForSelector('main mark');
      const strange = await page.evaluate(() => {
        const pairs = [
          ['CanvasText', 'Canvas'],
          ['HighlightText', 'Highlight'],
        ].map((pair) =>
          pair.map((name) => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.cssText = `forced-color-adjust:none;color:${name}`;
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }),
        );
        return [...document.querySelectorAll('main mark')].flatMap((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark);
          const bare = /, 0\)$/.test(backgroundColor);
          const [plain, chosen] = pairs;
          const right = bare ? color === plain?.[0] : color === chosen?.[0] && backgroundColor === chosen?.[1];
          return right ? [] : [`${color} on ${backgroundColor}: ${mark.textContent}`];
        });
      });
      expect(strange).toEqual([]);
    },
  );
});

describe.each(['', 'en/'])('in %j', (locale) => {
  it('the first stop is the way to the content', async () => {
    await visit(`${locale}articles/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('every stop of a programme page can be seen, and stands in reading order', async () => {
    await visit(`${locale}programmes/direct-aid/`);
    const stops = await page.evaluate(
      () => document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]').length,
    );
    const unseen: string[] = [];
    let last = -1;
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const place = [...document.querySelectorAll('*')].indexOf(element);
        return {
          place,
          shown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
          size: width * height,
          html: element.outerHTML.slice(0, 90),
        };
      });
      if (!seen) break;
      if (!seen.shown || seen.size === 0) unseen.push(seen.html);
      expect(seen.place, seen.html).toBeGreaterThan(last);
      last = seen.place;
    }
    expect(unseen).toEqual([]);
    expect(last).toBeGreaterThan(0);
  });

  it('the theme is switched, kept on the next page and after a reload', async () => {
    await visit(`${locale}about/`);
    const light = await ground();
    const button = page.locator('button.theme');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await theme()).toBe('dark');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await visit(`${locale}timeline/`);
    expect([await theme(), await ground()]).toEqual(['dark', dark]);
    await page.reload();
    await page.locator('button.theme').focus();
    await page.keyboard.press('Space');
    expect([await theme(), await ground()]).toEqual(['light', light]);
  });
});

describe('the language switch', () => {
  it('names the same page in the other language, on every page', () => {
    const indexable = pages.filter(({ indexable }) => indexable);
    const wrong = indexable.flatMap(({ locale, path, elements }) => {
      const other = locale === 'ar' ? 'en' : 'ar';
      const to = elements
        .filter(
          ({ name, attributes }) => name === 'a' && attributes['hreflang'] === other && attributes['lang'] === other,
        )
        .map(({ attributes }) => attributes['href']);
      const twin = locale === 'ar' ? `en${path}` : path.replace(/^\/en\//, '');
      return to.includes(opened.site.home.slice(opened.site.origin.length) + twin) ? [] : [`${path} → ${to.join(' ')}`];
    });
    expect(indexable.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it('keeps the page, there and back', async () => {
    for (const path of ['', 'programmes/tns/', 'claims/', 'search/']) {
      await visit(path);
      await page.locator('header a[hreflang="en"]').press('Enter');
      await page.waitForURL(`${opened.site.home}en/${path}`);
      const language = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(await language()).toEqual(['en', 'ltr']);
      await page.locator('header a[hreflang="ar"]').press('Enter');
      await page.waitForURL(opened.site.home + path);
      expect(await language()).toEqual(['ar', 'rtl']);
    }
  });
});

describe('a system that is dark', () => {
  it('shows the dark theme before any choice', async () => {
    await visit('');
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
    expect(await theme()).toBeUndefined();
  });
});
