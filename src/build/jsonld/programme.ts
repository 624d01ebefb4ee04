/** A programme's page: our article about a public service, with the archived articles that it cites. */
import type { Locale, Programme } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';
import { prosePlain } from '../view/prose.ts';
import { articleNamed } from './article.ts';
import { CC_BY, type Node, publisher } from './node.ts';

/** `claims` are those that the page shows. */
export function programmeNodes(programme: Programme, claims: Iterable<string>, report: Report, locale: Locale): Node[] {
  const url = localAddress(`/programmes/${programme.id}/`, locale);
  const articles = new Set([...claims].map((id) => report.claims.get(id)?.article));
  const cited = [...report.articles.values()].filter(({ id }) => articles.has(id));
  const { version, date } = releaseOf(report);
  return [
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      headline: programme.name[locale],
      description: prosePlain(programme.lead[locale], report, locale).replaceAll('\u00a0', ' '),
      inLanguage: locale,
      author: publisher(locale),
      publisher: publisher(locale),
      license: CC_BY,
      isAccessibleForFree: true,
      version,
      dateModified: date,
      mainEntityOfPage: url,
      about: {
        '@type': 'GovernmentService',
        '@id': `${url}#programme`,
        name: programme.name[locale],
        ...(programme.alsoWritten.length > 0 && { alternateName: programme.alsoWritten }),
        areaServed: { '@type': 'Country', name: strings(locale).countries[programme.country] },
      },
      citation: cited.map((article) => articleNamed(article, report, locale)),
    },
  ];
}
