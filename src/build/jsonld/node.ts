/** schema.org nodes as plain objects, and the few that many pages name: the site, its publisher, its licence. */
import type { Locale, Unit } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import { fullAddress } from '../site.ts';

/** A node of the graph: a type, mostly an address of its own, and properties; undefined ones are left out when printed. */
export interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** Who writes the report, in every language the same thing. */
export function publisher(locale: Locale): Node {
  return {
    '@type': 'Organization',
    '@id': `${fullAddress('/')}#publisher`,
    name: strings(locale).site,
    url: fullAddress('/'),
  };
}

/** The site in one language, by name: what a page is part of. */
export function siteNamed(locale: Locale): Node {
  const url = localAddress('/', locale);
  return { '@type': 'WebSite', '@id': `${url}#site`, name: strings(locale).site, url };
}

/** A reference to a node that stands elsewhere. */
export function ref(id: string): { readonly '@id': string } {
  return { '@id': id };
}

/** The unit of something counted; a date, a rank and a statement have none. */
export function unitText(unit: Unit | undefined, locale: Locale): { readonly unitText?: string } {
  return unit && ['count', 'money', 'percent', 'duration'].includes(unit.kind) ? { unitText: unit.name[locale] } : {};
}

/** The parts of a page's path that other nodes point to: `claimId('x', 'en')` → `https://…/en/claims/x/#claim`. */
export const claimId = (id: string, locale: Locale): string => `${localAddress(`/claims/${id}/`, locale)}#claim`;
export const articleId = (id: string, locale: Locale): string => `${localAddress(`/articles/${id}/`, locale)}#article`;
