/** After one visit the report reads without a network, always as one build. The network is killed by closing the server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { keptFiles } from '../../src/build/offline/manifest.ts';
import { launch } from '../support/browser/launch.ts';
import { type Site, serve } from '../support/server.ts';

const { base } = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Site;

beforeAll(async () => {
  browser = await launch(inject('browser'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  // Without the browser's own cache: what is new on the server is seen at once.
  server = await serve(inject('site').dir, base, 'no-cache');
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** Visits a page and waits until the service worker has put away what it keeps. */
async function visitAndKeep(path: string): Promise<void> {
  await page.goto(server.home + path, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

const heading = () => page.innerText('h1');
const build = () => page.evaluate(() => document.documentElement.dataset['build']);
/** Whether stylesheet and fonts are there: a page without them is broken paper. */
const dressed = () =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    return (
      [...document.styleSheets].some((sheet) => sheet.cssRules.length > 50) &&
      loaded.some((family) => family.includes('Plex'))
    );
  });

describe.each([
  ['', 'programmes/tns/'],
  ['en/', 'en/programmes/tns/'],
])('after one visit of %j', (home, programme) => {
  it('the main pages of that language read without a network', async () => {
    await visitAndKeep(home);
    const kept = keptFiles(inject('site').dir)[home === '' ? 'ar' : 'en'].map(({ url }) => url);
    expect(kept).toContain(programme);
    await server.close();
    const first = await build();
    for (const path of kept.slice(0, 12).concat(programme)) {
      const answer = await page.goto(server.home + path);
      expect([path, answer?.status(), answer?.fromServiceWorker(), await dressed()]).toEqual([path, 200, true, true]);
      expect((await heading()).length).toBeGreaterThan(2);
      expect(await build()).toBe(first);
    }
  });

  it('a page that was not kept says so, in that language', async () => {
    await visitAndKeep(home);
    await server.close();
    await page.goto(`${server.home}${home}claims/no-such-claim/`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(home === '' ? 'ar' : 'en');
    expect(await dressed()).toBe(true);
  });
});

describe('a new build', () => {
  /** The site in `dir` as its next build would leave it: other words in a page, another name of the build. */
  function publish(dir: string, from: string, to: string, words: string): void {
    for (const file of ['index.html', 'programmes/tns/index.html']) {
      const html = readFileSync(join(dir, file), 'utf8');
      writeFileSync(join(dir, file), html.replaceAll(from, to).replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
    }
    const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
    const list = JSON.stringify({ build: to, ...keptFiles(dir) });
    writeFileSync(
      join(dir, 'sw.js'),
      worker.replace(/^const KEPT=.*;\n/, () => `const KEPT=${list};\n`),
    );
  }

  it('is seen at once while there is a network, and never mixes with the kept one', async ({ onTestFinished }) => {
    const dir = mkdtempSync(join(tmpdir(), 'sanad-offline-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(inject('site').dir, dir, { recursive: true });
    await server.close();
    server = await serve(dir, base, 'no-cache');
    await visitAndKeep('');
    const before = (await build()) ?? '';
    expect(before).toMatch(/^\w{6,}$/);
    publish(dir, before, 'feedfacefeed', 'كلمات البناء التالي');
    await page.goto(`${server.home}programmes/tns/`);
    expect([await build(), await heading()]).toEqual(['feedfacefeed', 'كلمات البناء التالي']);
    await server.close();
    const seen = new Set<string | undefined>();
    for (const path of ['', 'programmes/tns/', 'programmes/direct-aid/']) {
      await page.goto(server.home + path);
      seen.add(await build());
    }
    expect(seen.size).toBe(1);
  });
});
