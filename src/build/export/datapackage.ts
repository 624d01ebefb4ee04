/** The Frictionless Data Package (v2) of the open data, with a data dictionary in both languages. */
import { createHash } from 'node:crypto';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';
import { CLAIM_COLUMNS } from './rows.ts';

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

/** `files` are the resources as published; the first CSV carries the table schema. */
export function datapackage(report: Report, files: readonly DataFile[], homepage: string) {
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
    resources: files.map((file) => ({
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
      ...(file.format === 'csv' && {
        type: 'table',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: claimSchema(report),
      }),
    })),
  };
}

function claimSchema(report: Report) {
  const enums: Readonly<Record<string, readonly string[]>> = {
    qualifier: ['exact', 'about', 'nearly', 'around', 'more-than', 'up-to'],
    status: ['reported', 'forecast', 'plan'],
    programmeBasis: ['stated', 'inferred'],
    asOfBasis: ['stated', 'inferred'],
    periodBasis: ['stated', 'inferred'],
    attribution: ['direct', 'reported', 'unattributed'],
    programme: [...report.programmes.keys()],
  };
  const required = new Set([
    'id',
    'programmeBasis',
    'indicator',
    'unit',
    'qualifier',
    'status',
    'asOf',
    'asOfBasis',
    'article',
    'outlet',
    'quote',
    'quoteStart',
    'quoteEnd',
    'capture',
    'captureSha256',
    'quoteEn',
  ]);
  return {
    fields: CLAIM_COLUMNS.map(([name, type, en, ar]) => ({
      name,
      type,
      title: name,
      description: en,
      description_ar: ar,
      constraints: {
        ...(required.has(name) && { required: true }),
        ...(name === 'id' && { unique: true }),
        ...(enums[name] && { enum: enums[name] }),
      },
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
}
