/** A short name of what this build was made from: the same content, code and settings give the same name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { siteSettings } from './site.ts';

let held: string | undefined;

/** Twelve hexadecimal digits, read once a process. Every page carries it, so that kept pages never mix builds. */
export function buildId(): string {
  held ??= identify();
  return held;
}

function identify(): string {
  const { contentDir, origin, base } = siteSettings();
  const hash = createHash('sha256').update(`${origin}${base}`);
  for (const dir of [contentDir, 'src', 'public']) {
    for (const file of filesIn(dir)) hash.update(`/${file}`).update(readFileSync(join(dir, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
