/** Entries of the YAML files, each with the place it came from. */
import type { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';
import { typeWords } from './schema-words.ts';
import type { ContentTree } from './tree.ts';
import { validate } from './validate.ts';
import type { DataPath, Place, YamlFile } from './yaml.ts';

export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly file: string;
  /** The place of a field of this entry. */
  readonly locate: (path?: DataPath) => Place;
  /** The place of the field's value, or of words in it. */
  readonly locateIn: (path: DataPath, words?: string) => Place;
}

/** Entries of a file that holds one list (`indicators.yaml`). A missing file is an empty list unless `required`. */
export function listEntries<S extends z.ZodType>(
  tree: ContentTree,
  path: string,
  schema: S,
  options: { required?: boolean; idOf?: (data: z.infer<S>, index: number) => string } = {},
): { entries: Entry<z.infer<S>>[]; problems: Problem[] } {
  const yaml = tree.yaml.get(path);
  if (!yaml) {
    const unread = tree.problems.some((found) => found.file === path);
    return { entries: [], problems: options.required && !unread ? [problem('file-missing', { file: path })] : [] };
  }
  return entriesOf(yaml, schema, options.idOf);
}

/** Entries of one YAML file whose top is a list; an empty file is an empty list. */
export function entriesOf<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  idOf: (data: z.infer<S>, index: number) => string = (data, index) => String((data as { id?: unknown }).id ?? index),
): { entries: Entry<z.infer<S>>[]; problems: Problem[] } {
  const entries: Entry<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  if (yaml.data === null) return { entries, problems };
  if (!Array.isArray(yaml.data)) {
    const at = { file: yaml.file, ...yaml.locate([]) };
    const words = { actual: { ar: 'الملف كله', en: 'the whole file' }, expected: typeWords('array') };
    return { entries, problems: [problem('field-type', { ...at, expected: 'list', words })] };
  }
  yaml.data.forEach((data: unknown, index) => {
    const result = validate(schema, yaml, data, [index]);
    problems.push(...result.problems);
    if (result.value === undefined) return;
    entries.push({
      id: idOf(result.value, index),
      data: result.value,
      file: yaml.file,
      locate: (path = []) => yaml.locate([index, ...path]),
      locateIn: (path, words) => yaml.locateIn([index, ...path], words),
    });
  });
  return { entries, problems };
}

/** One entry a file: `programmes/tns.yaml` has the id `tns`. */
export function fileEntries<S extends z.ZodType>(
  tree: ContentTree,
  folder: string,
  schema: S,
): { entries: Entry<z.infer<S>>[]; problems: Problem[] } {
  const entries: Entry<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  for (const [path, yaml] of tree.yaml) {
    if (!path.startsWith(`${folder}/`)) continue;
    if (yaml.data === null) {
      problems.push(problem('file-empty', { file: path, line: 1, column: 1 }));
      continue;
    }
    const result = validate(schema, yaml, yaml.data);
    problems.push(...result.problems);
    if (result.value === undefined) continue;
    const id = path.slice(folder.length + 1, -'.yaml'.length);
    entries.push({ id, data: result.value, file: path, locate: (at = []) => yaml.locate(at), locateIn: yaml.locateIn });
  }
  return { entries, problems };
}

/** The entries by id; a second entry with an id already used is a problem and is left out. */
export function byId<T>(entries: readonly Entry<T>[]): { map: Map<string, Entry<T>>; problems: Problem[] } {
  const map = new Map<string, Entry<T>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const first = map.get(entry.id);
    if (first)
      problems.push(
        problem('id-duplicate', {
          file: entry.file,
          ...entry.locate(['id']),
          actual: entry.id,
          expected: `${first.file}:${first.locate().line}`,
        }),
      );
    else map.set(entry.id, entry);
  }
  return { map, problems };
}
