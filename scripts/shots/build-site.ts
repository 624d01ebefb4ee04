import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the site at a domain root into `folder` and returns its absolute path. Ends the process when it does not build. */
export function buildSite(folder: string): string {
  const dir = resolve(folder);
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--quiet', '--outDir', dir], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: '/' },
  });
  if (status !== 0) process.exit(1);
  return dir;
}
