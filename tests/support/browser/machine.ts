/** The machine the tests run on. */
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Machine, Unpacked } from './find.ts';
import { phoneFonts } from './fonts.ts';

const run = promisify(execFile);

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  names: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  runs,
  unpack,
  install: async () => {
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium']);
  },
};

/** On Windows `--version` opens a window instead of answering, so there the file alone must do. */
async function runs(path: string, libraries?: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000, env: environment({ libraries }) });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

/** The environment of a browser; the machine's own libraries and fonts are searched first. */
export function environment({
  libraries,
  fonts,
}: {
  libraries?: string | undefined;
  fonts?: string | undefined;
}): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (libraries) own['LD_LIBRARY_PATH'] = [own['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':');
  if (fonts) own['FONTCONFIG_FILE'] = fonts;
  return own;
}

/** The folder in which the package keeps its archives. (`import.meta.resolve` does not exist in the set-up of Vitest.) */
export function packed(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
}

/** The package unpacks into the folder for temporary files; ours is used, so that a half-written one can be thrown away. */
async function unpack(): Promise<Unpacked | undefined> {
  const folder = resolve('.cache/chromium');
  const before = process.env['TMPDIR'];
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    mkdirSync(folder, { recursive: true });
    process.env['TMPDIR'] = folder;
    const libraries = await inflate(join(packed(), 'al2023.tar.br'));
    const path = await chromium.executablePath();
    const beside = { libraries: join(libraries, 'lib'), fonts: await phoneFonts(join(folder, 'phone')) };
    if (await runs(path)) return { path, ...beside };
    rmSync(path, { force: true });
    return { path: await chromium.executablePath(), ...beside };
  } catch (error) {
    console.warn(`The browser of @sparticuz/chromium cannot be unpacked: ${error}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
