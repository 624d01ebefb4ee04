/**
 * `npm run import -- FILE --id OUTLET-DATE`: takes a new capture (text, or a saved HTML page whose readable text is
 * extracted), keeps it, pins its hash, proposes its articles and tells of copies. Nothing that is archived is changed.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { articleText } from '../src/core/article.ts';
import { MAX_CAPTURE_BYTES } from '../src/build/content/files.ts';
import { loadReport } from '../src/build/report.ts';
import { siteSettings } from '../src/build/site.ts';
import { readableText } from '../src/build/tools/readable.ts';
import { proposeSegments } from '../src/build/tools/segment.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
const [path] = positionals;
const { id } = values;
if (!path || !id || !/^[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}-\d{2}$/.test(id)) stop('Say which file, and its id as outlet-date: npm run import -- page.html --id mapress-2025-06-01');
if (!existsSync(path)) stop(`There is no file ${path}.`);
const { contentDir } = siteSettings();
const folder = join(contentDir, 'sources', id);
if (existsSync(folder)) stop(`The source ${id} exists already; captures are never overwritten. Choose another id.`);

const raw = readFileSync(path);
if (raw.length > MAX_CAPTURE_BYTES) stop(`The file has ${raw.length} bytes; the limit is ${MAX_CAPTURE_BYTES}. Save the article alone.`);
const isPage = /\.html?$/i.test(path);
const bytes = isPage ? Buffer.from(readable(decode(raw))) : raw;
const text = decode(bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const { report } = loadReport(contentDir);
const twin = [...report.captures.values()].find((capture) => capture.sha256 === sha256);
if (twin) stop(`These very bytes are archived already as ${twin.id}. Nothing was added.`);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'capture.txt'), bytes);
appendFileSync(
  join(contentDir, 'sources.yaml'),
  `- id: ${id}\n  sha256: ${sha256}\n  bytes: ${bytes.length}\n  name: { ar: "…", en: "…" }\n`,
);
console.log(`Archived ${relative('.', folder)}/capture.txt (${bytes.length} bytes${isPage ? ', readable text of the page' : ''})\nPinned in sources.yaml: sha256 ${sha256}\n`);
const known = new Map([...report.articles.values()].map((article) => [article.id, articleText(article)]));
const proposals = proposeSegments(text, known);
if (proposals.length === 0) console.log('No running text was found: give the lines of the article yourself.');
for (const { fromLine, toLine, words, headline, copyOf } of proposals) {
  console.log(`Lines ${fromLine}-${toLine}: ${words} words${headline ? `, headline on line ${headline.line}: «${headline.text}»` : ''}`);
  if (copyOf)
    console.log(`  a copy of ${copyOf.id} (${Math.round(copyOf.similarity * 100)} % the same words): add under copies there, and make no article of it:\n    - { capture: ${id}, lines: "${fromLine}-${toLine}" }`);
  else console.log(`  npm run new -- article ${id}   then give capture: ${id}, lines: "${fromLine}-${toLine}"`);
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return stop('The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
}

function readable(html: string): string {
  try {
    return readableText(html).text;
  } catch (error) {
    return stop(`${(error as Error).message} Save the article’s text into a .txt file and import that.`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
