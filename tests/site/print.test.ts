/** What a reader prints: paper in the light theme whatever the screen shows, real text, tables open, controls left out. */
import { describe, expect, it } from 'vitest';
import { arrived } from '../support/arrival.ts';
import { builtSite, openSite } from '../support/built.ts';
import { onePerTemplate, templateOf } from '../support/templates.ts';

/** The sheets of a PDF and the fonts in it; a font without a map to Unicode cannot be searched, copied or read aloud. */
function readPdf(pdf: Buffer): { sheets: number; fonts: string[]; maps: number } {
  const text = pdf.toString('latin1');
  return {
    sheets: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    fonts: [...text.matchAll(/\/Subtype\s*\/Type0\s*\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
      ([, name]) => name ?? '',
    ),
    maps: [...text.matchAll(/\/ToUnicode /g)].length,
  };
}

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
});
