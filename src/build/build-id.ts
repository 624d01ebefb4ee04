/** A short name of what this build was made from: the same content, code and settings give the same name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { siteSettings } from './site.ts';

let build: string | undefined;
let code: string | undefined;

/** Twelve hexadecimal digits, read once a process. Every page carries it, so that kept pages never mix builds. */
export function buildId(): string {
  const { contentDir, origin, base } = siteSettings();
  build ??= hashOf(`${codeId()}${origin}${base}`, filesOf(contentDir)).slice(0, 12);
  return build;
}

/** The hash of all that turns content into files: our code, the fonts, the packages by their lock. Read once a process. */
export function codeId(): string {
  code ??= hashOf('', [...filesOf('src'), ...filesOf('public'), ['package-lock.json', 'package-lock.json']]);
  return code;
}

type Named = readonly [name: string, path: string];

function filesOf(dir: string): Named[] {
  return filesIn(dir).map((file) => [file, join(dir, file)]);
}

function hashOf(first: string, files: readonly Named[]): string {
  const hash = createHash('sha256').update(first);
  for (const [name, path] of files) hash.update(`/${name}`).update(readFileSync(path));
  return hash.digest('hex');
}
