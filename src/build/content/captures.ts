/** Captures: bytes pinned by their SHA-256, text with its line starts. */
import { createHash } from 'node:crypto';
import type { Capture } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { source } from '../schema/ledger.ts';
import { byId, listEntries } from './entries.ts';
import { problem } from './problems.ts';
import type { ContentTree } from './tree.ts';

export interface Source extends Capture {
  readonly name: { readonly ar: string; readonly en: string };
  readonly note?: { readonly ar: string; readonly en: string };
}

export function loadCaptures(tree: ContentTree): { captures: Map<string, Source>; problems: Problem[] } {
  const listed = listEntries(tree, 'sources.yaml', source, { required: true });
  const { map, problems: doubles } = byId(listed.entries);
  const problems = [...listed.problems, ...doubles];
  const captures = new Map<string, Source>();
  for (const [id, file] of tree.captures) {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const pin = map.get(id);
    if (!pin) {
      if (!pinRefused(tree, id)) problems.push(problem('capture-unpinned', { file: file.path, actual: sha256 }));
      continue;
    }
    if (pin.data.sha256 !== sha256) {
      problems.push(
        problem('capture-changed', { file: file.path, line: 1, actual: sha256, expected: pin.data.sha256 }),
      );
      continue;
    }
    if (pin.data.bytes !== file.bytes.length) {
      const at = { file: pin.file, ...pin.locate(['bytes']) };
      problems.push(problem('field-value', { ...at, actual: `${pin.data.bytes}`, expected: `${file.bytes.length}` }));
    }
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
      if (text.includes('\0')) throw new TypeError('a picture or UTF-16, not text');
      const { name, note } = pin.data;
      captures.set(id, {
        id,
        text,
        sha256,
        bytes: file.bytes.length,
        lineStarts: lineStarts(text),
        name,
        ...(note && { note }),
      });
    } catch {
      problems.push(problem('capture-not-text', { file: file.path, line: 1 }));
    }
  }
  for (const [id, pin] of map)
    if (!tree.captures.has(id) && !fileRefused(tree, id))
      problems.push(problem('capture-missing', { file: pin.file, ...pin.locate(['id']), actual: id }));
  return { captures, problems };
}

/** Whether the list, or the entry of this source in it, was refused: a capture without its pin is no second mistake. */
function pinRefused(tree: ContentTree, id: string): boolean {
  const list = tree.yaml.get('sources.yaml');
  const text = list ? JSON.stringify(list.data) : tree.refused.get('sources.yaml');
  return text?.includes(id) ?? true;
}

/** Whether the capture is there and was refused as a file. */
function fileRefused(tree: ContentTree, id: string): boolean {
  const folder = `sources/${id}`;
  return tree.problems.some(({ file }) => file === folder || file === `${folder}/capture.txt`);
}

/** The offset at which each line starts. A capture is never normalised, so only LF ends a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
