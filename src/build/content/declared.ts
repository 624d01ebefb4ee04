/** Every id that the content means to define, accepted or not: read from the data, and from the text of refused files. */
import type { Problem } from '../../core/problem.ts';
import { KINDS, type Kind, kindOfFile, kindOfList } from './kinds.ts';
import type { ContentTree } from './tree.ts';

export interface Declared {
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Kinds of which a file could not be read at all, so that any id may have stood in it. */
  readonly open: ReadonlySet<Kind>;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `problems` are all that were found: a file with one that is not in the tree was refused, or is missing. */
export function declaredIds(tree: ContentTree, problems: readonly Problem[]): Declared {
  const ids = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  const open = new Set<Kind>();
  for (const id of tree.captures.keys()) ids.capture.add(id);
  for (const [path, { data }] of tree.yaml) {
    const list = kindOfList(path);
    const one = kindOfFile(path);
    if (list) for (const id of idsIn(data)) ids[list].add(id);
    else if (one) ids[one.kind].add(one.id);
    if (one?.kind === 'dispute')
      for (const id of idsIn((data as { arithmetic?: unknown } | null)?.arithmetic)) ids.step.add(id);
  }
  for (const [path, text] of tree.refused) {
    const list = kindOfList(path);
    for (const [, id = ''] of text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g))
      ids[list ?? (path.startsWith('disputes/') ? 'step' : 'term')].add(id);
  }
  for (const { file } of problems) {
    if (tree.yaml.has(file)) continue;
    const path = file.toLowerCase();
    const list = kindOfList(path);
    const one = kindOfFile(path);
    const capture = /^sources(?:\/([^/]+))?/.exec(path);
    if (list && !(file.endsWith('.yaml') && tree.refused.get(file)?.trim())) open.add(list);
    else if (one) nameOrOpen(one.kind, one.id.replace(/\..*$/, ''), ids, open);
    else if (capture) nameOrOpen('capture', capture[1] ?? '', ids, open);
  }
  return { ids, open };
}

/** A refused file still says its id by its name; one whose name is the mistake may have been any. */
function nameOrOpen(kind: Kind, id: string, ids: Record<Kind, Set<string>>, open: Set<Kind>): void {
  if (ID.test(id)) ids[kind].add(id);
  else open.add(kind);
}

/** The ids of a list, as far as they are texts. */
function idsIn(data: unknown): string[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    const id = (entry as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
