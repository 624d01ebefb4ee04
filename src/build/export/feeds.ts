/** Atom feeds, one a language: what changed in the report, and corrections alone. */
import { Feed } from 'feed';
import type { Locale } from '../../core/model.ts';
import { parseProse } from '../../core/prose.ts';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';

export interface FeedText {
  readonly title: string;
  readonly description: string;
  readonly verdict: string;
  readonly article: string;
  readonly kinds: { readonly revision: string; readonly correction: string; readonly retraction: string };
}

interface Item {
  readonly path: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** The feed of `kind` as Atom; entries newest first. `address` gives the full address of a path in the locale. */
export function atomFeed(
  report: Report,
  locale: Locale,
  kind: 'all' | 'corrections',
  text: FeedText,
  self: string,
  address: (path: string) => string,
): string {
  const items = [
    ...corrections(report, locale, text),
    ...(kind === 'all' ? [...disputes(report, locale, text), ...articles(report, locale, text)] : []),
  ];
  items.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.path < b.path ? -1 : 1));
  const updated = items[0]?.date ?? releaseOf(report).date;
  const feed = new Feed({
    id: self,
    title: text.title,
    description: text.description,
    link: address('/'),
    language: locale,
    updated: instant(updated),
    copyright: 'CC BY 4.0',
    feedLinks: { atom: self },
    author: { name: locale === 'ar' ? 'سند' : 'Sanad' },
    generator: 'Sanad',
  });
  for (const item of items)
    feed.addItem({
      id: address(item.path),
      link: address(item.path),
      title: item.title,
      description: item.text,
      date: instant(item.date),
    });
  return feed.atom1();
}

function corrections(report: Report, locale: Locale, text: FeedText): Item[] {
  return report.corrections.map((entry) => ({
    path: `/corrections/#${entry.id}`,
    date: entry.date,
    title: `${text.kinds[entry.kind]}: ${entry.claims.join(', ')}`,
    text: plain(entry.text[locale]),
  }));
}

function disputes(report: Report, locale: Locale, text: FeedText): Item[] {
  return [...report.disputes.values()].map((dispute) => ({
    path: `/disputes/${dispute.id}/`,
    date: dispute.reviewedAt,
    title: `${text.verdict}: ${dispute.question[locale]}`,
    text: plain(dispute.reasoning[locale]),
  }));
}

function articles(report: Report, locale: Locale, text: FeedText): Item[] {
  return [...report.articles.values()].map((article) => ({
    path: `/articles/${article.id}/`,
    date: article.published.date,
    title: `${text.article}: ${article.title[locale]}`,
    text: plain(article.summary[locale]),
  }));
}

/** Prose without its places of figures, which a feed reader could not follow to their quotes. */
function plain(text: string): string {
  return parseProse(text)
    .map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('');
}

function instant(date: string): Date {
  return new Date(`${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
}
