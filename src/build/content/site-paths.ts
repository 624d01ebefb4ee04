/** Every address that the site will have, without base path and language: what links in the content may point to. */
import type { Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';
import type { ContentTree } from './tree.ts';

const FIXED = [
  '/',
  '/programmes/',
  '/articles/',
  '/claims/',
  '/disputes/',
  '/charts/',
  '/glossary/',
  '/timeline/',
  '/search/',
  '/about/',
  '/report/',
  '/corrections/',
  '/data/v1/',
];

const DATA = [
  'claims.json',
  'claims.csv',
  'articles.json',
  'indicators.json',
  'disputes.json',
  'derived.json',
  'codes.json',
  'dictionary.csv',
  'datapackage.json',
  'annotations.jsonld',
  ...['claims', 'articles', 'indicators', 'disputes', 'derived', 'codes', 'annotations'].map(
    (name) => `schemas/${name}.schema.json`,
  ),
  'schemas/charts.tableschema.json',
];

/** The pages that have a template of their own; any other file of `commentary/<language>/` becomes a page at its name. */
export const TEMPLATED = /^(programmes\/.*|home|about)$/;

/** First steps of addresses that the site needs for itself: its languages, its files, its offline page. */
const RESERVED: ReadonlySet<string> = new Set([
  ...FIXED.map((path) => path.split('/')[1] ?? ''),
  ...['ar', 'en', '404', 'offline', 'cards', 'fonts', 'pagefind', 'schemas', 'sitemap', 'robots', 'sw', 'index'],
]);

/** `commentary/ar/programmes/tns.mdx` → `programmes/tns`, the same in both languages. */
export function slugOf(file: string): string {
  return file.replace(/^commentary\/(ar|en)\//, '').replace(/\.mdx$/, '');
}

export interface SiteIds {
  readonly programmes: Iterable<string>;
  readonly articles: Iterable<string>;
  readonly claims: Iterable<string>;
  readonly disputes: Iterable<string>;
  readonly charts: Iterable<string>;
}

export function sitePaths(tree: ContentTree, ids: SiteIds): Set<string> {
  const own = [...tree.mdx.keys()].map(slugOf).filter((slug) => !TEMPLATED.test(slug));
  const below = (folder: keyof SiteIds): string[] => [...ids[folder]].map((id) => `/${folder}/${id}/`);
  return new Set([
    ...FIXED,
    ...below('programmes'),
    ...below('articles'),
    ...below('claims'),
    ...below('disputes'),
    ...below('charts'),
    ...own.map((slug) => `/${slug}/`),
    ...DATA.map((name) => `/data/v1/${name}`),
  ]);
}

/** Pages that would stand at an address of the site's own. */
export function takenAddresses(tree: ContentTree): Problem[] {
  return [...tree.mdx.keys()]
    .filter((file) => !TEMPLATED.test(slugOf(file)) && RESERVED.has(slugOf(file)))
    .map((file) => problem('address-taken', { file, actual: `/${slugOf(file)}/` }));
}
