/** Archived articles: the outlet's work, kept by us. Their licence is not ours to give, so none is named. */
import type { Article, Locale } from '../../core/model.ts';
import { localAddress } from '../address.ts';
import type { Report } from '../report.ts';
import { fullAddress } from '../site.ts';
import { articleId, claimId, type Node, ref } from './node.ts';

/** What other pages say of an article: enough to know it, with the address of its node. */
export function articleNamed(article: Article, report: Pick<Report, 'outlets'>, locale: Locale): Node {
  const outlet = report.outlets.get(article.outlet);
  return {
    '@type': 'NewsArticle',
    '@id': articleId(article.id, locale),
    headline: article.title[locale],
    inLanguage: article.language,
    // A day that we inferred is no statement of the outlet's; the page says how it was inferred.
    ...(article.published.basis === 'stated' && { datePublished: published(article) }),
    ...(outlet?.named && { publisher: { '@type': 'NewsMediaOrganization', name: outlet.name[locale] } }),
    archivedAt: localAddress(`/articles/${article.id}/`, locale),
  };
}

function published({ published: { date, time } }: Article): string {
  return time === undefined ? date : `${date}T${time}`;
}

/** The article of an article's page: also its capture by hash, its event, and the claims it carries. */
export function articleNodes(article: Article, report: Report, locale: Locale): Node[] {
  const event = report.events.get(article.event);
  const claims = [...report.claims.values()].filter((claim) => claim.article === article.id && !claim.withdrawn);
  return [
    {
      ...articleNamed(article, report, locale),
      ...(article.headline &&
        article.headline.text !== article.title[locale] && { alternativeHeadline: article.headline.text }),
      // Of excerpts we do not know whether the whole is free to read.
      ...(article.rights === 'full-text' && { isAccessibleForFree: true }),
      encoding: {
        '@type': 'MediaObject',
        contentUrl: fullAddress(`/data/v1/captures/${article.capture}.txt`),
        encodingFormat: 'text/plain',
        sha256: article.captureSha256,
      },
      ...(event && {
        about: {
          '@type': 'Event',
          name: event.name[locale],
          ...(event.dateBasis === 'stated' && { startDate: event.date }),
        },
      }),
      mentions: claims.map((claim) => ref(claimId(claim.id, locale))),
    },
  ];
}
