/** What a page says of itself in its head: language, title, description, its one address, and its other language. */
import type { Problem } from '../../core/problem.ts';
import { type HtmlElement, textOf, words } from './html.ts';
import { pageProblem } from './problems.ts';
import type { BuiltSite, SitePage } from './site.ts';

const DIRECTIONS = { ar: 'rtl', en: 'ltr' } as const;
const OPEN_GRAPH = ['og:title', 'og:description', 'og:url', 'og:type', 'og:locale', 'og:image'];

export function headProblems(page: SitePage, site: BuiltSite): Problem[] {
  const once = (
    label: string,
    found: readonly HtmlElement[],
    text: (element: HtmlElement) => string | undefined,
  ): Problem[] => {
    if (found.length > 1) return [pageProblem('head-doubled', page, found[1]?.start, { actual: label })];
    return found[0] && text(found[0])?.trim() ? [] : [pageProblem('head-missing', page, undefined, { actual: label })];
  };
  const common = [
    ...languageProblems(page),
    ...once(
      '<title>',
      page.head.filter(({ name }) => name === 'title'),
      (title) => textOf(title),
    ),
    ...once('viewport', metas(page, 'viewport'), content),
    ...charsetProblems(page),
  ];
  if (!page.indexable) return common;
  return [
    ...common,
    ...once('description', metas(page, 'description'), content),
    ...once('canonical', links(page, 'canonical'), ({ attributes }) => attributes['href']),
    ...OPEN_GRAPH.flatMap((property) => once(property, metas(page, property), content)),
    ...addressProblems(page, site),
    ...alternateProblems(page, site),
  ];
}

function languageProblems(page: SitePage): Problem[] {
  const { lang = '', dir = '' } = page.elements.find(({ name }) => name === 'html')?.attributes ?? {};
  const expected = `${page.locale} ${DIRECTIONS[page.locale]}`;
  return `${lang} ${dir}` === expected
    ? []
    : [pageProblem('language-wrong', page, 0, { actual: `${lang} ${dir}`.trim() || '—', expected })];
}

/** A browser looks for the charset in the first 1,024 bytes only. */
function charsetProblems(page: SitePage): Problem[] {
  const first = Buffer.from(page.html).subarray(0, 1024).toString('utf8');
  return /<meta charset="?utf-8"?/i.test(first)
    ? []
    : [pageProblem('head-missing', page, undefined, { actual: '<meta charset="utf-8">' })];
}

/** The canonical address, and og:url, are the page's own. */
function addressProblems(page: SitePage, site: BuiltSite): Problem[] {
  const own = addressOf(page, site);
  const given = [
    ...links(page, 'canonical').map(({ attributes }) => attributes['href']),
    ...metas(page, 'og:url').map(content),
  ];
  return given
    .filter((address) => address !== own)
    .map((address) => pageProblem('address-wrong', page, undefined, { actual: address ?? '—', expected: own }));
}

/** A page that exists in both languages names both, and x-default; the other page names the same. */
function alternateProblems(page: SitePage, site: BuiltSite): Problem[] {
  const own = alternates(page);
  const other = site.byPath.get(page.locale === 'en' ? page.path.slice(3) : `/en${page.path}`);
  if (own.size === 0 && !other?.indexable) return [];
  const label = (language: string): string => `<link rel="alternate" hreflang="${language}">`;
  const missing = ['ar', 'en', 'x-default'].filter((language) => !own.has(language));
  const problems = missing.map((language) => pageProblem('head-missing', page, undefined, { actual: label(language) }));
  const self = own.get(page.locale);
  if (self !== undefined && self !== addressOf(page, site))
    problems.push(pageProblem('address-wrong', page, undefined, { actual: self, expected: addressOf(page, site) }));
  const answered = other?.indexable && same(own, alternates(other));
  if (!answered)
    problems.push(
      pageProblem('alternate-one-sided', page, undefined, {
        actual: own.get(page.locale === 'en' ? 'ar' : 'en') ?? '—',
      }),
    );
  return problems;
}

function alternates(page: SitePage): ReadonlyMap<string, string> {
  const tagged = links(page, 'alternate').filter(({ attributes }) => attributes['hreflang'] !== undefined);
  return new Map(tagged.map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([language, address]) => b.get(language) === address);
}

export function addressOf(
  { path }: Pick<SitePage, 'path'>,
  { origin, base }: Pick<BuiltSite, 'origin' | 'base'>,
): string {
  return origin + encodeURI(base + path.slice(1));
}

function metas(page: SitePage, key: string): HtmlElement[] {
  return page.elements.filter(
    ({ name, attributes }) => name === 'meta' && (attributes['name'] ?? attributes['property']) === key,
  );
}

function links(page: SitePage, rel: string): HtmlElement[] {
  return page.head.filter(({ name, attributes }) => name === 'link' && words(attributes['rel']).includes(rel));
}

function content({ attributes }: HtmlElement): string | undefined {
  return attributes['content'];
}
