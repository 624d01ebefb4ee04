/**
 * The citation of each claim, article, verdict and chart beside its page (`claims/x.bib`, `en/charts/y.csl.json`), and
 * that of the open data as a whole.
 */
import { CITE_FORMATS, FORMATS } from '../cite/format-names.ts';
import { citationFile } from '../cite/formats.ts';
import { CITED_KINDS, type Cited, citedIds, citedItem } from '../cite/things.ts';
import { LOCALES } from '../links.ts';
import type { Report } from '../report.ts';
import { type Download, localPath } from './download.ts';

export function citationDownloads(report: Report): Download[] {
  const things = CITED_KINDS.flatMap((kind) =>
    citedIds(kind, report).map((id): readonly [string, Cited] => [`${kind}/${id}`, { kind, id }]),
  );
  const data = ['data/v1/citation', { kind: 'data' }] as const;
  return [...things, data].flatMap(([path, cited]) =>
    LOCALES.flatMap((locale) =>
      FORMATS.map((format) => ({
        path: localPath(locale, `${path}.${format}`),
        mediatype: CITE_FORMATS[format].mediatype,
        body: () => citationFile([citedItem(cited, report, locale)], format),
      })),
    ),
  );
}
