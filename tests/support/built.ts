/** The built site for its tests: its pages, a server in front of it, a browser. */

import type { Browser as RunningBrowser } from 'playwright-core';
import { inject } from 'vitest';
import { type BuiltSite, readSite, type SitePage } from '../../src/build/site-checks/site.ts';
import { launch } from './browser/launch.ts';
import { type Site, serve } from './server.ts';

/** Reads every page of the site that the set-up built. */
export function builtSite(): BuiltSite {
  const { dir, origin, base } = inject('site');
  return readSite(dir, { origin, base });
}

export interface Opened {
  readonly site: Site;
  readonly browser: RunningBrowser;
  /** The address at which the running server has a page. */
  address(page: Pick<SitePage, 'path'>): string;
  close(): Promise<void>;
}

/** Serves the site and starts the browser. */
export async function openSite(): Promise<Opened> {
  const { dir, base } = inject('site');
  const site = await serve(dir, base);
  const browser = await launch(inject('browser'));
  return {
    site,
    browser,
    address: ({ path }) => site.home + path.slice(1),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
