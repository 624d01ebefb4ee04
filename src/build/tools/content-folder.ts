/** The folder of the content, before anything is read of it. */
import { readdirSync } from 'node:fs';
import { say } from './say.ts';

/** Why the folder cannot be read, as a sentence for the editor with what to do; undefined where it can. */
export function folderFault(dir: string): string | undefined {
  try {
    readdirSync(dir);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = (['ENOENT', 'ENOTDIR', 'EACCES'] as const).find((known) => known === code);
    return say('content-unreadable', { dir, reason: reason ? say(reason) : message });
  }
  return undefined;
}
