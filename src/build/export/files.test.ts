import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../report.ts';
import { dataFiles } from './files.ts';

const { report } = loadReport('content');
const files = dataFiles(report, (path) => `https://example.org${path}`);
const body = (name: string): string => files.get(name)?.body ?? '';
const json = <T>(name: string): T => JSON.parse(body(name)) as T;

interface PublishedClaim {
  id: string;
  capture: string;
  captureSha256: string;
  quote: string;
  quoteStart: number;
  quoteEnd: number;
  value?: number;
  low?: number;
  written: { text: string; start: number; end: number }[];
}
interface Field {
  name: string;
  type: string;
  description: string;
  description_ar: string;
  constraints: { required?: boolean; unique?: boolean; enum?: string[] };
}
interface Package {
  resources: { path: string; bytes: number; hash: string; schema?: { fields: Field[]; primaryKey: string[] } }[];
}

describe('open data', () => {
  it('publishes every claim with the slice of the capture that proves it', () => {
    const claims = json<PublishedClaim[]>('claims.json');
    expect(claims.length).toBe(report.claims.size);
    for (const claim of claims) {
      const bytes = readFileSync(`content/sources/${claim.capture}/capture.txt`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(claim.captureSha256);
      const text = bytes.toString('utf8');
      expect(text.slice(claim.quoteStart, claim.quoteEnd)).toBe(claim.quote);
      for (const { text: written, start, end } of claim.written) expect(text.slice(start, end)).toBe(written);
    }
  });

  it('gives every claim its fields, the time too where there is none, and each its caveat in the table', () => {
    const claims = json<Record<string, unknown>[]>('claims.json');
    const always =
      'id programme programmeBasis indicator unit qualifier status period asOf asOfBasis article outlet quote quoteStart quoteEnd capture captureSha256 quoteEn';
    for (const claim of claims) for (const name of always.split(' ')) expect(claim).toHaveProperty(name);
    const rows = Papa.parse<Record<string, string>>(body('claims.csv').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const noted = [...report.claims.values()].filter(({ note }) => note !== undefined);
    expect(rows.data.filter(({ noteEn, noteAr }) => noteEn && noteAr).map(({ id }) => id)).toEqual(
      noted.map(({ id }) => id).sort(),
    );
    for (const { id, periodBasis = '', period = '', context = '' } of rows.data) {
      const claim = report.claims.get(id ?? '');
      expect([periodBasis, context]).toEqual([claim?.periodBasis ?? '', claim?.context?.text ?? '']);
      expect(periodBasis === '').toBe(period === '');
    }
  });

  it('writes out the figures of each reasoning', () => {
    const disputes = json<{ reasoningText: { ar: string; en: string } }[]>('disputes.json');
    expect(disputes.length).toBe(report.disputes.size);
    for (const { reasoningText } of disputes) expect(`${reasoningText.ar}${reasoningText.en}`).not.toMatch(/\[\[|\]\]/);
    const slip = disputes.find(({ reasoningText }) => reasoningText.en.includes('486 years'));
    expect(slip?.reasoningText.en).toContain('more than 400 million files');
  });

  it('names every code of the table in both languages', () => {
    const codes = json<Record<string, Record<string, { ar: string; en: string }>>>('codes.json');
    const { data } = Papa.parse<Record<string, string>>(body('claims.csv').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const columns = ['programme', 'unit', 'outlet', 'claimedBy', 'event', 'capture'];
    expect(Object.keys(codes)).toEqual(columns);
    for (const column of columns)
      for (const row of data) {
        const code = row[column] ?? '';
        if (code !== '')
          expect(codes[column]?.[code], `${column} ${code}`).toMatchObject({
            ar: expect.stringMatching(/./),
            en: expect.stringMatching(/./),
          });
      }
  });

  it('describes each file of the package as it is', () => {
    const resources = json<Package>('datapackage.json').resources.filter(({ path }) => files.has(path));
    expect(resources.length).toBe(files.size - 1);
    for (const resource of resources) {
      const text = body(resource.path);
      expect(Buffer.byteLength(text)).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(resource.hash);
    }
  });

  it('has a table that keeps its own schema', () => {
    const table = body('claims.csv');
    expect(table.startsWith('\uFEFFid,')).toBe(true);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(table.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const schema = json<Package>('datapackage.json').resources.find(({ path }) => path === 'claims.csv')?.schema;
    expect(meta.fields).toEqual(schema?.fields.map(({ name }) => name));
    expect(data.length).toBe(report.claims.size);
    for (const field of schema?.fields ?? []) {
      expect(field.description).not.toBe('');
      expect(field.description_ar).toMatch(/\p{Script=Arabic}/u);
      const cells = data.map((row) => row[field.name] ?? '');
      if (field.constraints.required) expect(cells).not.toContain('');
      if (field.constraints.unique) expect(new Set(cells).size).toBe(cells.length);
      for (const cell of cells.filter(Boolean)) {
        if (field.constraints.enum) expect(field.constraints.enum).toContain(cell);
        if (field.type === 'number') expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
        if (field.type === 'integer') expect(cell).toMatch(/^-?\d+$/);
      }
    }
  });

  it('points each annotation at its words by position and by context', () => {
    interface Selector {
      type: string;
      exact?: string;
      prefix?: string;
      suffix?: string;
      start?: number;
      end?: number;
    }
    const { first } = json<{ first: { items: { target: { source: string; selector: Selector[] } }[] } }>(
      'annotations.jsonld',
    );
    expect(first.items.length).toBe(report.claims.size);
    for (const { target } of first.items) {
      const capture = /captures\/(.+)\.txt$/.exec(target.source)?.[1] ?? '';
      const points = [...readFileSync(`content/sources/${capture}/capture.txt`, 'utf8')];
      const [quote, position] = target.selector;
      expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(points.join('')).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
  });

  it('gives the same bytes twice', () => {
    const again = dataFiles(loadReport('content').report, (path) => `https://example.org${path}`);
    for (const [name, file] of files) expect(again.get(name)?.body).toBe(file.body);
  });
});
