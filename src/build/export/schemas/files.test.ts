/** The published schemas: every field says what it holds, and the data of three content trees keep them. */
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { CHART_RULES } from '../../chart/csv-columns.ts';
import { loadReport } from '../../report.ts';
import { claim } from '../../schema/ledger.ts';
import { dispute } from '../../schema/report.ts';
import { claimRules } from '../columns.ts';
import { dataFiles } from '../files.ts';
import { schemaFiles } from './files.ts';

const address = (path: string): string => `https://example.org${path}`;
const schemas = new Map(
  [...schemaFiles(address)]
    .filter(([path]) => path.endsWith('.schema.json'))
    .map(([path, text]) => [/schemas\/(.+)\.schema/.exec(path)?.[1] ?? '', JSON.parse(text) as AnySchemaObject]),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const TREES = ['content', 'tests/fixtures/mini', 'tests/contributions/tree'];
const data = TREES.map((tree) => ({ tree, files: [...dataFiles(loadReport(tree).report, address).values()] }));

/** Every schema below `schema`, with its path. */
function* within(schema: unknown, path = ''): Generator<[string, AnySchemaObject]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as AnySchemaObject];
  for (const [key, value] of Object.entries(schema)) yield* within(value, `${path}/${key}`);
}

describe('the schemas of the open data', () => {
  it('stand at the addresses that they name, in the draft that they name', () => {
    for (const [name, schema] of schemas) {
      expect(schema['$id']).toBe(`https://example.org/data/v1/schemas/${name}.schema.json`);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    }
  });

  it.each([...schemas])('%s says in a line what each field holds, and knows no other', (_name, schema) => {
    let fields = 0;
    for (const [path, { properties, additionalProperties, type }] of within(schema)) {
      if (type !== 'object' || path.endsWith('/properties')) continue;
      expect(additionalProperties, path).toBeDefined();
      for (const [field, { description }] of Object.entries<AnySchemaObject>(properties ?? {})) {
        fields += 1;
        expect(description, `${path}/${field}`).toMatch(/^\S[^\n]{3,200}$/);
      }
    }
    expect(fields).toBeGreaterThan(5);
  });

  it.each(data)('are kept by the files of $tree', ({ files }) => {
    const json = files.filter(({ format, path }) => format.startsWith('json') && path !== 'datapackage.json');
    expect(json.map(({ name }) => name).sort()).toEqual([...schemas.keys()].sort());
    for (const { name, body } of json) {
      const schema = schemas.get(name) ?? {};
      const validate = ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema);
      validate(JSON.parse(body));
      expect(validate.errors, name).toBeNull();
    }
  });

  it('refuse a field that they do not describe, and one that is missing', () => {
    const validate = new Ajv2020({ strict: true }).compile(schemas.get('claims') ?? {});
    const [first] = JSON.parse(data[0]?.files.find(({ name }) => name === 'claims')?.body ?? '') as object[];
    expect(validate([first])).toBe(true);
    const withdrawn = { date: '2025-06-01', reason: { ar: 'سُحب', en: 'Withdrawn' } };
    expect(validate([{ ...first, withdrawn }])).toBe(true);
    for (const wrong of [{ extra: 1 }, { quote: undefined }, { value: '1' }, { period: 'soon' }, { asOf: '2025-1' }])
      expect(validate(JSON.parse(JSON.stringify([{ ...first, ...wrong }]))), JSON.stringify(wrong)).toBe(false);
  });

  it('give a column the values that the check of the content lets pass', () => {
    const { shape } = claim;
    const { values } = claimRules([]);
    expect(values['qualifier']).toEqual(shape.qualifier.options);
    expect(values['status']).toEqual(shape.status.options);
    expect(values['attribution']).toEqual(shape.attribution.options);
    expect(values['asOfBasis']).toEqual(shape.programmeBasis.options);
    expect(CHART_RULES.values['verdict']).toEqual(dispute.shape.verdict.options);
  });
});
