/**
 * Citations with their caveat and a pinned release: CSL-JSON, from which a library makes BibTeX and RIS, and a line of
 * text in each language. A reader who copies one carries along who said it and that nobody measured it.
 */
import { caveat, GENERAL_CAVEAT } from './citation/caveat.ts';
import { formatDate, formatPeriod } from './locale/date.ts';
import { formatFigure } from './locale/figure.ts';
import { statusWord } from './locale/words.ts';
import type { Article, Claim, Event, Indicator, IsoDate, Locale, Outlet, Speaker, Unit } from './model.ts';
import { parseDate } from './period.ts';
import type { Bilingual } from './problem.ts';
import type { Standing } from './standing.ts';

/** What citeproc calls an item; only the fields that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper' | 'dataset' | 'figure';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly version?: string;
  readonly language: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note: string;
}

export interface Citation {
  readonly csl: Readonly<Record<Locale, CslItem>>;
  readonly text: Bilingual;
}

export interface CiteContext {
  readonly site: Bilingual;
  /** The release that the reader sees, and its day: a citation pins it. */
  readonly version: string;
  readonly released: IsoDate;
  /** The full address of a path without base and language: `/claims/x/`. */
  readonly address: (path: string, locale: Locale) => string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly standingOf: (claimId: string) => Standing;
}

function dateParts(iso: IsoDate): CslItem['issued'] {
  const date = parseDate(iso);
  if (date === undefined) throw new RangeError(`not a date: ${iso}`);
  return { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] };
}

function need<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`A citation names the ${kind} “${id}”, which the ledger does not hold.`);
  return found;
}

/** «سند، الإصدار 1.2.0، 27 ماي 2025، https://…» */
function imprint(context: CiteContext, path: string, locale: Locale): string {
  const { site, version, released } = context;
  const url = context.address(path, locale);
  return locale === 'ar'
    ? `${site.ar}، الإصدار ${version}، ${formatDate(released, 'ar')}، ${url}`
    : `${site.en}, release ${version}, ${formatDate(released, 'en')}, ${url}`;
}

interface Draft {
  readonly id: string;
  readonly type: CslItem['type'];
  readonly path: string;
  readonly title: Bilingual;
  readonly note: Bilingual;
}

/** A citation of a page of ours, by the site, in its release. A title that ends in a mark of its own gets no full stop. */
function ours(draft: Draft, context: CiteContext): Citation {
  const item = (locale: Locale): CslItem => ({
    id: draft.id,
    type: draft.type,
    title: draft.title[locale],
    author: [{ literal: context.site[locale] }],
    'container-title': context.site[locale],
    issued: dateParts(context.released),
    URL: context.address(draft.path, locale),
    version: context.version,
    language: locale,
    note: draft.note[locale],
  });
  const line = (locale: Locale): string =>
    `${stop(draft.title[locale])} ${draft.note[locale]} ${imprint(context, draft.path, locale)}`;
  return { csl: { ar: item('ar'), en: item('en') }, text: { ar: line('ar'), en: line('en') } };
}

function stop(title: string): string {
  return /[.!?؟…]$/.test(title) ? title : `${title}.`;
}

/** English quotation marks, unless the words bring their own on both ends. */
function quoted(words: string): string {
  return /^“[^“]*”$/.test(words) ? words : `“${words}”`;
}

/** «الأسر المدعومة: حوالي 4 ملايين أسرة، إلى غاية مارس 2025»; a statement gives its words instead. */
function claimTitle(claim: Claim, context: CiteContext, locale: Locale): string {
  const name = need(context.indicators, claim.indicator, 'indicator').name[locale];
  const unit = need(context.units, claim.unit, 'unit');
  const figure = formatFigure(claim, unit, locale, { status: true }).text.replaceAll('\u00a0', ' ');
  const status = statusWord(claim.status, locale);
  const quote = locale === 'ar' ? `«${claim.quote.replaceAll('\u00a0', ' ')}»` : quoted(claim.quoteEn);
  const words = status === '' ? quote : `${quote} (${status})`;
  const period = claim.period === undefined || claim.date !== undefined ? '' : formatPeriod(claim.period, locale);
  const comma = locale === 'ar' ? '، ' : ', ';
  return `${name}: ${figure === '' ? words : figure}${period === '' ? '' : comma + period}`;
}

