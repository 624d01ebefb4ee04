/** The search page in a reader's hands: when it loads, what it makes of an index in trouble, of strange input, of keys. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Opened, openSite } from '../support/built.ts';
import { serve } from '../support/server.ts';

let opened: Opened;
let context: BrowserContext;
let page: Page;
/** Exceptions and markup that came from a question: none may. */
let faults: string[];

beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());
beforeEach(async () => {
  context = await opened.browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const visit = (address: string) => page.goto(opened.site.home + address);
/** Visits a page of the search and waits for its script, which comes after the first words: until then Enter sends the form. */
const visitWithScript = async (address: string): Promise<void> => {
  await visit(address);
  await page.waitForLoadState('networkidle');
};
const settled = () => page.waitForSelector('ol[data-search-results][aria-busy="false"]', { state: 'attached' });
const status = () => page.innerText('#search-status');
const results = () => page.locator('ol[data-search-results] h3 a');
const ask = async (q: string): Promise<void> => {
  await page.fill('#search-q', q);
  await page.keyboard.press('Enter');
  await settled();
};

describe('loading', () => {
  it('fetches nothing of the search before the reader turns to it, then serves the choices without a word', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit('search/');
    await page.waitForTimeout(500);
    const own = (path: string) => /\/search\.[\w-]+\.js$|\/search\/.*\.json$|\/pagefind\//.test(path);
    expect(asked.filter(own)).toEqual([]);
    await page.focus('#search-kind');
    await page.waitForFunction(() =>
      /\d/.test(document.querySelector('#search-kind option:last-child')?.textContent ?? ''),
    );
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await page.selectOption('#search-kind', 'programme');
    await page.waitForURL(/kind=programme/);
    expect(await results().count()).toBe(5);
  });

  it('restores question, choices and order from the address, and goes back to them', async () => {
    await visit('en/search/?q=AMO&kind=article&programme=amo-tadamon&sort=date');
    await settled();
    const values = () =>
      page.evaluate(() =>
        ['q', 'kind', 'programme', 'sort'].map(
          (name) => document.querySelector<HTMLInputElement>(`#search-${name}`)?.value,
        ),
      );
    expect(await values()).toEqual(['AMO', 'article', 'amo-tadamon', 'date']);
    const dates = await page
      .locator('ol[data-search-results] time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort().reverse());
    await ask('widows');
    expect(page.url()).toContain('q=widows');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#search-q')?.value === 'AMO');
  });
});

describe('strange questions', () => {
  it.each([
    ['ten thousand characters', 'دعم الأرامل '.repeat(833)],
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
    ['emoji', '👩‍👧‍👦🇲🇦 💶'],
    ['direction controls', '\u202e\u2066دعم\u2069\u202c \u200f'],
    ['signs only', '"" «» ??? %%% \\ \u0000'],
  ])('%s: a calm answer', async (name, q) => {
    if (q.length < 1000) await visit(`search/?q=${encodeURIComponent(q)}`);
    else {
      // Servers refuse an address of this length; a reader pastes it, and the field takes its beginning.
      await visitWithScript('search/');
      await ask(q);
      expect(page.url().length).toBeLessThan(4000);
    }
    await settled();
    const title = await page.title();
    expect(title).not.toBe('1');
    expect(await page.locator('main img, main script:not([type]):not([src])').count()).toBe(0);
    expect((await status()).length).toBeGreaterThan(2);
    if (name === 'ten thousand characters') expect(await page.innerText('#search-notes')).toContain('400');
  });
});

describe('an index in trouble', () => {
  it('missing: says so, and that the pages read without it', async () => {
    await page.route('**/search/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await visit('search/?q=دعم');
    await settled();
    expect(await status()).toContain('غير متاح');
    expect(await page.locator('#search-help').isVisible()).toBe(true);
  });

  it('of a later build: asks to load the page anew', async () => {
    await page.route('**/search/index.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), format: 999 } });
    });
    await visit('en/search/?q=aid');
    await settled();
    expect(await status()).toContain('Reload');
  });

  it('stale: what it names has gone, so it is opened once more', async () => {
    let stale = true;
    await page.route('**/search/index.json', async (route) => {
      const response = await route.fetch();
      const index = await response.json();
      const chunks = index.chunks.map(([first]: [string, string]) => [first, 'index/gone.pf_index']);
      await route.fulfill({ response, json: stale ? { ...index, chunks } : index });
      stale = false;
    });
    await visit('search/?q=الأرامل');
    await settled();
    expect(await results().count()).toBeGreaterThan(2);
  });

  it('lost in the middle of a question: says so, and answers when the connection is back', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit('search/?q=الأرامل');
    await settled();
    expect(await status()).toContain('الاتصال');
    await page.unroute('**/pagefind/**');
    await page.click('#search-notes button');
    await page.waitForSelector('ol[data-search-results] h3 a');
  });

  it('a portal’s page in its place is no index, and is not kept', async () => {
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
    await visit('search/?q=الأرامل');
    await settled();
    expect(await status()).toContain('الاتصال');
    await page.unroute('**/*.pf_index');
    await page.reload();
    await page.waitForSelector('ol[data-search-results] h3 a');
  });
});

describe('by keyboard', () => {
  it('«/» from any page, arrows into the results, Escape back and out', async () => {
    await visit('programmes/tns/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
    await page.keyboard.type('الأرامل/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/);
    await settled();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    expect(await status()).toMatch(/\d/);
    const at = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#search-results h3 a')].indexOf(document.activeElement as Element),
      );
    await page.keyboard.press('ArrowDown');
    const first = await at();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect([first, await at()]).toEqual([0, 0]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search-q')).toBe('');
    await settled();
    expect(await page.locator('#search-help').isVisible()).toBe(true);
  });

  it('Enter opens a result at its passage, with the words to mark in the address', async () => {
    await visit(`search/?q=${encodeURIComponent('الأرامل')}&kind=article`);
    await settled();
    expect(await results().first().getAttribute('href')).toMatch(/#[\w-]+:~:text=/);
    await results().first().press('Enter');
    await page.waitForURL(/\/articles\//);
    await page.waitForFunction(() => scrollY > 100);
  });

  it('the «/» key can be turned off, on every page, and on again', async () => {
    await visitWithScript('en/search/');
    await page.click('#search-slash');
    await visit('en/about/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
    await visitWithScript('en/search/');
    await page.click('#search-slash');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
  });
});

describe('exact phrases', () => {
  it('as written first; in another spelling only where nothing else is, and the page says so', async () => {
    await visit('search/');
    await ask('"الهدر المدرسي"');
    expect(await page.innerText('ol[data-search-results] mark >> nth=0')).toContain('الهدر المدرسي');
    await ask('"الهدر المدرسى"');
    expect(await page.innerText('#search-notes')).toContain('إملاء');
    expect(await results().count()).toBeGreaterThan(0);
    await ask('"المدرسي الهدر"');
    expect(await page.innerText('#search-notes')).toContain('المتتابعة');
    expect(await results().count()).toBe(0);
  });
});

describe('without a network', () => {
  it('answers again what was answered once', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sanad-search-'));
    cpSync(inject('site').dir, dir, { recursive: true });
    const server = await serve(dir, inject('site').base, 'no-cache');
    const online = await opened.browser.newContext();
    try {
      const tab = await online.newPage();
      await tab.goto(`${server.home}search/?q=${encodeURIComponent('الأرامل')}`);
      await tab.waitForSelector('ol[data-search-results][aria-busy="false"] h3 a');
      await tab.evaluate(() => navigator.serviceWorker.ready);
      // The script and the word lists are put away at leisure.
      await tab.waitForFunction(async () => {
        const names = await caches.keys();
        const urls = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        );
        return ['.pf_index', '/search/index.json', '/search.'].every((part) =>
          urls.flat().some((url) => url.includes(part)),
        );
      });
      await server.close();
      await tab.goto(`${server.home}search/?q=${encodeURIComponent('الأرامل')}`);
      await tab.waitForSelector('ol[data-search-results][aria-busy="false"] h3 a');
      expect(await tab.locator('ol[data-search-results] mark').count()).toBeGreaterThan(2);
    } finally {
      await online.close();
      await server.close().catch(() => undefined);
      rmSync(dir, { recursive: true });
    }
  });
});
