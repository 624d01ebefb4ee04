/**
 * `npm run build [-- --outDir DIR]`: builds into a folder of the project's cache and swaps it in when everything
 * passed, so that a failed build leaves the last published output untouched. Exit code 1 on any problem.
 * (Astro runs its prerenderer from the output folder and wants node_modules above it: measured on 7.3.)
 */
import './start.ts';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beside } from '../src/build/beside/start.ts';

process.env['NODE_ENV'] ??= 'production';
// A build tells nobody of itself.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const { values } = parseArgs({ options: { outDir: { type: 'string' }, quiet: { type: 'boolean' } }, strict: false });
const outDir = resolve(typeof values['outDir'] === 'string' ? values['outDir'] : 'dist');
const staging = resolve(`.cache/build-${process.pid}`);
const started = performance.now();

if (!isOutput(outDir)) {
  console.error(`${outDir} holds a project, so it is not replaced by a site. Choose another folder with --outDir.`);
  process.exit(1);
}
// Where a build stops early, the other thread may still be writing into it.
process.on('exit', () => rmSync(staging, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

// The content is proven on the other core while Astro loads.
beside();
try {
  const { build } = await import('astro');
  await build({ outDir: staging, logLevel: values['quiet'] ? 'warn' : 'info' });
  swap();
  console.log(`Built ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  // Astro reads the commentary while the content is being proven, and names neither file nor line.
  const { stopAt } = await import('../src/build/refuse.ts');
  const proven = await beside().proof.catch(() => undefined);
  stopAt(proven?.loaded.problems ?? []);
  const { message, hint } = error as { message?: string; hint?: string };
  console.error(message ?? error);
  if (hint) console.error(hint);
  process.exit(1);
}

/** Whether `dir` may be replaced by a site: never a project, a repository, or a folder that holds this one. */
function isOutput(dir: string): boolean {
  if (!relative(dir, process.cwd()).startsWith('..')) return false;
  if (!existsSync(dir)) return true;
  const names = readdirSync(dir);
  return !names.includes('package.json') && !names.includes('.git');
}

/** Puts the new site in the place of the old one; the old one goes only when the new one stands beside it. */
function swap(): void {
  const fresh = `${outDir}.new-${process.pid}`;
  const old = `${outDir}.old-${process.pid}`;
  mkdirSync(dirname(outDir), { recursive: true });
  moveFolder(staging, fresh);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(fresh, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Renames where both lie on one disk, else copies: a rename takes no time, and a copy of 2,700 files half a second. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
