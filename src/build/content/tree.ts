/** The content folder, read once: every file in its known place, parsed, with what could not be read as problems. */
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { type ContentFile, listContent } from './files.ts';
import { problem } from './problems.ts';
import { editorText } from './text.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

export interface ContentTree {
  readonly dir: string;
  /** By path relative to the folder: `claims/tns.yaml`. */
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly mdx: ReadonlyMap<string, string>;
  /** By source id. */
  readonly captures: ReadonlyMap<string, ContentFile>;
  /** The text, as far as it is one, of files that were refused: what they were going to define. By path. */
  readonly refused: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const SINGLE = [
  'sources',
  'outlets',
  'speakers',
  'events',
  'units',
  'indicators',
  'derived',
  'plausibility',
  'timeline',
  'corrections',
  'search-lexicon',
];
const FOLDERS = ['articles', 'programmes', 'claims', 'disputes', 'charts', 'glossary'];
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const YAML_PLACE = new RegExp(`^(?:(?:${SINGLE.join('|')})|(?:${FOLDERS.join('|')})/${ID})\\.yaml$`);
const MDX_PLACE = new RegExp(`^commentary/(?:ar|en)/(?:programmes/)?${ID}\\.mdx$`);
const CAPTURE_PLACE = new RegExp(`^sources/(${ID})/capture\\.txt$`);

/** Reads and parses the whole folder. Throws only when the folder itself cannot be read. */
export function readTree(dir: string): ContentTree {
  const { files, problems } = listContent(dir);
  const yaml = new Map<string, YamlFile>();
  const mdx = new Map<string, string>();
  const captures = new Map<string, ContentFile>();
  const refused = new Map<string, string>();
  const textOf = (file: ContentFile): string | undefined => {
    const read = editorText(file);
    problems.push(...read.problems);
    if (read.text === undefined) refused.set(file.path, new TextDecoder().decode(file.bytes));
    return read.text;
  };
  for (const file of files) {
    const { path } = file;
    const capture = CAPTURE_PLACE.exec(path)?.[1];
    if (capture) captures.set(capture, file);
    else if (YAML_PLACE.test(path)) {
      const text = textOf(file);
      if (text === undefined) continue;
      const parsed = parseYaml(text, path);
      problems.push(...parsed.problems);
      if (parsed.yaml) yaml.set(path, parsed.yaml);
      else refused.set(path, text);
    } else if (MDX_PLACE.test(path)) {
      const text = textOf(file);
      if (text !== undefined) mdx.set(path, text);
    } else if (path !== 'README.md') {
      problems.push(problem('unknown-file', { file: path, hint: placeNear(path) }));
      refused.set(path, new TextDecoder().decode(file.bytes));
    }
  }
  return { dir, yaml, mdx, captures, refused, problems };
}

/** Where a misplaced file may belong: `charts/x.yml` → `charts/x.yaml`, `timelines.yaml` → `timeline.yaml`. */
function placeNear(path: string): string | undefined {
  const ending = path.replace(/\.(yml|json|txt)$/, '.yaml').replace(/\.(md|markdown|html?)$/, '.mdx');
  if (YAML_PLACE.test(ending) || MDX_PLACE.test(ending)) return ending;
  if (path.startsWith('sources/')) return `sources/${path.split('/')[1] ?? ''}/capture.txt`;
  return nearest(
    path,
    SINGLE.map((name) => `${name}.yaml`),
  );
}
