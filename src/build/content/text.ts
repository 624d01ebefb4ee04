/**
 * The text of an editor's file (YAML or MDX). Such files are UTF-8 without BOM, NFC, LF, and carry no invisible or
 * direction characters, so that what a reviewer sees is what is there.
 */
import type { Bilingual, Problem } from '../../core/problem.ts';
import type { ContentFile } from './files.ts';
import { problem } from './problems.ts';

// U+061C ALM, U+200E LRM, U+200F RLM, U+202A-E embeddings and overrides, U+2066-9 isolates
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
// What no one sees: zero width characters, fillers, tags, variation selectors (U+00AD, U+200B, U+3164, U+E0041 …);
// control characters, line and paragraph separators (U+2028, U+2029), private use, noncharacters.
const INVISIBLE =
  /\p{Default_Ignorable_Code_Point}|(?![\t\n\r])\p{Cc}|[\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}]/u;
// Arabic letters as shapes (U+FE8D …), as some PDFs give them: they read alike and are found by no search.
const SHAPES = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDF1\uFDF3-\uFDF9\uFE70-\uFEFC]/u;
const SUSPECT = new RegExp(`\\r|${BIDI.source}|${INVISIBLE.source}|${SHAPES.source}`, 'u');

/** The text, or the problems that keep it from being read, each at its character. */
export function editorText(file: ContentFile): { text?: string; problems: Problem[] } {
  const { path, bytes } = file;
  const start = { file: path, line: 1, column: 1 };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { problems: [problem('text-bom', start)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [problem('text-not-utf8', { ...start, words: { actual: encodingOf(bytes) } })] };
  }
  if (text.trim() === '') return { problems: [problem('file-empty', start)] };
  if (!SUSPECT.test(text) && text.normalize('NFC') === text) return { text, problems: [] };
  return { problems: charactersIn(text, path) };
}

/** One problem a line and kind: a file of Windows lines is one mistake, an invisible character is looked for one by one. */
function charactersIn(text: string, path: string): Problem[] {
  const problems: Problem[] = [];
  text.split('\n').forEach((content, index) => {
    const at = (column: number) => ({ file: path, line: index + 1, column: column + 1 });
    if (content.includes('\r') && !problems.some((found) => found.code === 'text-crlf'))
      problems.push(problem('text-crlf', at(content.indexOf('\r'))));
    const bidi = content.search(BIDI);
    if (bidi >= 0) problems.push(problem('text-bidi-control', { ...at(bidi), actual: codePoint(content, bidi) }));
    const invisible = content.replace(new RegExp(BIDI.source, 'gu'), ' ').search(INVISIBLE);
    if (invisible >= 0)
      problems.push(problem('text-invisible', { ...at(invisible), actual: codePoint(content, invisible) }));
    const shape = content.search(SHAPES);
    if (shape >= 0) problems.push(problem('text-shapes', { ...at(shape), actual: codePoint(content, shape) }));
    const normal = content.normalize('NFC');
    if (normal !== content) {
      let column = 0;
      while (content[column] === normal[column]) column++;
      problems.push(problem('text-not-nfc', at(column)));
    }
  });
  return problems;
}

/** The first character that no one sees, in a text that came out of escapes (`\u202E`, `&#x202E;`); or undefined. */
export function hiddenCharacter(
  text: string,
): { code: 'text-bidi-control' | 'text-invisible' | 'text-shapes'; actual: string } | undefined {
  const at = text.search(SUSPECT);
  if (at < 0 || text[at] === '\r') return undefined;
  const rest = text.slice(at);
  const code =
    rest.search(BIDI) === 0 ? 'text-bidi-control' : rest.search(SHAPES) === 0 ? 'text-shapes' : 'text-invisible';
  return { code, actual: codePoint(text, at) };
}

/** What bytes that are no UTF-8 seem to be: `FF FE …` → UTF-16. */
function encodingOf(bytes: Uint8Array): Bilingual {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { ar: 'يبدو أنه بترميز UTF-16', en: 'it looks like UTF-16' };
  if (bytes.includes(0)) return { ar: 'يبدو أنه ليس نصا أصلا', en: 'it does not look like text at all' };
  return { ar: 'قد يكون بترميز Windows-1256', en: 'it may be Windows-1256' };
}

function codePoint(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
