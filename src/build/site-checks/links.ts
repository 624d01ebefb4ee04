/**
 * Every address in a page leads somewhere: to a page, a file or a place of this site under its base path, or, for a
 * link that a reader follows, to https elsewhere. Nothing is loaded from another origin.
 */
import type { Problem } from '../../core/problem.ts';
import { type Address, addressesOf } from './addresses.ts';
import { pageProblem, siteProblem } from './problems.ts';
import type { BuiltSite, SitePage } from './site.ts';

export function linkProblems(page: SitePage, site: BuiltSite): Problem[] {
  return page.elements.flatMap(addressesOf).flatMap((address) => addressProblems(address, page, site));
}

function addressProblems({ value, use, element }: Address, page: SitePage, site: BuiltSite): Problem[] {
  const say = (code: Parameters<typeof pageProblem>[0], expected?: string): Problem[] => [
    pageProblem(code, page, element.start, { actual: value, ...(expected !== undefined && { expected }) }),
  ];
  const url = URL.parse(value, site.origin + site.base + page.path.slice(1));
  if (!url) return say('site-link-broken');
  if (url.protocol === 'mailto:' && use === 'visit') return [];
  if (url.origin !== site.origin) {
    if (use === 'load') return say('foreign-load');
    return url.protocol === 'https:' ? [] : say('link-scheme');
  }
  if (!url.pathname.startsWith(site.base)) return say('site-link-outside', site.base);
  const path = decode(`/${url.pathname.slice(site.base.length)}`);
  if (path === undefined) return say('site-link-broken');
  const target = site.byPath.get(path);
  if (!target) {
    if (site.files.has(path.slice(1))) return [];
    return say(site.byPath.has(`${path}/`) ? 'site-link-redirects' : 'site-link-broken');
  }
  const place = fragmentOf(url);
  return place === '' || place === 'top' || target.ids.has(place) ? [] : say('site-anchor-broken');
}

/** `#c-files` → `c-files`; a text fragment is no place of the page: `#:~:text=…` → ``. */
function fragmentOf(url: URL): string {
  return decode(url.hash.slice(1).split(':~:')[0] ?? '') ?? '';
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The same for what a stylesheet loads: fonts and pictures in `url(…)`, other sheets by `@import`. */
export function styleProblems(file: string, site: BuiltSite): Problem[] {
  const css = site.read(file).toString('utf8');
  const here = `${site.origin}${site.base}${file}`;
  return styleAddresses(css).flatMap((value) => {
    const url = URL.parse(value, here);
    if (url?.protocol === 'data:') return [];
    if (url?.origin !== site.origin) return [siteProblem('foreign-load', file, { actual: value })];
    const found =
      url.pathname.startsWith(site.base) && site.files.has(decode(url.pathname.slice(site.base.length)) ?? '');
    return found ? [] : [siteProblem('site-link-broken', file, { actual: value })];
  });
}

export function styleAddresses(css: string): string[] {
  const quoted = /(?:url\(\s*|@import\s+(?!url\())(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))/g;
  return [...css.matchAll(quoted)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((value) => value !== '' && !value.startsWith('#'));
}
