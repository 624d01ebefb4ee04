/**
 * `npm run screenshots [-- --update]`: a picture of every page type at three widths, in both languages and themes, in
 * `.cache/shots`, and whether they still look as their fingerprints in `tests/visual` say. `--update` takes the present
 * look as the right one, for these pictures and for the layouts that `npm test` compares; look at the pictures first.
 * Exit code 1 when a page looks different.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { readSite, type SitePage } from '../src/build/site-checks/site.ts';
import { settled } from '../tests/support/arrival.ts';
import { findBrowser } from '../tests/support/browser/find.ts';
import { launch } from '../tests/support/browser/launch.ts';
import { thisMachine } from '../tests/support/browser/machine.ts';
import { keepLayouts, keptLayouts, readLayouts } from '../tests/support/layouts.ts';
import { serve } from '../tests/support/server.ts';
import { onePerTemplate, templateOf } from '../tests/support/templates.ts';
import { buildSite } from './shots/build-site.ts';
import { COLUMNS, cellsOf, difference, differs, type Fingerprint, ROWS } from './shots/fingerprint.ts';

const WIDTHS = [360, 768, 1280];
/** Enough of a page to judge it; the whole report in one picture would be sixty thousand pixels high. */
const HIGHEST = 8_000;
const SHOTS = resolve('.cache/shots');
const GOLDEN = resolve('tests/visual/fingerprints.golden.json');

interface Golden {
  /** The major version of the Chromium that drew them; another one may draw differently. */
  readonly chromium: string;
  readonly shots: Readonly<Record<string, Fingerprint>>;
}

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, site: { type: 'string' } } });
const dir = values.site ? resolve(values.site) : buildSite('.cache/shots-site');
const server = await serve(dir, '/');
const browser = await launch(await findBrowser(thisMachine));
const major = browser.version().split('.')[0] ?? '';
const { pages } = readSite(dir, { origin: 'http://localhost', base: '/' });
const address = ({ path }: SitePage): string => server.home + path.slice(1);
const shots = await takeAll();
if (values.update) keepLayouts(await readLayouts(browser, pages, address, keptLayouts()));
await browser.close();
await server.close();
process.exitCode = values.update ? update() : compare();

async function takeAll(): Promise<Record<string, Fingerprint>> {
  rmSync(SHOTS, { recursive: true, force: true });
  const taken: Record<string, Fingerprint> = {};
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const desk = await context.newPage();
  for (const built of onePerTemplate(pages)) {
    await page.goto(address(built));
    await settled(page);
    for (const width of WIDTHS)
      for (const theme of ['light', 'dark'] as const) {
        const name = `${built.locale}/${templateOf(built).replaceAll('/', '') || 'page'}-${width}-${theme}`;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const png = await page.screenshot({
          fullPage: true,
          animations: 'disabled',
          clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
        });
        const file = join(SHOTS, `${name}.png`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, png);
        taken[name] = { height, cells: await cells(desk, png) };
      }
  }
  return taken;
}

/** Draws the picture small on a canvas of the browser, which needs no image library here. */
async function cells(desk: Page, png: Buffer): Promise<string> {
  const greys = await desk.evaluate(
    async ({ data, columns, most }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const cell = picture.width / columns;
      const rows = Math.min(most, Math.ceil(picture.height / cell));
      const canvas = new OffscreenCanvas(columns, rows);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('This browser has no canvas.');
      pen.imageSmoothingQuality = 'high';
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, columns, rows);
      pen.drawImage(picture, 0, 0, picture.width, rows * cell, 0, 0, columns, rows);
      const { data: pixels } = pen.getImageData(0, 0, columns, rows);
      const grey = (at: number): number =>
        0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
      return Array.from({ length: columns * rows }, (_, index) => grey(index * 4));
    },
    { data: png.toString('base64'), columns: COLUMNS, most: ROWS },
  );
  return cellsOf(greys);
}

function update(): number {
  const golden: Golden = {
    chromium: major,
    shots: Object.fromEntries(Object.entries(shots).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  mkdirSync(dirname(GOLDEN), { recursive: true });
  const lines = Object.entries(golden.shots).map(
    ([name, shot]) => `    ${JSON.stringify(name)}: ${JSON.stringify(shot)}`,
  );
  writeFileSync(GOLDEN, `{\n  "chromium": ${JSON.stringify(major)},\n  "shots": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${lines.length} fingerprints written to ${GOLDEN}, of Chromium ${major}.`);
  return 0;
}

function compare(): number {
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
  console.log(`${Object.keys(shots).length} pictures in ${SHOTS}.`);
  if (golden.chromium !== major) {
    console.warn(
      `NOT COMPARED: the fingerprints are of Chromium ${golden.chromium}, and this is Chromium ${major}. Set CHROMIUM_PATH to that version, or run with --update.`,
    );
    return 0;
  }
  const names = [...new Set([...Object.keys(shots), ...Object.keys(golden.shots)])].sort();
  const changed = names.flatMap((name) => {
    const [now, before] = [shots[name], golden.shots[name]];
    if (!now) return [`${name}: no longer there`];
    if (!before) return [`${name}: new`];
    if (!differs(before, now)) return [];
    const { height, mean, plain } = difference(before, now);
    return [
      `${name}: height ${percent(height)}, ${percent(plain)} of it plainly changed, ${mean.toFixed(2)} levels on average`,
    ];
  });
  for (const line of changed) console.error(line);
  console.log(
    changed.length
      ? `${changed.length} of ${names.length} look different. Look at them; if that is right, run with --update.`
      : `All ${names.length} look as they did.`,
  );
  return changed.length ? 1 : 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
