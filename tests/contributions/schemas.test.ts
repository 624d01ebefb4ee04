/** JSON Schemas: published as they are in the program, named in every file, and of one mind with the check. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas, SCHEMA_GLOBS } from '../../src/build/schema/json-schemas.ts';
import { KINDS, scaffold } from '../../src/build/tools/scaffold.ts';
import { schemaLine } from '../../src/build/tools/stubs.ts';
import { TREE } from './draft.ts';

const schemas = jsonSchemas();

/** `claims/tns.yaml` → `claims`. */
function schemaOf(path: string): string | undefined {
  const glob = path.replace(/\/[^/]+\.yaml$/, '/*.yaml');
  return [...SCHEMA_GLOBS].find(([, globs]) => globs.includes(glob))?.[0];
}

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));

describe('the JSON Schemas', () => {
  it('are published as the program has them, and no other', () => {
    expect(readdirSync('public/schemas').sort()).toEqual([...schemas.keys()].map((name) => `${name}.json`).sort());
    for (const [name, text] of schemas)
      expect(readFileSync(`public/schemas/${name}.json`, 'utf8'), `npm run schemas: ${name}`).toBe(text);
  });

  it.each(yamlIn('content'))('is named in content/%s, so that an editor’s program finds it', (path) => {
    const depth = path.split('/').length;
    const [first] = readFileSync(`content/${path}`, 'utf8').split('\n');
    expect(`${first}\n`).toBe(schemaLine(schemaOf(path) ?? '', depth));
  });

  it.each(KINDS)('is named in a new %s', (kind) => {
    const files = scaffold(kind, kind === 'claim' ? 'tns/one' : 'one', '2025-01-01', 'en');
    for (const { path, text, head = text } of files.filter((file) => file.path.endsWith('.yaml')))
      expect(head.split('\n')[0], path).toBe(schemaLine(schemaOf(path) ?? '', path.split('/').length).trimEnd());
  });

  it('accept what the check accepts', () => {
    const ajv = new Ajv2020({ strict: false, formats: { regex: true } });
    const valid = new Map([...schemas].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));
    for (const folder of ['content', TREE])
      for (const path of yamlIn(folder)) {
        const validate = valid.get(schemaOf(path) ?? '');
        const data: unknown = parse(readFileSync(`${folder}/${path}`, 'utf8'));
        expect(validate?.(data), `${path} ${JSON.stringify(validate?.errors)}`).toBe(true);
      }
  });

  it('refuse what the check refuses', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schemas.get('claims') ?? '') as object);
    const [claim] = parse(readFileSync(`${TREE}/claims/school-meals.yaml`, 'utf8')) as Record<string, unknown>[];
    expect(validate([claim])).toBe(true);
    for (const wrong of [
      { ...claim, qualifer: 'exact' },
      { ...claim, qualifier: 'roughly' },
      { ...claim, value: '120000' },
      { ...claim, line: 0 },
      { ...claim, id: 'Meals' },
      { ...claim, quote: undefined },
    ])
      expect(validate(JSON.parse(JSON.stringify([wrong]))), JSON.stringify(wrong)).toBe(false);
  });
});
