/** Searches as a reader does: through the search page of a built site, in a real browser. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type JudgedQuery, type Score, scoreOf } from './metrics.ts';

export interface Asked {
  readonly query: JudgedQuery;
  /** Addresses of the results, without base, language and fragment, in order. */
  readonly results: readonly string[];
  readonly score: Score;
  /** From the question to the final results, in the page. */
  readonly milliseconds: number;
  /** What the question had fetched. */
  readonly bytes: number;
  readonly requests: number;
}

/** What the sets call a page → its address. */
const PAGES: Readonly<Record<string, string>> = {
  'a-mapress': '/articles/mapress-2025-05-27/',
  'a-dakhla': '/articles/sada-elbalad-2025-02-18/',
  'a-zanqa20': '/articles/zanqa20-2025-02-17/',
  'a-alam24': '/articles/al3alam24-2025-05-27/',
  'a-shumuliya': '/articles/unnamed-2025-05-27/',
  'a-cnss-digital': '/articles/sawt-al-adala-2025-03-24/',
  'a-arifino': '/articles/arifino-2025-05-28/',
  'a-albab': '/articles/al-albab-2025-05-27/',
  'p-amo-tadamon': '/programmes/amo-tadamon/',
  'p-amo-shamil': '/programmes/amo-shamil/',
  'p-tns': '/programmes/tns/',
  'p-direct-aid': '/programmes/direct-aid/',
  'p-takaful-karama': '/programmes/takaful-wa-karama/',
};
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(PAGES).map(([name, path]) => [path, name]));

/** The judged pages of a list of addresses, each once, in order. */
export const judged = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => NAMES.get(path) ?? [])),
];

/** An address as the sets know it: `http://host/base/en/articles/x/#l1:~:text=y` → `/articles/x/`. */
export const pathOf = (href: string, home: string): string =>
  `/${href
    .slice(home.length)
    .replace(/[?#].*$/, '')
    .replace(/^en\//, '')}`;

interface Traffic {
  bytes: number;
  requests: number;
}

/** Counts what the page receives, headers included, as it came over the wire. */
const countTraffic = async (page: Page): Promise<{ readonly session: CDPSession; readonly take: () => Traffic }> => {
  const session = await page.context().newCDPSession(page);
  let traffic: Traffic = { bytes: 0, requests: 0 };
  const page_ = /\.(?:css|woff2|svg)(?:$|\?)|\/$|\/\?/;
  const outside = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // The page itself, its styles and fonts are not the search.
    if (page_.test(request.url)) outside.add(requestId);
    else traffic.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!outside.has(requestId)) traffic.bytes += encodedDataLength;
  });
  return {
    session,
    take: () => {
      const taken = traffic;
      traffic = { bytes: 0, requests: 0 };
      return taken;
    },
  };
};

/** Types a query, presses Enter, waits for the final results. Runs in the page. */
const ask = async (
  page: Page,
  q: string,
): Promise<{ readonly hrefs: readonly string[]; readonly milliseconds: number }> =>
  page.evaluate(async (text) => {
    const list = document.querySelector('ol[data-search-results]');
    const box = document.querySelector<HTMLInputElement>('#search-q');
    if (list === null || box === null) throw new Error('This is no search page.');
    const started = performance.now();
    box.value = text;
    box.form?.requestSubmit();
    await new Promise<void>((done) => {
      const look = (): void => {
        if (list.getAttribute('aria-busy') === 'false') done();
        else setTimeout(look, 1);
      };
      look();
    });
    const milliseconds = performance.now() - started;
    const hrefs = [...list.querySelectorAll(':scope > li h3 a')].map((link) => (link as HTMLAnchorElement).href);
    return { hrefs, milliseconds };
  }, q);

const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

const opened = async (browser: Browser, home: string, ui: 'ar' | 'en', query = ''): Promise<Page> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${home}${ui === 'en' ? 'en/' : ''}search/${query}`);
  return page;
};

/** Asks every query on one open page a language, in order. */
export const askAll = async (
  browser: Browser,
  home: string,
  queries: readonly JudgedQuery[],
): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const ui of ['ar', 'en'] as const) {
    const own = queries.filter((query) => query.ui === ui);
    if (own.length === 0) continue;
    const page = await opened(browser, home, ui, '?q=AMO');
    await page.waitForSelector('ol[data-search-results][aria-busy=false]', { state: 'attached' });
    await settled(page);
    const traffic = await countTraffic(page);
    for (const query of own) {
      const { hrefs, milliseconds } = await ask(page, query.q);
      await page.waitForTimeout(20);
      const results = hrefs.map((href) => pathOf(href, home));
      asked.push({
        query,
        results,
        milliseconds,
        score: scoreOf(query, judged(results), results.length),
        ...traffic.take(),
      });
    }
    await page.context().close();
  }
  return asked;
};

/** What a first query fetches on a page never seen before: search files alone, everything settled. */
export const firstQuery = async (browser: Browser, home: string, query: JudgedQuery): Promise<Traffic> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = await countTraffic(page);
  await page.goto(`${home}${query.ui === 'en' ? 'en/' : ''}search/?q=${encodeURIComponent(query.q)}`);
  await page.waitForSelector('ol[data-search-results][aria-busy=false]', { state: 'attached' });
  await settled(page);
  await context.close();
  return traffic.take();
};
