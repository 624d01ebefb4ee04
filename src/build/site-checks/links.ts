/**
 * Every address in a page leads somewhere: to a page, a file or a place of this site under its base path, or, for a
 * link that a reader follows, to https elsewhere. Nothing is loaded from another origin.
 */
import type { Problem } from '../../core/problem.ts';
import { type Address, addressesOf } from './addresses.ts';
import { pageProblem, siteProblem } from './problems.ts';
import type { BuiltSite, SitePage } from './site.ts';
import { styleAddresses } from './style-addresses.ts';

type Fault =
  | 'site-link-broken'
  | 'site-anchor-broken'
  | 'site-link-outside'
  | 'site-link-redirects'
  | 'link-scheme'
  | 'foreign-load';

/** `known` keeps what was found of the addresses that mean the same on every page. */
export function linkProblems(
  page: SitePage,
  site: BuiltSite,
  known: Map<string, Fault | undefined> = new Map(),
): Problem[] {
  const here = site.origin + site.base + page.path.slice(1);
  const faultOf = ({ value, use }: Address): Fault | undefined => {
    if (!/^(\/|https?:)/.test(value)) return addressFault(value, use, here, site);
    const key = `${use} ${value}`;
    if (!known.has(key)) known.set(key, addressFault(value, use, here, site));
    return known.get(key);
  };
  return page.elements.flatMap(addressesOf).flatMap((address) => {
    const fault = faultOf(address);
    return fault
      ? [pageProblem(fault, page, address.element.start, { actual: address.value, expected: site.base })]
      : [];
  });
}

function addressFault(value: string, use: Address['use'], here: string, site: BuiltSite): Fault | undefined {
  const url = URL.parse(value, here);
  if (!url) return 'site-link-broken';
  if (url.protocol === 'mailto:' && use === 'visit') return undefined;
  if (url.origin !== site.origin) {
    if (use === 'load') return 'foreign-load';
    return url.protocol === 'https:' ? undefined : 'link-scheme';
  }
  if (!url.pathname.startsWith(site.base)) return 'site-link-outside';
  const path = decode(`/${url.pathname.slice(site.base.length)}`);
  if (path === undefined) return 'site-link-broken';
  const target = site.byPath.get(path);
  if (!target) {
    if (site.files.has(path.slice(1))) return undefined;
    return site.byPath.has(`${path}/`) ? 'site-link-redirects' : 'site-link-broken';
  }
  const place = fragmentOf(url);
  return place === '' || place === 'top' || target.ids.has(place) ? undefined : 'site-anchor-broken';
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
