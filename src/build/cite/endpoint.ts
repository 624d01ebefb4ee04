/** What the routes of citation files serve. */
import type { Locale } from '../../core/model.ts';
import type { Report } from '../report.ts';
import { CITE_FORMATS, type CiteFormat, citationFile } from './formats.ts';
import { CITED_KINDS, type Cited, citedIds, citedItem } from './things.ts';

export const FORMATS = Object.keys(CITE_FORMATS) as readonly CiteFormat[];

/** One route a thing and format: `/claims/x.bib`. */
export function citationRoutes(report: Report) {
  return CITED_KINDS.flatMap((kind) =>
    citedIds(kind, report).flatMap((id) =>
      FORMATS.map((format) => ({ params: { kind, id, format }, props: { kind, id, format } })),
    ),
  );
}

export function citationResponse(cited: Cited, report: Report, locale: Locale, format: CiteFormat): Response {
  return new Response(citationFile([citedItem(cited, report, locale)], format), {
    headers: { 'Content-Type': `${CITE_FORMATS[format].mediatype}; charset=utf-8` },
  });
}
