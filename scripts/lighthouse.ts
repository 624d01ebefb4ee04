/**
 * `npm run lighthouse [-- --site DIR --runs 3 --page /en/ …]`: Lighthouse on a simulated phone over the page types that
 * matter most, in both languages, each beside a page of the same words without design, in turn. Tells the median of the
 * runs, since a busy machine makes a single one wander. Fails below 100 in a category, or where the largest paint takes
 * more than 1.4 times that of the plain page. Slow (minutes) and fetched when run, so not part of `npm test`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuiltSite, readSite } from '../src/build/site-checks/site.ts';
import { findBrowser } from '../tests/support/browser/find.ts';
import { environment, thisMachine } from '../tests/support/browser/machine.ts';
import { serve } from '../tests/support/server.ts';
import { onePerTemplate, templateOf } from '../tests/support/templates.ts';
import { unstyled } from './lighthouse/unstyled.ts';
import { buildSite } from './shots/build-site.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const TEMPLATES = ['home', 'programme', 'article', 'disputes', 'claims', 'search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RATIO = 1.4;

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
  >;
}

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    runs: { type: 'string', default: '1' },
    page: { type: 'string', multiple: true },
  },
});
const runs = Number(values.runs);
const dir = values.site ? resolve(values.site) : buildSite('.cache/lighthouse-site');
const pages = onePerTemplate(readSite(dir, { origin: 'http://localhost', base: '/' }).pages).filter((page) =>
  values.page ? values.page.includes(page.path) : TEMPLATES.includes(templateOf(page)),
);
const plainDir = writePlain(pages);
const browser = await findBrowser(thisMachine);
const site = await serve(dir, '/');
const plain = await serve(plainDir, '/');
const rows: string[][] = [];
let failed = 0;
for (const page of pages) {
  const own: Result[] = [];
  const bare: Result[] = [];
  for (let run = 0; run < runs; run++) {
    own.push(await measure(site.home + page.path.slice(1), CATEGORIES));
    bare.push(await measure(plain.home + page.path.slice(1), ['performance']));
  }
  const scores = CATEGORIES.map((name) =>
    median(own.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
  );
  const [paint, words] = [median(own.map(paintOf)), median(bare.map(paintOf))];
  const slow = paint / words > RATIO;
  if (slow || scores.some((score) => score < 100)) failed += 1;
  rows.push([
    page.path,
    ...scores.map(String),
    `${Math.round(paint)} ms`,
    `${Math.round(words)} ms`,
    (paint / words).toFixed(2),
    median(own.map(shiftOf)).toFixed(3),
  ]);
  console.log(rows.at(-1)?.join('  '));
  for (const line of new Set(own.flatMap(lost))) console.log(`    ${line}`);
}
await Promise.all([site.close(), plain.close()]);
console.log(`\n${table([['page', ...CATEGORIES, 'LCP', 'LCP plain', 'ratio', 'CLS'], ...rows])}`);
console.log(
  failed
    ? `\n${failed} of ${rows.length} pages are below 100 or above ${RATIO} times the plain page.`
    : `\nAll ${rows.length} pages pass.`,
);
process.exitCode = failed ? 1 : 0;

async function measure(url: string, categories: readonly string[]): Promise<Result> {
  const file = resolve('.cache/lighthouse.json');
  const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking'].join(' ');
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags}`,
  ];
  // Not a synchronous call: the server that Lighthouse visits runs in this process.
  await new Promise<void>((done, fail) => {
    const env = { ...environment(browser), CHROME_PATH: browser.path };
    const child = spawn('npx', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    child.on('error', fail);
    child.on('exit', (status) => (status === 0 ? done() : fail(new Error(`Lighthouse did not measure ${url}.`))));
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

function writePlain(all: BuiltSite['pages']): string {
  const folder = resolve('.cache/lighthouse-plain');
  for (const page of all) {
    const file = join(folder, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, unstyled(page.html));
  }
  return folder;
}

function paintOf({ audits }: Result): number {
  return audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
}

function shiftOf({ audits }: Result): number {
  return audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The audits that a page does not fully pass. */
function lost({ audits }: Result): string[] {
  return Object.entries(audits).flatMap(([id, { score, title }]) =>
    score !== null && score < 0.9 ? [`${id}: ${title}`] : [],
  );
}

function table(all: readonly (readonly string[])[]): string {
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
