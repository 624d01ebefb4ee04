/** The citation of each thing that a page stands for, with what of its words can be traced. */
import {
  type Citation,
  type CslItem,
  citeArticle,
  citeChart,
  citeClaim,
  citeDataset,
  citeDispute,
} from '../../core/citation.ts';
import { formatDate } from '../../core/locale.ts';
import type { Locale } from '../../core/model.ts';
import type { Bilingual } from '../../core/problem.ts';
import { citeStrings } from '../../i18n/cite.ts';
import { strings } from '../../i18n/index.ts';
import type { Report } from '../report.ts';
import { prosePlain } from '../view/prose.ts';
import { citeContext } from './context.ts';

export const CITED_KINDS = ['claims', 'articles', 'disputes', 'charts'] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

/** A page that is cited: `claims/direct-aid-budget-2025-mapress`; the data have no id. */
export type Cited = { readonly kind: CitedKind; readonly id: string } | { readonly kind: 'data' };

/** Where the open data are described: the place that a citation of them leads to. */
export const DATA_PATH = '/claims/#data';

/** The ids of everything of one kind that can be cited, withdrawn claims included: what was cited keeps its address. */
export function citedIds(kind: CitedKind, report: Report): readonly string[] {
  return kind === 'charts' ? report.charts.map(({ id }) => id) : [...report[kind].keys()];
}

/** Throws for an id that the report does not hold. */
export function citationOf(cited: Cited, report: Report): Citation {
  const context = citeContext(report);
  const both = (text: (locale: Locale) => string): Bilingual => ({ ar: text('ar'), en: text('en') });
  switch (cited.kind) {
    case 'claims':
      return citeClaim(need(report.claims.get(cited.id), cited), context);
    case 'articles':
      return citeArticle(need(report.articles.get(cited.id), cited), context);
    case 'disputes': {
      const { id, question, verdict, reviewedAt } = need(report.disputes.get(cited.id), cited);
      const words = both((locale) => strings(locale).verdicts[verdict]);
      const asked = both((locale) => spaced(prosePlain(question[locale], report, locale)));
      return citeDispute({ id, question: asked, verdict: words, reviewedAt }, context);
    }
    case 'charts': {
      const { id, title } = need(
        report.charts.find((chart) => chart.id === cited.id),
        cited,
      );
      return citeChart({ id, title }, context);
    }
    case 'data':
      return citeDataset({ path: DATA_PATH, title: both((locale) => citeStrings(locale).dataset) }, context);
  }
}

function need<T>(found: T | undefined, cited: Cited): T {
  if (found === undefined)
    throw new Error(`There is nothing to cite at “${cited.kind}/${'id' in cited ? cited.id : ''}”.`);
  return found;
}

/** No-break spaces do not survive every reference manager. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/**
 * The item in the page's language as files carry it: the release stands in the note as well, because BibTeX and RIS
 * have no field for the version of a web page.
 */
export function citedItem(cited: Cited, report: Report, locale: Locale): CslItem {
  const item = citationOf(cited, report).csl[locale];
  const { site, version, released } = citeContext(report);
  const t = citeStrings(locale);
  const release = `${site[locale]}${strings(locale).comma}${t.release(version)}${strings(locale).comma}${formatDate(released, locale)}.`;
  return { ...item, note: `${item.note} ${release}` };
}

/** The path of a citation file, without base and language. */
export function citationPath(cited: Cited, format: string): string {
  return cited.kind === 'data' ? `/data/v1/citation.${format}` : `/${cited.kind}/${cited.id}.${format}`;
}