/** A figure of the ledger. Throws for a claim whose indicator, unit, outlet, speaker or article is missing. */
export function citeClaim(claim: Claim, context: CiteContext): Citation {
  const outlet = need(context.outlets, claim.outlet, 'outlet');
  const { published } = need(context.articles, claim.article, 'article');
  const note = caveat({
    speaker: need(context.speakers, claim.claimedBy, 'speaker').name,
    outlet: outlet.name,
    outletNamed: outlet.named,
    attribution: claim.attribution,
    said: claim.asOf,
    saidBasis: claim.asOfBasis,
    published: published.date,
    publishedBasis: published.basis,
    standing: context.standingOf(claim.id),
  });
  const title = { ar: claimTitle(claim, context, 'ar'), en: claimTitle(claim, context, 'en') };
  return ours({ id: claim.id, type: 'webpage', path: `/claims/${claim.id}/`, title, note }, context);
}

/** An archived article: its outlet's work, under our address, with the capture and its hash. */
export function citeArticle(article: Article, context: CiteContext): Citation {
  const outlet = need(context.outlets, article.outlet, 'outlet').name;
  const { date, basis } = article.published;
  const path = `/articles/${article.id}/`;
  const hash = `SHA-256 ${article.captureSha256}`;
  const inferred = basis === 'inferred' ? { ar: ' (تاريخ مستنتج)', en: ' (date inferred)' } : { ar: '', en: '' };
  const note: Bilingual = {
    ar: `نسخة محفوظة: ${article.capture}، ${hash}.${inferred.ar === '' ? '' : ' تاريخ النشر مستنتج.'} ${GENERAL_CAVEAT.ar}`,
    en: `Archived capture: ${article.capture}, ${hash}.${inferred.en === '' ? '' : ' Date of publication inferred.'} ${GENERAL_CAVEAT.en}`,
  };
  const item = (locale: Locale): CslItem => ({
    id: article.id,
    type: 'article-newspaper',
    title: article.title[locale],
    'container-title': outlet[locale],
    issued: dateParts(date),
    URL: context.address(path, locale),
    language: article.language,
    archive: context.site[locale],
    archive_location: article.capture,
    note: note[locale],
  });
  return {
    csl: { ar: item('ar'), en: item('en') },
    text: {
      ar: `${outlet.ar}، «${article.title.ar}»، ${formatDate(date, 'ar')}${inferred.ar}. نسخة محفوظة: ${article.capture}، ${hash}. ${imprint(context, path, 'ar')}`,
      en: `${outlet.en}, ${quoted(article.title.en)}, ${formatDate(date, 'en')}${inferred.en}. Archived capture: ${article.capture}, ${hash}. ${imprint(context, path, 'en')}`,
    },
  };
}

/** A disagreement: its question and the verdict in words, their places already written out. */
export function citeDispute(
  dispute: {
    readonly id: string;
    readonly question: Bilingual;
    readonly verdict: Bilingual;
    readonly reviewedAt: IsoDate;
  },
  context: CiteContext,
): Citation {
  const note: Bilingual = {
    ar: `حكم المحرر: ${dispute.verdict.ar} (روجع في ${formatDate(dispute.reviewedAt, 'ar')}). ${GENERAL_CAVEAT.ar}`,
    en: `Editor’s verdict: ${dispute.verdict.en} (reviewed ${formatDate(dispute.reviewedAt, 'en')}). ${GENERAL_CAVEAT.en}`,
  };
  const { id, question: title } = dispute;
  return ours({ id, type: 'webpage', path: `/disputes/${id}/`, title, note }, context);
}

/** A chart. `title` with its places already written out. */
export function citeChart(chart: { readonly id: string; readonly title: Bilingual }, context: CiteContext): Citation {
  const { id, title } = chart;
  return ours({ id: `chart-${id}`, type: 'figure', path: `/charts/${id}/`, title, note: GENERAL_CAVEAT }, context);
}

/** Any other page of the site, by its path without base and language. */
export function citePage(page: { readonly path: string; readonly title: Bilingual }, context: CiteContext): Citation {
  const id = page.path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
  return ours({ id: `page-${id}`, type: 'webpage', path: page.path, title: page.title, note: GENERAL_CAVEAT }, context);
}

/** The open data as a whole. */
export function citeDataset(
  data: { readonly path: string; readonly title: Bilingual },
  context: CiteContext,
): Citation {
  return ours({ id: 'sanad-data', type: 'dataset', path: data.path, title: data.title, note: GENERAL_CAVEAT }, context);
}
