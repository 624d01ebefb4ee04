/** Which files of the built site are kept for reading without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.ts';

export interface Kept {
  /** Relative to the site's base: `programmes/tns/`. */
  readonly url: string;
  readonly revision: string;
}

export interface KeptFiles {
  readonly shared: readonly Kept[];
  readonly ar: readonly Kept[];
  readonly en: readonly Kept[];
}

/** Pages a reader of the report turns to; single claims, charts' embeds and the data are kept only once they are read. */
const MAIN =
  /^(en\/)?((programmes|articles|disputes)\/([a-z0-9-]+\/)?|(claims|glossary|timeline|about|corrections|charts|search|offline)\/)?index\.html$/;
/** The search itself is left out: nothing of it is fetched before a reader turns to it, and then it keeps itself. */
const SHARED = /^(_astro\/(?!search\.[\w-]+\.js$).+\.js|fonts\/.+\.woff2|favicon\.svg)$/;

/** `Kept` entries of the site in `dir`, sorted; a revision is the hash of the file's bytes. */
export function keptFiles(dir: string): KeptFiles {
  const files = filesIn(dir);
  const keep = (file: string): Kept => ({
    url: file.replace(/(^|\/)index\.html$/, '$1'),
    revision: revisionOf(join(dir, file)),
  });
  const pages = files.filter((file) => MAIN.test(file));
  return {
    shared: files.filter((file) => SHARED.test(file)).map(keep),
    ar: pages.filter((file) => !file.startsWith('en/')).map(keep),
    en: pages.filter((file) => file.startsWith('en/')).map(keep),
  };
}

function revisionOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}
