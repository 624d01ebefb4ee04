/** What a reader prints: paper in the light theme whatever the screen shows, real text, tables open, controls left out. */
import { describe, expect, it } from 'vitest';
import { arrived } from '../support/arrival.ts';
import { builtSite, openSite } from '../support/built.ts';
import { readPdf } from '../support/pdf.ts';
import { onePerTemplate, templateOf } from '../support/templates.ts';

/** Runs in the browser, with the print style. */
function paper() {
  const seen = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
  return {
    ink: getComputedStyle(document.body).color,
    ground: getComputedStyle(document.documentElement).backgroundColor,
    controls: ['.nav', '.toc', '.skip', '.pl', '.take'].filter(seen),
    tables: [...document.querySelectorAll('.chart table')].filter((table) => table.getClientRects().length === 0)
      .length,
    numbered: [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some((rule) => rule.cssText.startsWith('@page') && rule.cssText.includes('counter(page)')),
    ),
  };
}

/** What a sheet of A4 holds between its margins (styles/modes.css), in the units of the page. */
const SHEET = { width: Math.floor(((210 - 2 * 17) / 25.4) * 96), height: Math.floor(((297 - 18 - 20) / 25.4) * 96) };

/** Runs in the browser, with the print style, in a window as wide as a sheet: what would not stay whole on one. */
function broken(room: number): string[] {
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(shown);
  const cut = all('.chart svg, .vs, .tile, .bead, tr').filter(
    (element) => style(element).breakInside !== 'avoid' || element.getBoundingClientRect().height > room,
  );
  const alone = all('h2, h3, figcaption, .chart > svg').filter((element) => style(element).breakAfter !== 'avoid');
  const mute = all('.prose p:not(.src) > a[href^="/"]:not(.term), .vs h3 > a').filter(
    (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
  );
  const say = (what: string) => (element: Element) => `${what} ${element.outerHTML.slice(0, 90)}`;
  return [...cut.map(say('may be cut:')), ...alone.map(say('may stand alone:')), ...mute.map(say('says no address:'))];
}

describe('on paper', () => {
  it('a disagreement is black on white, numbered, with its tables, as text of our fonts on a few sheets', async () => {
    const { browser, address, close } = await openSite();
    const context = await browser.newContext({ serviceWorkers: 'block', colorScheme: 'dark' });
    const tab = await context.newPage();
    for (const page of onePerTemplate(builtSite().pages).filter((built) => templateOf(built) === 'dispute')) {
      await tab.goto(address(page));
      await arrived(tab);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.evaluate(paper), page.path).toEqual({
        ...{ ink: 'rgb(0, 0, 0)', ground: 'rgba(0, 0, 0, 0)', controls: [], tables: 0, numbered: true },
      });
      const { sheets, fonts, maps } = readPdf(await tab.pdf({ preferCSSPageSize: true }));
      expect(sheets, page.path).toBeGreaterThan(1);
      expect(sheets, page.path).toBeLessThan(9);
      expect(fonts.join(' '), page.path).toMatch(/Plex/);
      expect(maps, page.path).toBeGreaterThanOrEqual(new Set(fonts).size);
      await tab.emulateMedia({ media: null });
    }
    await close();
  });

  it('the whole report keeps charts and headings whole, numbers its sheets and says where links lead', async () => {
    const { browser, address, close } = await openSite();
    const context = await browser.newContext({
      ...{ serviceWorkers: 'block', colorScheme: 'dark', viewport: { ...SHEET } },
    });
    const tab = await context.newPage();
    for (const page of builtSite().pages.filter((built) => templateOf(built) === 'report')) {
      await tab.goto(address(page));
      await arrived(tab);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.evaluate(paper), page.path).toEqual({
        ...{ ink: 'rgb(0, 0, 0)', ground: 'rgba(0, 0, 0, 0)', controls: [], tables: 0, numbered: true },
      });
      expect(await tab.evaluate(broken, SHEET.height), page.path).toEqual([]);
      expect(await tab.evaluate(() => document.querySelectorAll('.chart svg.wide').length)).toBeGreaterThan(10);
      const { sheets, feet, fonts, maps } = readPdf(await tab.pdf({ preferCSSPageSize: true }));
      expect(sheets, page.path).toBeGreaterThan(35);
      expect(sheets, page.path).toBeLessThan(65);
      feet.forEach((numbers, at) => {
        expect(
          [...numbers].sort((a, b) => a - b),
          `${page.path}, sheet ${at + 1}`,
        ).toEqual([at + 1, sheets]);
      });
      expect(maps, page.path).toBeGreaterThanOrEqual(new Set(fonts).size);
      await tab.emulateMedia({ media: null });
    }
    await close();
  });
});
