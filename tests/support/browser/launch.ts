import { chromium, type Browser as Page } from 'playwright-core';
import type { Browser } from './find.ts';
import { environment } from './machine.ts';

/**
 * Starts the browser. It drives only our own pages on this machine, so it needs no sandbox (containers and CI run as
 * root), no traffic of its own, and one way of drawing letters everywhere.
 */
export async function launch(browser: Browser): Promise<Page> {
  return chromium.launch({
    executablePath: browser.path,
    env: environment(browser),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      // Pages are flat: drawing them through an emulated graphics card costs a third of a core and shows the same.
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
}
