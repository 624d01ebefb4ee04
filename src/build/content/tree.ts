/** The content folder, read once: every file in its known place, parsed, with what could not be read as problems. */
import type { Problem } from '../../core/problem.ts';
import { type ContentFile, editorText, listContent } from './files.ts';
import { problem } from './problems.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

export interface ContentTree {
  readonly dir: string;
  /** By path relative to the folder: `claims/tns.yaml`. */
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly mdx: ReadonlyMap<string, string>;
  /** By source id. */
  readonly captures: ReadonlyMap<string, ContentFile>;
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
const MDX_PLACE = new RegExp(`^commentary/(?:ar|en)/(?:${ID}/)?${ID}\\.mdx$`);
const CAPTURE_PLACE = new RegExp(`^sources/(${ID})/capture\\.txt$`);

/** Reads and parses the whole folder. Throws only when the folder itself cannot be read. */
export function readTree(dir: string): ContentTree {
  const { files, problems } = listContent(dir);
  const yaml = new Map<string, YamlFile>();
  const mdx = new Map<string, string>();
  const captures = new Map<string, ContentFile>();
  for (const file of files) {
    const capture = CAPTURE_PLACE.exec(file.path)?.[1];
    if (capture) captures.set(capture, file);
    else if (YAML_PLACE.test(file.path)) {
      const read = editorText(file);
      problems.push(...read.problems);
      if (read.text === undefined) continue;
      const parsed = parseYaml(read.text, file.path);
      problems.push(...parsed.problems);
      if (parsed.yaml) yaml.set(file.path, parsed.yaml);
    } else if (MDX_PLACE.test(file.path)) {
      const read = editorText(file);
      problems.push(...read.problems);
      if (read.text !== undefined) mdx.set(file.path, read.text);
    } else if (file.path !== 'README.md') problems.push(problem('unknown-file', { file: file.path }));
  }
  return { dir, yaml, mdx, captures, problems };
}
