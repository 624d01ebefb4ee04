import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileMaker } from './files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sanad-files-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const file = (path: string, body: () => Promise<string>) => ({ path, mediatype: 'text/plain', body });

test('what was made before there was a folder is written when there is one, the rest as it is made', async () => {
  const maker = fileMaker([file('a/b.txt', async () => 'b'), file('c.txt', () => wait(30, 'c'))]);
  await wait(10);
  expect(existsSync(join(dir, 'a'))).toBe(false);
  maker.writeTo(dir);
  expect(readFileSync(join(dir, 'a/b.txt'), 'utf8')).toBe('b');
  await wait(60);
  expect(readFileSync(join(dir, 'c.txt'), 'utf8')).toBe('c');
  expect(await maker.done()).toBe(2);
});

test('who waits for it hears of a failure', async () => {
  const maker = fileMaker([file('a.txt', () => Promise.reject(new Error('no ink')))]);
  await wait(5);
  await expect(maker.done()).rejects.toThrow('no ink');
});
