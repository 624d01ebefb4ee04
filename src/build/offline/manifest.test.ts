import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptFiles } from './manifest.ts';

const dir = mkdtempSync(join(tmpdir(), 'sanad-kept-'));
const files = [
  'index.html',
  'en/index.html',
  'programmes/tns/index.html',
  'en/articles/x-2025/index.html',
  'claims/index.html',
  'claims/one/index.html',
  '_astro/a.1.js',
  'fonts/plex.woff2',
  'data/v1/claims.json',
  'claims/one/cite/index.html',
];
for (const file of files) {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), file);
}
afterAll(() => rmSync(dir, { recursive: true }));

describe('keptFiles', () => {
  it('keeps the main pages of each language, scripts and fonts, and nothing else', () => {
    const kept = keptFiles(dir);
    expect(kept.ar.map(({ url }) => url)).toEqual(['claims/', '', 'programmes/tns/']);
    expect(kept.en.map(({ url }) => url)).toEqual(['en/articles/x-2025/', 'en/']);
    expect(kept.shared.map(({ url }) => url)).toEqual(['_astro/a.1.js', 'fonts/plex.woff2']);
  });
  it('names a revision by the bytes', () => {
    const before = keptFiles(dir).shared[0]?.revision;
    writeFileSync(join(dir, '_astro/a.1.js'), 'other');
    expect(keptFiles(dir).shared[0]?.revision).not.toBe(before);
  });
});
