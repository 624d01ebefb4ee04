/** A chart on somebody else's page fits the frame that we offer for it. */
import { expect, it } from 'vitest';
import { builtSite, openSite } from '../support/built.ts';

it('every embedded chart fits its frame, with little to spare', async () => {
  const opened = await openSite();
  const pages = builtSite().pages.filter(({ path }) => /\/charts\/[^/]+\/$/.test(path));
  expect(pages.length).toBeGreaterThan(20);
  const page = await opened.browser.newPage();
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const [, width, height] = /&lt;iframe [^<]*width=&quot;(\d+)&quot; height=&quot;(\d+)&quot;/.exec(html) ?? [];
    await page.setViewportSize({ width: Number(width), height: Number(height) });
    await page.goto(opened.address({ path: `${path}embed/` }));
    await page.evaluate(() => document.fonts.ready);
    const [wide, high] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('main')?.getBoundingClientRect().height ?? 0,
    ]);
    if (wide > Number(width) || high > Number(height) || high < Number(height) - 90)
      wrong.push(`${path}: ${wide} by ${high} in ${width} by ${height}`);
  }
  await opened.close();
  expect(wrong).toEqual([]);
});

it('the height offered for a narrow column holds every chart there, with little to spare', async () => {
  const opened = await openSite();
  const pages = builtSite().pages.filter(({ path }) => /\/charts\/[^/]+\/$/.test(path));
  const page = await opened.browser.newPage();
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const offered = Number(/&lt;\/iframe&gt;<\/code><\/p><p[^>]*>.*?>(\d+)<\/bdi>\.<\/p>/.exec(html)?.[1]);
    const heights: number[] = [];
    for (const width of [320, 360, 430, 607]) {
      await page.setViewportSize({ width, height: offered });
      await page.goto(opened.address({ path: `${path}embed/` }));
      await page.evaluate(() => document.fonts.ready);
      heights.push(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0));
    }
    const most = Math.max(...heights);
    if (!(most <= offered && most > offered - 100)) wrong.push(`${path}: ${most} in ${offered}`);
  }
  await opened.close();
  expect(wrong).toEqual([]);
});

it('a frame is no wider than a telephone that shows the page around it, and scrolls inside where it must', async () => {
  const opened = await openSite();
  const page = await opened.browser.newPage({ viewport: { width: 320, height: 640 } });
  const pages = builtSite().pages.filter(({ path }) => /\/charts\/[^/]+\/$/.test(path));
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const [line = ''] = /&lt;iframe .*?&lt;\/iframe&gt;/.exec(html) ?? [];
    const frame = line
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replace(/src="[^"]*"/, `src="${opened.address({ path: `${path}embed/` })}"`);
    await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width">${frame}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (line === '' || wide > 320) wrong.push(`${path}: ${wide}`);
  }
  await opened.close();
  expect(wrong).toEqual([]);
});
