/** The search under the site's path: what it finds can be opened, in the reader's language. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Opened, openSite } from '../support/built.ts';
import { complaints } from '../support/complaints.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

describe.each([
  ['', 'ar', 'تضامن', /تضامن/],
  ['en/', 'en', 'direct aid', /aid/i],
])('in %j', (home, language, query, word) => {
  it(`finds «${query}» and leads to pages that exist`, async () => {
    const context = await opened.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const heard = complaints(page, opened.site.origin);
    await page.goto(`${opened.site.home}${home}search/`);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForSelector('ol[data-search-results][aria-busy="false"] a', { timeout: 20_000 });
    const links = await page
      .locator('ol[data-search-results] a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const targets = [...new Set(links)];
    expect(targets[0]).toMatch(new RegExp(`^${inject('site').base}${home}(?!en/)`));
    for (const path of targets) {
      expect(path.startsWith(inject('site').base), path).toBe(true);
      expect([path, (await fetch(opened.site.origin + path)).status]).toEqual([path, 200]);
    }
    await page.locator('ol[data-search-results] a').first().press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.innerText('main')).toMatch(word);
    expect(heard).toEqual([]);
    await context.close();
  });
});
