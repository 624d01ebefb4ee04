/** The social card of every page: what it says, and where it lies. A claim shares the card of its programme. */

import type { Emblem } from '../../core/emblem.ts';
import type { Locale, Programme } from '../../core/model.ts';
import type { Bilingual } from '../../core/problem.ts';
import { chartStrings } from '../../i18n/charts.ts';
import { strings } from '../../i18n/index.ts';
import { articlePath, chartPath, disputePath, programmePath } from '../links.ts';
import type { Report } from '../report.ts';
import { plainWords } from './chart-file.ts';

export interface CardSpec {
  /** Path of the page without base and language. */
  readonly path: string;
  readonly title: string;
  /** Over the title: what kind of page, whose. */
  readonly over: string;
  readonly under: string;
  /** Of its programme. */
  readonly emblem: Emblem | null;
  /** The chart that the card shows. */
  readonly chart?: string;
}

/** One card for each page of the site that has one of its own. */
export function cardsOf(report: Report, locale: Locale): CardSpec[] {
  const t = strings(locale);
  const charts = chartStrings(locale);
  const plain = (text: Bilingual) => plainWords(text[locale], report, locale);
  const programme = (id: string | null): Programme | undefined => (id === null ? undefined : report.programmes.get(id));
  const over = (kind: string, id: string | null) => [kind, programme(id)?.name[locale]].filter(Boolean).join(' · ');
  const page = (path: string, title: string, under: string): CardSpec => ({
    path,
    title,
    under,
    over: '',
    emblem: null,
  });
  const commentary = report.pages.filter(
    ({ slug, language }) => language === locale && !slug.startsWith('programmes/') && slug !== 'home',
  );
  return [
    page('/', t.homeTitle, t.homeDescription),
    page('/programmes/', t.programmes, t.programmesLead),
    page('/articles/', t.articles, t.articlesLead),
    page('/claims/', t.claimsTitle, t.homeDescription),
    page('/disputes/', t.disputes, t.disputesLead),
    page('/charts/', charts.chartsTitle, charts.chartsLead),
    page('/timeline/', t.timeline, t.timelineLead),
    page('/glossary/', t.glossary, t.glossaryLead),
    page('/corrections/', t.corrections, t.correctionsLead),
    page('/report/', t.reportTitle, t.reportLead),
    ...commentary.map(({ slug, meta }) => page(`/${slug}/`, meta.title, meta.description)),
    ...[...report.programmes.values()].map(({ id, name, lead, country, emblem }) => ({
      ...page(programmePath(id), name[locale], plain(lead)),
      over: `${t.programme} · ${t.countries[country]}`,
      emblem,
    })),
    ...[...report.articles.values()].map(({ id, title, summary, outlet }) => ({
      ...page(articlePath(id), title[locale], plain(summary)),
      over: `${t.article} · ${report.outlets.get(outlet)?.name[locale] ?? outlet}`,
    })),
    ...[...report.disputes.values()].map((dispute) => ({
      ...page(disputePath(dispute.id), dispute.question[locale], t.verdicts[dispute.verdict]),
      over: over(t.disagreements, dispute.programme),
      emblem: programme(dispute.programme)?.emblem ?? null,
    })),
    ...report.charts.map(({ id, title, emblem }) => ({
      ...page(chartPath(id), title[locale], ''),
      emblem,
      chart: id,
    })),
  ];
}

/** `/programmes/tns/` → `programmes-tns`, `/` → `home`. */
export function cardName(path: string): string {
  return path.split('/').filter(Boolean).join('-') || 'home';
}

const known = new WeakMap<Report, ReadonlyMap<Locale, ReadonlySet<string>>>();

/** The picture of the page at `path`, as a site path: its own, else its programme's, else the home page's. */
export function cardImage(path: string, locale: Locale, report: Report): string {
  const paths =
    known.get(report) ??
    new Map((['ar', 'en'] as const).map((l) => [l, new Set(cardsOf(report, l).map((card) => card.path))]));
  known.set(report, paths);
  const claim = report.claims.get(/^\/claims\/([^/]+)\/$/.exec(path)?.[1] ?? '');
  const nearest = claim ? (claim.programme === null ? '/claims/' : programmePath(claim.programme)) : path;
  const at = paths.get(locale)?.has(nearest) ? nearest : '/';
  return `${locale === 'en' ? '/en' : ''}/cards/${cardName(at)}.png`;
}
