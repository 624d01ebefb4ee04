/** The tables' columns as Frictionless Table Schemas, and as a table that a spreadsheet opens: `dictionary.csv`. */
import Papa from 'papaparse';
import { CHART_COLUMNS, CHART_RULES } from '../chart/csv-columns.ts';
import type { Report } from '../report.ts';
import { CLAIM_COLUMNS, type Column, claimRules, type TableRules } from './columns.ts';

/** U+FEFF: without it a spreadsheet reads Arabic CSV as Latin-1. */
export const BOM = '\uFEFF';

/** Where the table schema of every chart's CSV stands, below the data's address. */
export const CHART_TABLE_SCHEMA = 'schemas/charts.tableschema.json';

export const DICTIONARY_COLUMNS = [
  ['file', 'string', 'The file, or files, that have the column', 'الملف أو الملفات التي فيها العمود'],
  ['column', 'string', 'Name of the column, as in the first row', 'اسم العمود كما في السطر الأول'],
  [
    'type',
    'string',
    'string, number, integer or boolean',
    'نص (string) أو عدد (number) أو عدد صحيح (integer) أو صواب وخطأ (boolean)',
  ],
  ['required', 'boolean', 'true where no cell of the column is empty', 'true حيث لا تفرغ خانة من العمود'],
  [
    'values',
    'string',
    'The only values, with spaces between; empty where any may stand',
    'القيم الممكنة دون غيرها، تفصلها مسافات؛ فارغ حيث لا حصر',
  ],
  ['description_en', 'string', 'What the column holds, in English', 'ما يحمله العمود، بالإنجليزية'],
  ['description_ar', 'string', 'What the column holds, in Arabic', 'ما يحمله العمود، بالعربية'],
] as const satisfies readonly Column[];

const DICTIONARY_RULES: TableRules = {
  required: DICTIONARY_COLUMNS.map(([name]) => name).filter((name) => name !== 'values'),
  values: { type: ['string', 'number', 'integer', 'boolean'] },
  key: ['file', 'column'],
};

interface Table {
  readonly columns: readonly Column[];
  readonly rules: TableRules;
}

const CHARTS: Table = { columns: CHART_COLUMNS, rules: CHART_RULES };
const DICTIONARY: Table = { columns: DICTIONARY_COLUMNS, rules: DICTIONARY_RULES };
const claimsOf = (report: Report): Table => ({
  columns: CLAIM_COLUMNS,
  rules: claimRules(report.programmes.keys()),
});

/** The dictionary of every column, in both languages. */
export function dictionaryCsv(report: Report): string {
  const tables: readonly (readonly [string, Table])[] = [
    ['claims.csv', claimsOf(report)],
    ['charts/*.csv', CHARTS],
    ['dictionary.csv', DICTIONARY],
  ];
  const data = tables.flatMap(([file, { columns, rules }]) =>
    columns.map(([name, type, en, ar]) => [
      file,
      name,
      type,
      rules.required.includes(name),
      (rules.values[name] ?? []).join(' '),
      en,
      ar,
    ]),
  );
  return `${BOM}${Papa.unparse({ fields: DICTIONARY_COLUMNS.map(([name]) => name), data })}\r\n`;
}

/** The table schema of a CSV file of the data; undefined for a name without one. */
export function tableSchemaOf(name: string, report: Report) {
  if (name === 'claims-table') return tableSchema(claimsOf(report));
  return name === 'dictionary' ? tableSchema(DICTIONARY) : undefined;
}

/** The table schema that every chart's CSV keeps. */
export function chartTableSchema() {
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...tableSchema(CHARTS) };
}

function tableSchema({ columns, rules }: Table) {
  return {
    fields: columns.map(([name, type, en, ar]) => ({
      name,
      type,
      title: name,
      description: en,
      description_ar: ar,
      constraints: {
        ...(rules.required.includes(name) && { required: true }),
        ...(rules.key.length === 1 && rules.key.includes(name) && { unique: true }),
        ...(rules.values[name] && { enum: rules.values[name] }),
      },
    })),
    ...(rules.key.length > 0 && { primaryKey: rules.key }),
    missingValues: [''],
  };
}
