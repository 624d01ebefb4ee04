/**
 * The content folder as a list of files, and the refusals that come before anything is parsed: links out of the
 * folder, names that do not survive every file system, files no one could review, bytes that are not clean text.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
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
const MAX_FILES = 60_000;
const MAX_DEPTH = 8;

/**
 * Every regular file below `dir`, sorted by path, with the problems met on the way. Symbolic links are never
 * followed. Throws only if `dir` itself cannot be read.
 */
export function listContent(dir: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string, depth: number): void => {
    const entries = readdirSync(join(dir, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.name === '.gitkeep' || entry.name === '.DS_Store') continue;
      if (entry.isSymbolicLink()) problems.push(problem('symbolic-link', { file: path }));
      else if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(entry.name))
        problems.push(problem('file-name', { file: path, actual: entry.name }));
      else if (entry.isDirectory()) {
        if (depth >= MAX_DEPTH) problems.push(problem('unknown-file', { file: path }));
        else walk(path, depth + 1);
      } else if (!entry.isFile()) problems.push(problem('unknown-file', { file: path }));
      else {
        const limit = path.startsWith('sources/') ? MAX_CAPTURE_BYTES : MAX_TEXT_BYTES;
        const { size } = lstatSync(join(dir, path));
        if (size > limit)
          problems.push(problem('file-too-large', { file: path, actual: `${size}`, expected: `${limit}` }));
        else if (files.length >= MAX_FILES)
          problems.push(problem('too-many-files', { file: path, expected: `${MAX_FILES}` }));
        else files.push({ path, bytes: readFileSync(join(dir, path)) });
      }
    }
  };
  walk('', 0);
  return { files, problems };
}

// U+061C ALM, U+200E LRM, U+200F RLM, U+202A-E embeddings and overrides, U+2066-9 isolates
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
// U+00AD soft hyphen, U+180E, U+200B-D zero width space, non-joiner, joiner, U+2060 word joiner, U+FEFF; controls
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\u00AD|\u180E|[\u200B-\u200D]|\u2060|\uFEFF/u;

/**
 * The text of an editor's file (YAML or MDX), or the problems that keep it from being read. Editors' files are UTF-8
 * without BOM, NFC, LF, and carry no invisible or direction characters, so that what a reviewer sees is what is there.
 */
export function editorText(file: ContentFile): { text?: string; problems: Problem[] } {
  const { path, bytes } = file;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { problems: [problem('text-bom', { file: path, line: 1, column: 1 })] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [problem('text-not-utf8', { file: path, line: 1, column: 1 })] };
  }
  const problems: Problem[] = [];
  const lines = text.split('\n');
  lines.forEach((content, index) => {
    const line = index + 1;
    const at = (column: number) => ({ file: path, line, column: column + 1 });
    if (content.includes('\r') && !problems.some((p) => p.code === 'text-crlf'))
      problems.push(problem('text-crlf', at(content.indexOf('\r'))));
    const bidi = content.search(BIDI);
    if (bidi >= 0) problems.push(problem('text-bidi-control', { ...at(bidi), actual: codePoint(content, bidi) }));
    const invisible = content.search(INVISIBLE);
    if (invisible >= 0 && content[invisible] !== '\r')
      problems.push(problem('text-invisible', { ...at(invisible), actual: codePoint(content, invisible) }));
    const normal = content.normalize('NFC');
    if (normal !== content) {
      let column = 0;
      while (content[column] === normal[column]) column++;
      problems.push(problem('text-not-nfc', at(column)));
    }
  });
  return problems.length > 0 ? { problems } : { text, problems };
}

function codePoint(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
