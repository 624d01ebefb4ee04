/** Every file below a folder, by its path. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The paths of all files in `dir`, relative to it, with `/`, in order. Throws when the folder is missing. */
export function filesIn(dir: string): string[] {
  // Asked for names alone, Node looks each file up once more to find out whether it is a folder.
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'))
    .sort();
}
