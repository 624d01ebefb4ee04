/**
 * The Frictionless Data Package (v2) of the open data, with a data dictionary in both languages. A JSON file names its JSON
 * Schema in `jsonSchema`: to readers of packages, `schema` is the schema of a table.
 */
import { createHash } from 'node:crypto';
import { LOCALES } from '../links.ts';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';
import { CHART_TABLE_SCHEMA, tableSchemaOf } from './dictionary.ts';

export interface DataFile {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'json' | 'jsonld' | 'txt';
  readonly mediatype: string;
  readonly title: { readonly ar: string; readonly en: string };
  readonly body: string;
}

const RESOURCE_PROFILE = 'https://datapackage.org/profiles/2.0/dataresource.json';
const CC_BY = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

const CSV = {
  type: 'table',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
} as const;

/** Where the JSON Schema of a file stands, below the data's address. */
export const jsonSchemaPath = (name: string): string => `schemas/${name}.schema.json`;

/** `files` are the resources as published; `address` turns a site path into a full address. */
export function datapackage(report: Report, files: readonly DataFile[], address: (path: string) => string) {
  const homepage = address('/');
  const { version, date } = releaseOf(report);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sanad',
    id: `${homepage}data/v1/datapackage.json`,
    title: 'Sanad: social protection in figures you can trace',
    title_ar: 'سند: الحماية الاجتماعية بأرقام مُسنَدة',
    description:
      'Every figure of the report as a claim, with its exact words in an archived article. The figures are the authorities’ own, as the press reported them; none is an independent measurement.',
    description_ar:
      'كل رقم في التقرير معطى بألفاظه كما وردت في مقال محفوظ. الأرقام أرقام الجهات المعلنة كما نقلتها الصحافة، وليس بينها قياس مستقل.',
    version,
    created: `${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`,
    homepage,
    keywords: [
      'social protection',
      'Morocco',
      'AMO-Tadamon',
      'AMO-Shamil',
      'TNS',
      'direct social aid',
      'الحماية الاجتماعية',
    ],
    licenses: [CC_BY],
    sources: [...report.captures.values()].map((capture) => ({
      title: capture.name.en,
      title_ar: capture.name.ar,
      path: `captures/${capture.id}.txt`,
    })),
    contributors: [{ title: 'Sanad', roles: ['publisher'] }],
    resources: [...files.map((file) => resource(file, report)), ...chartTables(report, address)],
  };
}

function resource(file: DataFile, report: Report) {
  return {
    $schema: RESOURCE_PROFILE,
    name: file.name,
    path: file.path,
    title: file.title.en,
    title_ar: file.title.ar,
    format: file.format,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file.body),
    hash: `sha256:${createHash('sha256').update(file.body).digest('hex')}`,
    ...(file.format === 'csv' && { ...CSV, schema: tableSchemaOf(file.name, report) }),
    ...(file.format.startsWith('json') && { jsonSchema: jsonSchemaPath(file.name) }),
  };
}

/** The charts' tables lie outside the data's folder, in both languages; all keep one schema. */
function chartTables(report: Report, address: (path: string) => string) {
  return report.charts.flatMap(({ id, title }) =>
    LOCALES.map((locale) => ({
      $schema: RESOURCE_PROFILE,
      name: `chart-${id}-${locale}`,
      path: address(`${locale === 'en' ? '/en' : ''}/charts/${id}.csv`),
      title: `${title.en}, in ${locale === 'en' ? 'English' : 'Arabic'}`,
      title_ar: `${title.ar}، ${locale === 'en' ? 'بالإنجليزية' : 'بالعربية'}`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...CSV,
      schema: CHART_TABLE_SCHEMA,
    })),
  );
}
