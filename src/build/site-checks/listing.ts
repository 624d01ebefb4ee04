/** What machines are told of the site: the sitemap lists exactly the pages that may be indexed, robots.txt points to it. */
import type { Problem } from '../../core/problem.ts';
import { addressOf } from './head.ts';
import { siteProblem } from './problems.ts';
import type { BuiltSite } from './site.ts';

const INDEX = 'sitemap-index.xml';

export function listingProblems(site: BuiltSite): Problem[] {
  const missing = [INDEX, 'robots.txt', '.nojekyll', '404.html', 'index.html', 'en/index.html'].filter(
    (file) => !site.files.has(file),
  );
  if (missing.length > 0) return missing.map((file) => siteProblem('site-file-missing', file));
  return [...sitemapProblems(site), ...robotsProblems(site)];
}

function sitemapProblems(site: BuiltSite): Problem[] {
  const root = site.origin + site.base;
  const maps = locations(site.read(INDEX).toString('utf8')).map((address) => address.replace(root, ''));
  const lost = maps.filter((file) => !site.files.has(file));
  if (lost.length > 0) return lost.map((file) => siteProblem('site-file-missing', file));
  const listed = maps.flatMap((file) => locations(site.read(file).toString('utf8')));
  const pages = site.pages.filter(({ indexable }) => indexable).map((page) => addressOf(page, site));
  const extra = difference(listed, pages).map((address) => `+ ${address}`);
  const absent = difference(pages, listed).map((address) => `− ${address}`);
  const twice = listed.filter((address, index) => listed.indexOf(address) !== index).map((address) => `2 × ${address}`);
  return [...extra, ...absent, ...twice].map((actual) => siteProblem('sitemap-differs', INDEX, { actual }));
}

function robotsProblems(site: BuiltSite): Problem[] {
  const expected = `${site.origin}${site.base}${INDEX}`;
  const lines = site.read('robots.txt').toString('utf8').split(/\r?\n/);
  return lines.includes(`Sitemap: ${expected}`) ? [] : [siteProblem('robots-wrong', 'robots.txt', { expected })];
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&').trim());
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(b);
  return a.filter((value) => !known.has(value));
}
