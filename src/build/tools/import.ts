/**
 * `npm run import`: takes a new capture (text, or a saved HTML page whose readable text is extracted), keeps it, pins
 * its hash, proposes its articles and tells of copies. Nothing that is archived is ever changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { articleText } from '../../core/article.ts';
import { MAX_CAPTURE_BYTES } from '../content/files.ts';
import { editorLanguage, Said } from '../said.ts';
import { readCall, readContent, Stop } from './command.ts';
import { decodePage, readableText } from './readable.ts';
import { say } from './say.ts';
import { withEntry } from './scaffold.ts';
import { type Proposal, proposeSegments } from './segment.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}-\d{2}-\d{2}$/;

/** Archives the file and prints what it seems to hold. Stops, having written nothing, where it cannot be archived. */
export function importCapture(args: readonly string[]): number {
  const { values, positionals } = readCall(args, { id: { type: 'string' } }, say('import-usage'));
  const [given, ...more] = positionals;
  const { id } = values;
  if (!given || more.length > 0 || !id || !ID.test(id)) throw new Stop(say('import-usage'));
  const { dir, report } = readContent();
  const folder = join(dir, 'sources', id);
  if (existsSync(folder)) throw new Stop(say('source-taken', { id }));
  const { bytes, text, extracted } = captureOf(given);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const twin = [...report.captures.values()].find((capture) => capture.sha256 === sha256);
  if (twin) throw new Stop(say('bytes-known', { id: twin.id }));
  const list = join(dir, 'sources.yaml');
  const entry = `- id: ${id}\n  sha256: ${sha256}\n  bytes: ${bytes.length}\n  name: { ar: "…", en: "…" }\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'capture.txt'), bytes);
  writeFileSync(list, withEntry(existsSync(list) ? readFileSync(list, 'utf8') : '', entry));
  const path = `${relative('.', folder)}/capture.txt`;
  console.log(say(extracted ? 'archived-page' : 'archived', { path, bytes: bytes.length }));
  console.log(say('pinned', { sha256 }));
  const known = new Map([...report.articles.values()].map((article) => [article.id, articleText(article)]));
  for (const line of described(id, proposeSegments(text, known))) console.log(line);
  return 0;
}

interface NewCapture {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Whether the text was taken out of a page. */
  readonly extracted: boolean;
}

/** The bytes to archive: those of a text file as they are; of a page, its readable text. */
function captureOf(path: string): NewCapture {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Stop(say('file-none', { path }));
  if (!stat.isFile()) throw new Stop(say('file-not-plain', { path }));
  if (stat.size > MAX_CAPTURE_BYTES) throw new Stop(say('file-large', { size: stat.size, limit: MAX_CAPTURE_BYTES }));
  const raw = readFileSync(path);
  const isPage =
    /\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(raw.subarray(0, 400).toString('latin1'));
  if (!isPage) return { bytes: raw, text: decode(raw), extracted: false };
  try {
    const { text } = readableText(decodePage(raw));
    return { bytes: Buffer.from(text), text, extracted: true };
  } catch (error) {
    const reason = error instanceof Said ? error.words[editorLanguage()] : say('page-unreadable');
    throw new Stop(say('page-as-text', { reason }));
  }
}

function decode(data: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    if (text.trim() !== '' && !text.includes('\0')) return text;
  } catch {
    // Told below, like text that is none.
  }
  throw new Stop(say('file-not-text'));
}

/** What an editor does next with each article that the capture seems to hold. */
function described(id: string, proposals: readonly Proposal[]): string[] {
  if (proposals.length === 0) return [say('no-running-text')];
  return proposals.flatMap(({ fromLine, toLine, words, headline, copyOf }, index) => {
    const lines = fromLine === toLine ? `${fromLine}` : `${fromLine}-${toLine}`;
    const about =
      say(fromLine === toLine ? 'segment-line' : 'segment-lines', { lines, words }) +
      (headline ? say('segment-headline', headline) : '');
    if (copyOf)
      return [
        about,
        say('segment-copy', { id: copyOf.id, share: Math.round(copyOf.similarity * 100) }),
        `    - { capture: ${id}, lines: "${lines}" }`,
      ];
    const article = proposals.length === 1 ? id : `${id}-${index + 1}`;
    // The article begins with its headline, and its date stands between the two.
    return [about, say('segment-next', { article, id, lines: headline ? `${headline.line}-${toLine}` : lines })];
  });
}
