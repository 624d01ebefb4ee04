/** The graph that every page carries: the page itself, the way to it, and what it is about. */
import type { Locale } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import { CC_BY, type Node, publisher, ref, siteNamed } from './node.ts';

export interface PageFacts {
  readonly locale: Locale;
  /** Without base and language, with both slashes. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '/about/': 'AboutPage',
  '/programmes/': 'CollectionPage',
  '/articles/': 'CollectionPage',
  '/disputes/': 'CollectionPage',
  '/claims/': 'CollectionPage',
  '/charts/': 'CollectionPage',
  '/corrections/': 'CollectionPage',
};

/** `@graph` of a page. The first of `nodes` is what the page is mainly about; a `@context` of its own is taken off. */
export function pageGraph(page: PageFacts, nodes: readonly object[]): object {
  const { locale, path, title, description } = page;
  const url = localAddress(path, locale);
  const own = nodes.map((node, index) => {
    const { '@context': _, ...rest } = node as Readonly<Record<string, unknown>>;
    return { '@id': `${url}#${index === 0 ? 'main' : `main-${index + 1}`}`, ...rest };
  });
  const crumbs = breadcrumbs(page);
  const main = own[0];
  const self: Node = {
    '@type': TYPES[path] ?? 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: locale,
    isPartOf: siteNamed(locale),
    publisher: publisher(locale),
    // The page of an archived article shows mostly words that are not ours to license.
    ...(!/^\/articles\/./.test(path) && { license: CC_BY }),
    isAccessibleForFree: true,
    ...(crumbs && { breadcrumb: ref(crumbs['@id'] ?? '') }),
    ...(main && { mainEntity: ref(main['@id']) }),
  };
  return { '@context': 'https://schema.org', '@graph': [self, ...(crumbs ? [crumbs] : []), ...own] };
}

/** The way from the home page, through the section where there is one. None on the home page itself. */
export function breadcrumbs({ locale, path, title }: PageFacts): Node | undefined {
  if (path === '/') return undefined;
  const t = strings(locale);
  const section = `/${path.split('/')[1]}/`;
  const name = sectionNames(locale)[section];
  const steps: readonly (readonly [string, string])[] = [
    ['/', t.site],
    ...(name !== undefined && section !== path ? [[section, name] as const] : []),
    [path, title],
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${localAddress(path, locale)}#breadcrumb`,
    itemListElement: steps.map(([place, text], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: localAddress(place, locale),
    })),
  };
}

function sectionNames(locale: Locale): Readonly<Record<string, string>> {
  const t = strings(locale);
  return {
    '/programmes/': t.navProgrammes,
    '/articles/': t.navArticles,
    '/disputes/': t.navDisputes,
    '/claims/': t.navClaims,
    '/charts/': t.navCharts,
    '/corrections/': t.corrections,
  };
}
