/** The files of `/data/v1/`, made once a report from the report. */
import Papa from 'papaparse';
import type { Report } from '../report.ts';
import { annotations } from './annotations.ts';
import { CLAIM_COLUMNS } from './columns.ts';
import { type DataFile, datapackage } from './datapackage.ts';
import { BOM, dictionaryCsv } from './dictionary.ts';
import { articleRecord, claimRecord, claimRow, codeRecord, disputeRecord, indicatorRecord } from './rows.ts';

const made = new WeakMap<Report, ReadonlyMap<string, DataFile>>();

/** Every file by its name; `address` turns a site path into a full address. Deterministic: same report, same bytes. */
export function dataFiles(report: Report, address: (path: string) => string): ReadonlyMap<string, DataFile> {
  const held = made.get(report) ?? makeFiles(report, address);
  made.set(report, held);
  return held;
}

function makeFiles(report: Report, address: (path: string) => string): ReadonlyMap<string, DataFile> {
  const claims = [...report.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const list = <T, R>(map: ReadonlyMap<string, T>, record: (item: T, report: Report) => R): R[] =>
    [...map.values()].map((item) => record(item, report));
  const csv =
    BOM +
    Papa.unparse({
      fields: CLAIM_COLUMNS.map(([name]) => name),
      data: claims.map((claim) => CLAIM_COLUMNS.map(([name]) => claimRow(claim)[name])),
    }) +
    '\r\n';
  const application = 'application/json';
  const files: DataFile[] = [
    {
      name: 'claims-table',
      path: 'claims.csv',
      format: 'csv',
      mediatype: 'text/csv',
      title: { ar: 'المعطيات، جدولا', en: 'Claims, as a table' },
      body: csv,
    },
    {
      name: 'claims',
      path: 'claims.json',
      format: 'json',
      mediatype: application,
      title: { ar: 'المعطيات', en: 'Claims' },
      body: json(claims.map((claim) => claimRecord(claim, report))),
    },
    {
      name: 'articles',
      path: 'articles.json',
      format: 'json',
      mediatype: application,
      title: { ar: 'المقالات المحفوظة', en: 'Archived articles' },
      body: json(list(report.articles, articleRecord)),
    },
    {
      name: 'indicators',
      path: 'indicators.json',
      format: 'json',
      mediatype: application,
      title: { ar: 'المؤشرات وتعريفاتها', en: 'Indicators and their definitions' },
      body: json(list(report.indicators, indicatorRecord)),
    },
    {
      name: 'disputes',
      path: 'disputes.json',
      format: 'json',
      mediatype: application,
      title: { ar: 'الاختلافات وأحكامها', en: 'Disagreements and verdicts' },
      body: json(list(report.disputes, disputeRecord)),
    },
    {
      name: 'derived',
      path: 'derived.json',
      format: 'json',
      mediatype: application,
      title: { ar: 'أرقام محسوبة من عندنا', en: 'Figures derived by us' },
      body: json([...report.derived.values()].map(({ file: _file, ...rest }) => rest)),
    },
    {
      name: 'codes',
      path: 'codes.json',
      format: 'json',
      mediatype: application,
      title: {
        ar: 'أسماء الرموز: البرامج والوحدات والمنابر والمعلنون والمناسبات والنسخ',
        en: 'Names behind the codes: programmes, units, outlets, speakers, occasions, captures',
      },
      body: json(codeRecord(report)),
    },
    {
      name: 'dictionary',
      path: 'dictionary.csv',
      format: 'csv',
      mediatype: 'text/csv',
      title: { ar: 'قاموس الأعمدة', en: 'Dictionary of the columns' },
      body: dictionaryCsv(report),
    },
    {
      name: 'annotations',
      path: 'annotations.jsonld',
      format: 'jsonld',
      mediatype: 'application/ld+json',
      title: { ar: 'مواضع المعطيات في النسخ المحفوظة', en: 'Places of the claims in the captures (Web Annotation)' },
      body: json(annotations(report, address)),
    },
  ];
  const all = new Map(files.map((file) => [file.path, file]));
  const body = json(datapackage(report, files, address));
  all.set('datapackage.json', {
    name: 'datapackage',
    path: 'datapackage.json',
    format: 'json',
    mediatype: application,
    title: { ar: 'وصف الحزمة', en: 'Package description' },
    body,
  });
  return all;
}
