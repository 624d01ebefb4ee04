/** Every address that the site will have, without base path and language: what links in the content may point to. */
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

/** The pages that have a template of their own; any other file of `commentary/<language>/` becomes a page at its name. */
export const TEMPLATED = /^(programmes\/.*|home|about)$/;

export function sitePaths(
  tree: ContentTree,
  ids: {
    readonly programmes: ReadonlyMap<string, unknown>;
    readonly articles: ReadonlyMap<string, unknown>;
    readonly claims: ReadonlyMap<string, unknown>;
    readonly disputes: ReadonlyMap<string, unknown>;
    readonly chartIds: readonly string[];
  },
): Set<string> {
  const own = [...tree.mdx.keys()].map((file) => file.replace(/^commentary\/(ar|en)\//, '').replace(/\.mdx$/, ''));
  return new Set([
    ...FIXED,
    ...[...ids.programmes.keys()].map((id) => `/programmes/${id}/`),
    ...[...ids.articles.keys()].map((id) => `/articles/${id}/`),
    ...[...ids.claims.keys()].map((id) => `/claims/${id}/`),
    ...[...ids.disputes.keys()].map((id) => `/disputes/${id}/`),
    ...ids.chartIds.map((id) => `/charts/${id}/`),
    ...own.filter((slug) => !TEMPLATED.test(slug)).map((slug) => `/${slug}/`),
    ...[
      'claims.json',
      'claims.csv',
      'articles.json',
      'indicators.json',
      'disputes.json',
      'datapackage.json',
      'annotations.jsonld',
    ].map((name) => `/data/v1/${name}`),
  ]);
}
