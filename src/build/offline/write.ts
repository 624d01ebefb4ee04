/** Writes `sw.js` into the built site: the service worker, bundled, with the list of what it keeps. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildId } from '../build-id.ts';
import { keptFiles } from './manifest.ts';

const ENTRY = fileURLToPath(new URL('../../client/service-worker.ts', import.meta.url));

/** Returns what is kept in all, in files, for the build's log. Throws when the worker cannot be bundled. */
export async function writeServiceWorker(dir: string): Promise<number> {
  const kept = keptFiles(dir);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'sanad' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not bundled.');
  const list = JSON.stringify({ build: buildId(), ...kept });
  writeFileSync(join(dir, 'sw.js'), `const KEPT=${list};\n${chunk.code}`);
  return kept.shared.length + kept.ar.length + kept.en.length;
}
