/**
 * The content folder as a list of files, and the refusals that come before anything is parsed: links out of the
 * folder, names that do not survive every file system, files no one could review.
 */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';

export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** No article or ledger file of ours comes near; a larger one is a mistake or an attack on the reviewer. */
export const MAX_TEXT_BYTES = 512 * 1024;
export const MAX_CAPTURE_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 8;

/** What is read at most, whatever the folder holds: some hundred times the content there is. */
const LIMITS = { files: 60_000, bytes: 512 * 1024 * 1024 };

/** Left by the tools of editors, never content. */
const IGNORED: ReadonlySet<string> = new Set(['.gitkeep', '.DS_Store']);

/**
 * Every regular file below `dir`, sorted by path, with the problems met on the way. Symbolic links are never
 * followed, pipes and sockets never opened. What stands behind a limit is left unread, and told once. Throws only if
 * `dir` itself cannot be read. `read` stands for the disk.
 */
export function listContent(
  dir: string,
  read: (path: string) => Uint8Array = (path) => readFileSync(path),
  limits: typeof LIMITS = LIMITS,
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  let total = 0;
  let full = false;
  const stop = (code: 'too-many-files' | 'content-too-large', file: string, limit: number): void => {
    full = true;
    problems.push(problem(code, { file, expected: `${limit}` }));
  };
  const take = (path: string): void => {
    const limit = path.startsWith('sources/') ? MAX_CAPTURE_BYTES : MAX_TEXT_BYTES;
    const { size } = lstatSync(join(dir, path));
    if (size > limit) problems.push(problem('file-too-large', { file: path, actual: `${size}`, expected: `${limit}` }));
    else if (files.length >= limits.files) stop('too-many-files', path, limits.files);
    else if (total + size > limits.bytes) stop('content-too-large', path, limits.bytes);
    else {
      files.push({ path, bytes: read(join(dir, path)) });
      total += size;
    }
  };
  const walk = (folder: string, entries: readonly Dirent[], depth: number): void => {
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (full) return;
      if (IGNORED.has(entry.name)) continue;
      const refused = refusal(entry, path, depth);
      if (refused) problems.push(refused);
      else
        try {
          if (entry.isFile()) take(path);
          else walk(path, readdirSync(join(dir, path), { withFileTypes: true }), depth + 1);
        } catch {
          problems.push(problem('file-unreadable', { file: path }));
        }
    }
  };
  walk('', readdirSync(dir, { withFileTypes: true }), 0);
  return { files, problems };
}

/** Why an entry is not even looked into; undefined for a plain file or folder with a plain name. */
function refusal(entry: Dirent, path: string, depth: number): Problem | undefined {
  const { name } = entry;
  if (entry.isSymbolicLink()) return problem('symbolic-link', { file: path });
  if (path !== 'README.md' && !/^[a-z0-9][a-z0-9.-]*$/.test(name))
    return problem('file-name', { file: path, actual: name });
  if (entry.isDirectory()) {
    if (/\.(yaml|mdx|txt)$/.test(name)) return problem('not-a-file', { file: path });
    return depth >= MAX_DEPTH ? problem('unknown-file', { file: path }) : undefined;
  }
  return entry.isFile() ? undefined : problem('not-a-file', { file: path });
}
