/** Small content trees with one thing wrong, and the editors' commands run on them as an editor would. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The whole tree that the tests copy and break. */
export const MINI = resolve('tests/fixtures/mini');

/** A copy of the mini tree in a new folder, with `change` made to the text of `file`; every change must change something. */
export function brokenTree(file: string, change: (text: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-tree-'));
  cpSync(MINI, dir, { recursive: true });
  const before = readFileSync(join(dir, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change left ${file} as it was.`);
  writeFileSync(join(dir, file), after);
  return dir;
}

export interface Ran {
  readonly status: number | null;
  /** All that was printed, without colours. */
  readonly output: string;
}

/** Runs a script of the project on `contentDir`, with this Node. */
export function runScript(
  script: string,
  contentDir: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Ran {
  // What a test makes the check say is no part of the run's own summary and annotations.
  const { NODE_ENV: _, VITEST: __, GITHUB_STEP_SUMMARY: ___, GITHUB_ACTIONS: ____, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...own, NO_COLOR: '1', FORCE_COLOR: '0', CONTENT_DIR: contentDir, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** A folder as it stands: each file's path, bytes and time of change. Equal text means that nothing was touched. */
export function stateOf(dir: string): string {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')} ${statSync(file).mtimeMs}`)
    .join('\n');
}

export function removeTree(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}
