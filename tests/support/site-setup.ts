/**
 * Before the tests of the built site: builds it once, under a path as a project site has it, and finds the browser.
 * The build runs every check of src/build/site-checks: a site with a problem fails here, with its list.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Browser, findBrowser } from './browser/find.ts';
import { thisMachine } from './browser/machine.ts';

export interface TestSite {
  readonly dir: string;
  readonly origin: string;
  readonly base: string;
  readonly seconds: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: TestSite;
    browser: Browser;
  }
}

/** To try the tests on a site that is built already: `TEST_SITE=folder`, at the same address. */
const given = process.env['TEST_SITE'];

const SITE = { dir: resolve(given ?? '.cache/test-site'), origin: 'https://report.example', base: '/sanad/' };

export default async function setUp(project: TestProject): Promise<void> {
  const browser = await findBrowser(thisMachine);
  const seconds = given ? 0 : build();
  const which = given ? `The site in ${given} is tested as it is` : `Built the test site in ${seconds.toFixed(1)} s`;
  console.log(`${which}; the browser is ${browser.path} (${browser.from}).`);
  project.provide('site', { ...SITE, seconds });
  project.provide('browser', browser);
}

/** The seconds that it took. Throws with all that was printed. */
function build(): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', SITE.dir], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: SITE.origin, BASE_PATH: SITE.base },
  });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}
