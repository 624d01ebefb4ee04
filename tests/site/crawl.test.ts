/** A reader who follows links from the home page under the site's path meets every page, and no dead end. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressesOf } from '../../src/build/site-checks/addresses.ts';
import { parseHtml } from '../../src/build/site-checks/html.ts';
import { builtSite } from '../support/built.ts';
import { type Site, serve } from '../support/server.ts';

let server: Site;
let reached: ReadonlyMap<string, number>;

beforeAll(async () => {
  const { dir, base } = inject('site');
  server = await serve(dir, base);
  reached = await crawl(server);
});
afterAll(() => server.close());

describe('the site under its path', () => {
  it('answers every address that its pages name', () => {
    expect([...reached].filter(([, status]) => status !== 200)).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  it('leads to every page that may be indexed', () => {
    const { base } = inject('site');
    const pages = builtSite().pages.filter(({ indexable }) => indexable);
    expect(pages.map(({ path }) => base + path.slice(1)).filter((path) => !reached.has(encodeURI(path)))).toEqual([]);
  });

  it('has its own 404 page in the reader’s language of the root', async () => {
    const answer = await fetch(`${server.home}no-such-page/`);
    expect(answer.status).toBe(404);
    const [root] = parseHtml(await answer.text()).elements;
    expect(root?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});

/** Every path that links lead to from the home page, with the status of its answer. Redirects count as they are. */
async function crawl({ origin, home }: Site): Promise<ReadonlyMap<string, number>> {
  const statuses = new Map<string, number>();
  const published = inject('site').origin;
  const queue = [new URL(home).pathname];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (statuses.has(path)) continue;
    const answer = await fetch(origin + path, { redirect: 'manual' });
    statuses.set(path, answer.status);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      await answer.body?.cancel();
      continue;
    }
    const { elements } = parseHtml(await answer.text());
    for (const { value } of elements.flatMap(addressesOf)) {
      const url = URL.parse(value, published + path);
      if (url?.origin === published && /^https?:$/.test(url.protocol)) queue.push(url.pathname);
    }
  }
  return statuses;
}
