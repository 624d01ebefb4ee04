/**
 * A page that runs the project's own drawing code with the real Chart.js on a real canvas, in the fonts of the site.
 * Sources are served as they stand, their types stripped; nothing is bundled.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, resolve } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';

const ORIGIN = 'http://charts.test';
const IMPORTS = {
  'chart.js': '/node_modules/chart.js/dist/chart.js',
  'chart.js/helpers': '/node_modules/chart.js/dist/helpers.js',
  '@kurkle/color': '/node_modules/@kurkle/color/dist/color.esm.js',
};
const FACES = [
  ['arabic', 'U+0600-06FF'],
  ['latin', 'U+0000-024F,U+2000-22FF'],
].flatMap(([script, range]) =>
  [400, 600].map(
    (weight) =>
      `@font-face{font-family:S;font-weight:${weight};src:url(/public/fonts/plex-${script}-${weight}.woff2);unicode-range:${range}}`,
  ),
);
const HTML = `<!doctype html><meta charset="utf-8"><style>${FACES.join('')}
  body{margin:0;background:#fff} svg{position:absolute;left:0;top:0;font-family:S} .v,.say,.kt{font-weight:600}
  .kt{font-size:12.5px;text-anchor:middle} svg *{stroke:none!important}</style>
  <script>/* Chart.js then strokes the current path, as it does for the recorder. */ delete globalThis.Path2D</script>
  <script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
  <script type="module">import * as page from '/tests/support/chart-canvas.ts'; globalThis.chartCanvas = page</script>`;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Opens the page, its fonts loaded, `scale` device pixels to a unit. */
export async function openChartPage(browser: Browser, scale: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 700, height: 700 }, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, answer);
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => globalThis.chartCanvas !== undefined);
  await page.evaluate(() =>
    Promise.all(
      ['400 15px S', '600 15px S'].flatMap((font) => ['ا', 'a'].map((text) => document.fonts.load(font, text))),
    ),
  );
  return page;
}

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
  const extension = extname(pathname);
  const bytes = readFileSync(resolve(pathname.slice(1)));
  const body = extension === '.ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes;
  await route.fulfill({ contentType: TYPES[extension] ?? 'text/plain', body });
}
