/**
 * `npm run import`: takes a new capture (text, or a saved HTML page whose readable text is extracted), keeps it, pins
 * its hash, proposes its articles and tells of copies. Nothing that is archived is ever changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { articleText } from '../../core/article.ts';
import { MAX_CAPTURE_BYTES } from '../content/files.ts';
import { readCall, readContent, Stop } from './command.ts';
import { decodePage, readableText } from './readable.ts';
import { withEntry } from './scaffold.ts';
import { type Proposal, proposeSegments } from './segment.ts';

const USAGE = 'npm run import -- page.html --id mapress-2025-06-01';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}-\d{2}-\d{2}$/;

/** Archives the file and prints what it seems to hold. Stops, having written nothing, where it cannot be archived. */
export function importCapture(args: readonly string[]): number {
  const { values, positionals } = readCall(args, { id: { type: 'string' } }, USAGE);
  const [path, ...more] = positionals;
  const { id } = values;
  if (!path || more.length > 0 || !id || !ID.test(id))
    throw new Stop(`Say which file, and its id as outlet-date: ${USAGE}`);
  const { dir, report } = readContent();
  const folder = join(dir, 'sources', id);
  if (existsSync(folder))
    throw new Stop(`The source ${id} exists already; captures are never overwritten. Choose another id.`);
  const { bytes, text, extracted } = captureOf(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const twin = [...report.captures.values()].find((capture) => capture.sha256 === sha256);
  if (twin) throw new Stop(`These very bytes are archived already as ${twin.id}. Nothing was added.`);
  const list = join(dir, 'sources.yaml');
  const entry = `- id: ${id}\n  sha256: ${sha256}\n  bytes: ${bytes.length}\n  name: { ar: "…", en: "…" }\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'capture.txt'), bytes);
  writeFileSync(list, withEntry(existsSync(list) ? readFileSync(list, 'utf8') : '', entry));
  console.log(
    `Archived ${relative('.', folder)}/capture.txt: ${bytes.length} bytes${extracted ? ', the readable text of the page' : ''}.`,
  );
  console.log(`Pinned in sources.yaml: sha256 ${sha256}. Write its name there.\n`);
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
  if (!stat) throw new Stop(`There is no file ${path}.`);
  if (!stat.isFile()) throw new Stop(`${path} is no plain file.`);
  if (stat.size > MAX_CAPTURE_BYTES)
    throw new Stop(`The file has ${stat.size} bytes; the limit is ${MAX_CAPTURE_BYTES}. Save the article alone.`);
  const raw = readFileSync(path);
  const isPage =
    /\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(raw.subarray(0, 400).toString('latin1'));
  if (!isPage) return { bytes: raw, text: decode(raw), extracted: false };
  try {
    const { text } = readableText(decodePage(raw));
    return { bytes: Buffer.from(text), text, extracted: true };
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n  → Save the article’s text into a .txt file and import that.`);
  }
}

function decode(data: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    if (text.trim() !== '' && !text.includes('\0')) return text;
  } catch {
    // Told below, like text that is none.
  }
  throw new Stop('The file is not UTF-8 text, or holds none.\n  → Save it as UTF-8 and try again.');
}

/** What an editor does next with each article that the capture seems to hold. */
function described(id: string, proposals: readonly Proposal[]): string[] {
  if (proposals.length === 0) return ['No running text was found: give the lines of the article yourself.'];
  return proposals.flatMap(({ fromLine, toLine, words, headline, copyOf }, index) => {
    const lines = fromLine === toLine ? `${fromLine}` : `${fromLine}-${toLine}`;
    const about = `${fromLine === toLine ? 'Line' : 'Lines'} ${lines}: ${words} words${headline ? `, headline on line ${headline.line}: «${headline.text}»` : ''}`;
    if (copyOf)
      return [
        about,
        `  a copy of ${copyOf.id} (${Math.round(copyOf.similarity * 100)} % of the same words): make no article of it, and add under copies in articles/${copyOf.id}.yaml:`,
        `    - { capture: ${id}, lines: "${lines}" }`,
      ];
    return [
      about,
      `  npm run new -- article ${proposals.length === 1 ? id : `${id}-${index + 1}`}   then give capture: ${id}, lines: "${lines}"`,
    ];
  });
}
