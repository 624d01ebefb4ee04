/** What a first visit costs and moves, as the browser itself counts it, on every template. Bytes are compressed ones; 1 kB is 1,000. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { arrived } from '../support/arrival.ts';
import { builtSite, type Opened, openSite } from '../support/built.ts';
import { layoutShift } from '../support/looks.ts';
import { onePerTemplate, templateOf } from '../support/templates.ts';

interface Cost {
  readonly page: SitePage;
  readonly requests: number;
  readonly total: number;
  readonly text: number;
  readonly fonts: number;
  readonly script: number;
  /** The sum of its layout shifts. */
  readonly shift: number;
  /** What was asked for beside the page before its words were painted. */
  readonly before: readonly string[];
  readonly files: readonly string[];
}

let opened: Opened;
let costs: readonly Cost[];

beforeAll(async () => {
  opened = await openSite();
  const templates = onePerTemplate(builtSite().pages);
  const measured: Cost[] = [];
  for (const page of templates) measured.push(await cost(page));
  costs = measured;
}, 240_000);
afterAll(() => opened.close());

/** Loads `page` in a browser that has nothing yet, on a phone's window. */
async function cost(page: SitePage): Promise<Cost> {
  const context = await opened.browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const kinds = new Map<string, { type: string; url: string }>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { type, url: response.url }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await session.send('Network.enable');
  await tab.goto(opened.address(page), { waitUntil: 'load' });
  await arrived(tab);
  await tab.waitForTimeout(100);
  const before = await tab.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < painted && /\.(css|js|woff2)$/.test(name))
      .map(({ name }) => name);
  });
  const shift = await tab.evaluate(layoutShift);
  await context.close();
  const loaded = [...kinds].map(([id, kind]) => ({ ...kind, size: bytes.get(id) ?? 0 }));
  const sum = (...types: string[]): number =>
    loaded.filter(({ type }) => types.includes(type)).reduce((all, { size }) => all + size, 0);
  return {
    page,
    requests: loaded.length,
    total: loaded.reduce((all, { size }) => all + size, 0),
    text: sum('Document', 'Stylesheet'),
    fonts: sum('Font'),
    script: sum('Script'),
    shift,
    before,
    files: loaded.map(({ url, size }) => `${url.replace(opened.site.home, '')} ${size}`),
  };
}

/** The templates above `limit`, with what they loaded. */
function above(
  part: 'requests' | 'total' | 'text' | 'fonts' | 'script',
  limit: number,
  pick: (template: string) => boolean = () => true,
): string[] {
  return costs
    .filter((cost) => pick(templateOf(cost.page)) && cost[part] > limit)
    .map((cost) => `${cost.page.path} ${cost[part]}: ${cost.files.join(', ')}`);
}

/** Pages that hold a whole list or the search, and say so; their own limits stand in src/build/site-checks/budget.ts. */
const whole = new Set(['report', 'claims', 'search']);
const EIGHT = new Set(['home', 'programme', 'dispute', 'claim', 'essay', 'disputes', 'timeline', 'glossary']);
const usual = (template: string): boolean => !whole.has(template);

describe('a first visit', () => {
  it('is measured on every template', () => {
    expect(costs.length).toBeGreaterThan(20);
    for (const { fonts, text } of costs) expect([fonts > 5_000, text > 2_000]).toEqual([true, true]);
  });

  it('paints its words from the page alone: no stylesheet, font or script is asked for before', () => {
    // A chart in somebody else's page has no script that could bring its faces later.
    const early = costs.filter(({ page, before }) => page.kind !== 'embed' && before.length > 0);
    expect(early.map(({ page, before }) => `${page.path} ${before.join(', ')}`)).toEqual([]);
  });
  it('transfers at most 100 kB', () => expect(above('total', 100_000, usual)).toEqual([]));
  it('has at most 60 kB of fonts', () => expect(above('fonts', 60_000)).toEqual([]));
  it('has at most 30 kB of HTML and CSS', () => expect(above('text', 30_000, usual)).toEqual([]));
  it('makes at most 8 requests, one more where a list brings its script or headings mix both alphabets', () => {
    expect(above('requests', 8, (template) => EIGHT.has(template))).toEqual([]);
    expect(above('requests', 9, (template) => template !== 'search')).toEqual([]);
  });
  it('moves nothing while it loads', () => {
    expect(costs.filter(({ shift }) => shift >= 0.0005).map(({ page, shift }) => `${page.path} ${shift}`)).toEqual([]);
  });
  it('has at most 3 kB of scripts', () =>
    expect(above('script', 3_000, (template) => template !== 'search')).toEqual([]));
  it('has no script file at all on programme and article pages', () =>
    expect(above('script', 0, (template) => ['programme', 'article'].includes(template))).toEqual([]));
});
