/**
 * A citation's line cut where its numbers stand, so that a page can mark each with what traces it: the claim, a date, the
 * release, the archive. The words stay those of the line; joined again, the pieces are the line.
 */

import { formatDate, formatFigure } from '../../core/locale.ts';
import type { Claim, IsoDate, Locale } from '../../core/model.ts';
import { citeStrings } from '../../i18n/cite.ts';
import type { Report } from '../report.ts';
import { citeContext } from './context.ts';
import { type Cited, citationOf } from './things.ts';

export type CitePiece =
  | string
  | { readonly kind: 'figure'; readonly claim: string; readonly text: string }
  | { readonly kind: 'date'; readonly iso: IsoDate; readonly text: string }
  | { readonly kind: 'release' | 'archive' | 'hash' | 'address'; readonly text: string };

export type CiteMark = Exclude<CitePiece, string>;

/** The citation of a thing in the page's language, cut into pieces. */
export function citationPieces(cited: Cited, report: Report, locale: Locale): CitePiece[] {
  const citation = citationOf(cited, report);
  return cutAtMarks(citation.text[locale], [
    ...marksOf(cited, report, locale),
    { kind: 'address', text: citation.csl[locale].URL },
    { kind: 'release', text: citeStrings(locale).release(citeContext(report).version) },
    dateMark(citeContext(report).released, locale),
  ]);
}

/** Cuts `line` at every mark; of marks that start at one place the longest wins: «27 ماي 2025» before «27». */
export function cutAtMarks(line: string, marks: readonly CiteMark[]): CitePiece[] {
  const byText = new Map(marks.filter(({ text }) => text !== '').map((mark) => [mark.text, mark]));
  const longest = [...byText.keys()].sort((a, b) => b.length - a.length);
  const pieces: CitePiece[] = [];
  let from = 0;
  for (;;) {
    const found = longest.map((text) => ({ text, at: placeOf(text, line, from) })).filter(({ at }) => at !== -1);
    const [first] = found.toSorted((a, b) => a.at - b.at);
    if (first === undefined) break;
    if (first.at > from) pieces.push(line.slice(from, first.at));
    pieces.push(byText.get(first.text) ?? first.text);
    from = first.at + first.text.length;
  }
  return from < line.length ? [...pieces, line.slice(from)] : pieces;
}

/** Where `text` stands next; a number inside a longer run of digits is another number. -1 when nowhere. */
function placeOf(text: string, line: string, from: number): number {
  let at = line.indexOf(text, from);
  while (at !== -1 && (NUMBER_LAST.test(line.slice(0, at)) || NUMBER_FIRST.test(line.slice(at + text.length))))
    at = line.indexOf(text, at + 1);
  return at;
}
const NUMBER_LAST = /\p{N}$/u;
const NUMBER_FIRST = /^\p{N}/u;

function marksOf(cited: Cited, report: Report, locale: Locale): CiteMark[] {
  if (cited.kind === 'claims') {
    const claim = report.claims.get(cited.id);
    return claim ? claimMarks(claim, report, locale) : [];
  }
  if (cited.kind === 'articles') {
    const article = report.articles.get(cited.id);
    if (!article) return [];
    return [
      dateMark(article.published.date, locale),
      { kind: 'archive', text: article.capture },
      { kind: 'hash', text: article.captureSha256 },
    ];
  }
  const reviewed = cited.kind === 'disputes' ? report.disputes.get(cited.id)?.reviewedAt : undefined;
  return reviewed === undefined ? [] : [dateMark(reviewed, locale)];
}

function claimMarks(claim: Claim, report: Report, locale: Locale): CiteMark[] {
  const unit = report.units.get(claim.unit);
  const published = report.articles.get(claim.article)?.published.date;
  const figure = unit ? formatFigure(claim, unit, locale, { status: true }).text : '';
  const words = figure || (locale === 'ar' ? claim.quote : claim.quoteEn);
  const dates = [claim.asOf, ...(published ? [published] : []), ...(claim.period?.split('/') ?? [])];
  return [
    { kind: 'figure', claim: claim.id, text: words.replaceAll('\u00a0', ' ') },
    ...dates.filter((iso) => iso !== '..' && iso !== '').map((iso) => dateMark(iso, locale)),
  ];
}

function dateMark(iso: IsoDate, locale: Locale): CiteMark {
  return { kind: 'date', iso, text: formatDate(iso, locale) };
}
