import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageReader } from './ahead.ts';

const nothing = { claims: new Map(), units: new Map(), captures: new Map(), names: [] };
const page = (words: string): string =>
  `<!doctype html><html lang="ar"><head></head><body><main id="main"><h1>${words}</h1></main></body></html>`;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sanad-ahead-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (file: string, html: string): void => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), html);
};

test('a page that was read before it was complete is read again', async () => {
  const reader = pageReader(nothing);
  write('about/index.html', page('نصف'));
  reader.start(dir);
  expect(reader.searched(dir, 'about/index.html')?.title).toBe('نصف');
  write('about/index.html', page('كل الكلمات'));
  expect(reader.searched(dir, 'about/index.html')?.title).toBe('كل الكلمات');
  reader.stop();
});

test('what is wrong with each page is told, also of a page that came last and of one that search leaves out', () => {
  const reader = pageReader(nothing);
  write('about/index.html', page('بلا سياسة'));
  reader.start(dir);
  reader.stop();
  write('report/index.html', page('2025'));
  expect(reader.problems(dir).map(({ code, file }) => `${file} ${code}`)).toEqual([
    'about/index.html policy-missing',
    'report/index.html policy-missing',
    'report/index.html untraced-digits',
  ]);
  expect(reader.searched(dir, 'report/index.html')).toBeUndefined();
  expect(reader.pages(dir).map(({ path }) => path)).toEqual(['/about/', '/report/']);
});

test('the first page is told once', () => {
  const reader = pageReader(nothing);
  let told = 0;
  const begun = (): void => {
    told += 1;
  };
  reader.start(dir, begun);
  reader.stop();
  expect(told).toBe(0);
  write('about/index.html', page('كلمات'));
  reader.start(dir, begun);
  reader.stop();
  write('timeline/index.html', page('كلمات'));
  reader.pages(dir);
  expect(told).toBe(1);
});

test('a folder that is not there yet is waited for', () => {
  const reader = pageReader(nothing);
  reader.start(join(dir, 'later'));
  reader.stop();
  expect(reader.problems(join(dir, 'later'))).toEqual([]);
});
