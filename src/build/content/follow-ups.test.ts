import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadReport } from '../report.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true }));

it('tells a false value once, and not again at the verdict whose dates it takes away', () => {
  const file = join(dir, 'claims/tns.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('id: tns-decrees-zanqa20\n  indicator: tns-decrees\n  value: 22\n');
  writeFileSync(file, text.replace('tns-decrees\n  value: 22\n', 'tns-decrees\n  value: 12345\n'));
  expect(loadReport(dir).problems.map(({ code }) => code)).toEqual(['value-differs']);
});
