import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderFault } from './content-folder.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(dir, 'file'), '');
});
afterAll(() => rmSync(dir, { recursive: true }));

it('says what hinders the reading of a content folder, and nothing of one that can be read', () => {
  expect(folderFault(dir)).toBeUndefined();
  expect(folderFault(join(dir, 'none'))).toMatch(/none cannot be read: it is not there\.\n {2}→ Check CONTENT_DIR\./);
  expect(folderFault(join(dir, 'file'))).toMatch(/file cannot be read: it is no folder\./);
});
