/**
 * The documents of the site: built pages joined over the two languages, claims and terms from the report. What is
 * searched is what a reader can open; the whole-report page repeats everything and is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate, formatFigure } from '../../core/locale.ts';
import type { Article, Claim, Locale } from '../../core/model.ts';
import type { Field, Kind, Passage, SearchDocument } from '../../core/search/document.ts';
import { filesIn } from '../files-in.ts';
import type { Report } from '../report.ts';
import { type Page, readPage } from './extract.ts';

const LEFT_OUT = /^\/(?:report|search|offline|404|claims\/[^/]+)\/$|^\/404\.html$/;
/** Pages that list or retell other pages: their own words are the opening. */
const LISTS = /^\/(?:(?:articles|programmes|claims|disputes|charts|glossary|timeline|corrections)\/)?$/;
const ONE = /^\/(articles|programmes|disputes|charts)\/([^/]+)\/$/;

const KINDS: Readonly<Record<string, Kind>> = {
  articles: 'article',
  programmes: 'programme',
  disputes: 'dispute',
  charts: 'chart',
};

/** Reads a page of the site in `dir`, by its file: undefined where it is no page to be found. */
export type ReadPage = (dir: string, file: string) => Page | undefined;

const readFromDisk: ReadPage = (dir, file) => readPage(readFileSync(join(dir, file), 'utf8'));

/** Every document of the site built in `dir`, in a fixed order. */
export const documentsOf = (dir: string, report: Report, read: ReadPage = readFromDisk): readonly SearchDocument[] => {
  const pages = pagesOf(dir, read);
  const found = [...pages]
    .map(([path, versions]) => pageDocument(path, versions, report))
    .filter((document) => document !== undefined);
  return [...found, ...termDocuments(pages, report), ...claimDocuments(report)];
};

type Versions = Partial<Record<Locale, Page>>;

/** The address of a page in the language of the site: `en/about/index.html` → `/about/`. */
const pathOf = (file: string): string => `/${file.replace(/^en\//, '').replace(/index\.html$/, '')}`;

/** Whether a file of the built site is a page whose words are searched. */
export const isSearched = (file: string): boolean =>
  /(?:^|\/)index\.html$/.test(file) && !file.startsWith('pagefind/') && !LEFT_OUT.test(pathOf(file));

const pagesOf = (dir: string, read: ReadPage): ReadonlyMap<string, Versions> => {
  const pages = new Map<string, Versions>();
  for (const file of filesIn(dir).filter(isSearched)) {
    const path = pathOf(file);
    const page = read(dir, file);
    if (page !== undefined) pages.set(path, { ...pages.get(path), [file.startsWith('en/') ? 'en' : 'ar']: page });
  }
  return pages;
};

const pageDocument = (path: string, versions: Versions, report: Report): SearchDocument | undefined => {
  const [, folder = '', id = ''] = ONE.exec(path) ?? [];
  const kind = KINDS[folder] ?? 'page';
  const title = titlesOf(versions);
  const passages = (['ar', 'en'] as const).flatMap((locale) => {
    const own = versions[locale]?.passages ?? [];
    return LISTS.test(path) ? own.filter(({ field }) => field === 'title' || field === 'lead') : own;
  });
  if (passages.length === 0) return undefined;
  const document = { path, kind, title, programmes: [], passages };
  if (kind === 'article') return articleDocument(document, report.articles.get(id), report);
  if (kind === 'programme') return programmeDocument(document, id, report);
  const programme = kind === 'dispute' ? report.disputes.get(id)?.programme : undefined;
  return { ...document, programmes: programme ? [programme] : [] };
};

const titlesOf = (versions: Versions): SearchDocument['title'] => ({
  ...(versions.ar?.title && { ar: versions.ar.title }),
  ...(versions.en?.title && { en: versions.en.title }),
});

/** Words that lead to the page and do not stand on it: found, never shown in an excerpt. */
const names = (words: readonly string[], language: 'ar' | 'en' = 'ar'): Passage[] =>
  words.length === 0
    ? []
    : [{ language, field: 'name' satisfies Field, anchor: '', text: words.join(' · '), breaks: [] }];

const articleDocument = (document: SearchDocument, article: Article | undefined, report: Report): SearchDocument => {
  if (article === undefined) return document;
  const outlet = report.outlets.get(article.outlet);
  const cited = [...report.claims.values()].filter((claim) => claim.article === article.id);
  return {
    ...document,
    programmes: [...new Set(cited.map(({ programme }) => programme))].filter((slug) => slug !== null).sort(),
    outlet: article.outlet,
    date: article.published.date,
    passages: [
      ...document.passages,
      ...names([
        ...(outlet?.named ? [outlet.name.ar, outlet.name.en] : []),
        ...(article.via ? [article.via.ar] : []),
        ...bylines(article),
        formatDate(article.published.date, 'ar'),
      ]),
    ],
  };
};

const BYLINE = 8;

/** Who signed the article: short pieces of the capture beside its text. */
const bylines = ({ leftOut, title }: Article): readonly string[] =>
  leftOut.map(({ text }) => text.trim()).filter((text) => text !== title.ar && text.split(/\s+/).length <= BYLINE);

const programmeDocument = (document: SearchDocument, id: string, report: Report): SearchDocument => {
  const programme = report.programmes.get(id);
  const more = programme ? names([programme.name.ar, programme.name.en, ...programme.alsoWritten]) : [];
  return { ...document, programmes: [id], passages: [...document.passages, ...more] };
};

const termDocuments = (pages: ReadonlyMap<string, Versions>, report: Report): readonly SearchDocument[] => {
  const glossary = pages.get('/glossary/');
  return [...report.terms.values()].map((term): SearchDocument => {
    const passages = (['ar', 'en'] as const).flatMap((locale) => glossary?.[locale]?.within(term.id) ?? []);
    const [first] = passages;
    return {
      path: `/glossary/#${term.id}`,
      kind: 'term',
      title: term.name,
      programmes: [],
      passages: [
        ...passages.map((passage): Passage => (passage === first ? { ...passage, field: 'title' } : passage)),
        ...names([...term.alsoWritten, ...term.searchWords]),
      ],
    };
  });
};

const claimDocuments = (report: Report): readonly SearchDocument[] =>
  [...report.claims.values()]
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((claim) => claimDocument(claim, report));

const claimDocument = (claim: Claim, report: Report): SearchDocument => {
  const indicator = report.indicators.get(claim.indicator);
  const unit = report.units.get(claim.unit);
  const programme = claim.programme === null ? undefined : report.programmes.get(claim.programme);
  const title = indicator?.name ?? { ar: claim.indicator, en: claim.indicator };
  const value = unit === undefined ? '' : formatFigure(claim, unit, 'ar', { noun: true }).text;
  return {
    path: `/claims/${claim.id}/`,
    kind: 'claim',
    title,
    programmes: claim.programme === null ? [] : [claim.programme],
    outlet: claim.outlet,
    date: claim.asOf,
    passages: [
      passage('ar', 'title', title.ar),
      passage('en', 'title', title.en),
      ...names([programme?.name.ar ?? '', value, ...(claim.period?.match(/\d{4}/) ?? [])].filter(Boolean)),
    ],
  };
};

const passage = (language: 'ar' | 'en', field: Field, text: string): Passage => ({
  language,
  field,
  anchor: '',
  text,
  breaks: [],
});

/** Whether a site stands in the folder at all. */
export const hasPages = (dir: string): boolean => existsSync(join(dir, 'index.html'));
