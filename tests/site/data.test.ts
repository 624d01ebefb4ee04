/** The open data as published: no field, and no column of a table, that a reader finds described nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { filesIn } from '../../src/build/files-in.ts';

interface TableSchema {
  fields: { name: string; type: string; description: string; description_ar: string; constraints: Constraints }[];
}
interface Constraints {
  required?: boolean;
  enum?: string[];
}
interface Resource {
  path: string;
  format: string;
  schema?: TableSchema | string;
  jsonSchema?: string;
}

const { dir, origin, base } = inject('site');
const files = filesIn(dir);
const text = (file: string): string => readFileSync(join(dir, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;
/** A path of the package, or an address of the site → its file. */
const fileOf = (path: string): string =>
  path.startsWith(origin) ? path.slice(origin.length + base.length) : `data/v1/${path}`;
const { resources } = json<{ resources: Resource[] }>('data/v1/datapackage.json');
const named = new Map(resources.map((resource) => [fileOf(resource.path), resource]));

/** Descriptions that standards of their own publish: of packages, of citations. */
const ELSEWHERE = /^data\/v1\/(datapackage\.json|citation\.csl\.json|schemas\/.+)$/;
const published = files.filter((file) => /^data\/v1\/.+\.json(ld)?$/.test(file) && !ELSEWHERE.test(file));
const tables = files.filter((file) => file.endsWith('.csv'));

describe('the open data', () => {
  it('is there, file by file of its package', () => {
    expect([...named.keys()].filter((file) => !files.includes(file))).toEqual([]);
    expect(published.length).toBeGreaterThan(6);
    expect(tables.length).toBeGreaterThan(10);
  });

  it.each(published)('keeps the schema that its package names: %s', (file) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const schema = json<AnySchemaObject>(`data/v1/${named.get(file)?.jsonSchema}`);
    expect(schema['$id']).toBe(`${origin}${base}data/v1/${named.get(file)?.jsonSchema}`);
    const validate = ajv.compile(schema);
    validate(json(file));
    expect(validate.errors).toBeNull();
  });

  it.each(tables)('describes each column in both languages: %s', (file) => {
    const found = named.get(file)?.schema;
    const schema = typeof found === 'string' ? json<TableSchema>(fileOf(found)) : found;
    const { data, meta } = Papa.parse<Record<string, string>>(text(file).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(schema?.fields.map(({ name }) => name)).toEqual(meta.fields);
    for (const { name, type, description, description_ar, constraints } of schema?.fields ?? []) {
      expect(description, name).toMatch(/\w{3}/);
      expect(description_ar, name).toMatch(/\p{Script=Arabic}/u);
      for (const row of data) {
        const cell = row[name] ?? '';
        if (constraints.required) expect(cell, name).not.toBe('');
        if (cell !== '' && constraints.enum) expect(constraints.enum, name).toContain(cell);
        if (cell !== '' && type === 'number') expect(cell, name).toMatch(/^-?\d+(\.\d+)?$/);
        if (cell !== '' && type === 'boolean') expect(cell, name).toMatch(/^(true|false)$/);
      }
    }
  });

  it('has a dictionary of every column', () => {
    const { data } = Papa.parse<{ file: string; column: string }>(text('data/v1/dictionary.csv').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    for (const table of tables) {
      const name = table.replace(/^data\/v1\//, '').replace(/^(en\/)?charts\/.+$/, 'charts/*.csv');
      const { meta } = Papa.parse(text(table).slice(1), { header: true });
      expect(data.filter(({ file }) => file === name).map(({ column }) => column)).toEqual(meta.fields);
    }
  });
});
