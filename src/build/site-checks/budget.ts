/**
 * What a page may weigh, compressed as the server sends it, in bytes of 1,000 to the kB. Fonts and requests depend on
 * what a browser decides to fetch: tests/site measures those; here stands what the files alone decide, at every build.
 */
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../core/problem.ts';
import { textOf, words } from './html.ts';
import { pageProblem } from './problems.ts';
import type { BuiltSite, SitePage } from './site.ts';

export interface Weight {
  /** The page with the styles in it, and stylesheets beside it. */
  readonly text: number;
  /** Scripts: files with all that they import, and inline ones. */
  readonly script: number;
  /** Pictures that load with the page. */
  readonly picture: number;
}

const PAGE: Weight = { text: 30_000, script: 3_000, picture: 10_000 };

/** By template (the body's `t-…` class). A limit above the common one says why. */
const LIMITS: Readonly<Record<string, Partial<Weight>>> = {
  programme: { script: 2_200 },
  article: { script: 2_200 },
  // The search itself runs in the reader's browser.
  search: { script: 30_000 },
  // The whole ledger in one table, which works without a script.
  claims: { text: 45_000 },
  // The whole report on one page, to print: no reader meets it on the way to something else. Under half a kilobyte for
  // each claim.
  report: { text: 82_000 },
};

export function limitOf(kind: string): Weight {
  return { ...PAGE, ...LIMITS[kind] };
}

/** The pages above their limit. */
export function budgetProblems(page: SitePage, site: BuiltSite, sizes: Map<string, number>): Problem[] {
  const limit = limitOf(page.kind);
  const weight = weigh(page, site, sizes, limit.text);
  return (['text', 'script', 'picture'] as const)
    .filter((part) => weight[part] > limit[part])
    .map((part) =>
      pageProblem('budget-exceeded', page, undefined, {
        actual: `${part} ${kilobytes(weight[part])}`,
        expected: kilobytes(limit[part]),
      }),
    );
}

/**
 * `sizes` keeps what was measured, so that a file of many pages is compressed once. A page that fits into `enough`
 * with its stylesheets when compressed in haste is not compressed as the server does: its weight is then an upper bound.
 */
export function weigh(page: SitePage, site: BuiltSite, sizes: Map<string, number>, enough = 0): Weight {
  const here = `${site.origin}${site.base}${page.path.slice(1)}`;
  const fileOf = (address: string, from = here): string | undefined => {
    const url = URL.parse(address, from);
    if (url?.origin !== site.origin || !url.pathname.startsWith(site.base)) return undefined;
    const file = decodeURIComponent(url.pathname.slice(site.base.length));
    return site.files.has(file) ? file : undefined;
  };
  const sizeOf = (file: string, compressed: boolean): number => {
    const known = sizes.get(file) ?? (compressed ? gzipSync(site.read(file)).length : site.read(file).length);
    sizes.set(file, known);
    return known;
  };
  const total = (files: ReadonlySet<string>, compressed = true): number =>
    [...files].reduce((sum, file) => sum + sizeOf(file, compressed), 0);
  const addressed = (pick: (page: SitePage['elements'][number]) => string | undefined): string[] =>
    page.elements.flatMap((element) => {
      const address = pick(element);
      return (address === undefined ? undefined : fileOf(address)) ?? [];
    });

  const styles = addressed(({ name, attributes }) =>
    name === 'link' && words(attributes['rel']).includes('stylesheet') ? attributes['href'] : undefined,
  );
  const entries = addressed(({ name, attributes }) => {
    if (name === 'script') return attributes['src'];
    // Fetched once the words are painted (delivery/whole.ts); it weighs the same.
    if (name === 'html') return attributes['data-module'];
    return name === 'link' && words(attributes['rel']).includes('modulepreload') ? attributes['href'] : undefined;
  });
  const scripts = new Set<string>();
  const follow = (file: string): void => {
    if (scripts.has(file)) return;
    scripts.add(file);
    for (const address of staticImports(site.read(file).toString('utf8'))) {
      const imported = fileOf(address, `${site.origin}${site.base}${file}`);
      if (imported) follow(imported);
    }
  };
  for (const entry of entries) follow(entry);
  const inline = page.elements.filter(
    ({ name, attributes }) =>
      name === 'script' && attributes['src'] === undefined && attributes['type'] !== 'application/ld+json',
  );
  const pictures = addressed(({ name, attributes }) =>
    name === 'img' && attributes['loading'] !== 'lazy' ? attributes['src'] : undefined,
  );
  const sheets = total(new Set(styles));
  return {
    text:
      sheets + (enough > sheets && hastySize(page) <= enough - sheets ? hastySize(page) : gzipSync(page.html).length),
    script: total(scripts) + inline.reduce((sum, script) => sum + inlineSize(textOf(script), sizes), 0),
    picture: total(new Set(pictures), false),
  };
}

const hasty = new WeakMap<SitePage, number>();

/** What a page weighs when compressed in haste: an upper bound in bytes, found once, in a third of the time. */
export function hastySize(page: SitePage): number {
  const size = hasty.get(page) ?? gzipSync(page.html, { level: 1 }).length;
  hasty.set(page, size);
  return size;
}

/** `import{a}from"./b.js";import"./c.js";export*from"./d.js"` → ./b.js, ./c.js, ./d.js; `import(…)` waits for a need. */
export function staticImports(script: string): string[] {
  return [...script.matchAll(/\b(?:import|export)\b[^'"();]*?['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

function inlineSize(script: string, sizes: Map<string, number>): number {
  const known = sizes.get(script) ?? gzipSync(script).length;
  sizes.set(script, known);
  return known;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
