/**
 * The one door to YAML. Plain data only: no anchors, aliases, tags, merge keys or second documents, each key once.
 * Keeps the place of every node, so that a problem found later points at the editor's line.
 */
import { isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';

export type DataPath = readonly (string | number)[];
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The place of the node at `path`, or of the nearest parent that exists. */
  readonly locate: (path: DataPath) => Place;
}

/** Parses `text`; returns the data with its places, or every problem with line and column. Never throws. */
export function parseYaml(text: string, file: string): { yaml?: YamlFile; problems: Problem[] } {
  const counter = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    strict: true,
    schema: 'core',
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = doc.errors.map((error) => {
    const code =
      error.code === 'DUPLICATE_KEY'
        ? 'yaml-duplicate-key'
        : error.code === 'TAB_AS_INDENT'
          ? 'yaml-tab'
          : 'yaml-syntax';
    return problem(code, { file, ...place(error.pos[0]), actual: error.message.split('\n')[0] ?? '' });
  });
  if (problems.length > 0) return { problems };
  visit(doc, {
    Alias(_key, node) {
      problems.push(problem('yaml-anchor', { file, ...place(node.range?.[0] ?? 0) }));
    },
    Node(_key, node) {
      if ('anchor' in node && node.anchor)
        problems.push(problem('yaml-anchor', { file, ...place(node.range?.[0] ?? 0) }));
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        problems.push(problem('yaml-tag', { file, ...place(node.range?.[0] ?? 0), actual: node.tag }));
    },
  });
  if (problems.length > 0) return { problems };
  const locate = (path: DataPath): Place => {
    let node: unknown = doc.contents;
    let at = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => String((item.key as Node & { value?: unknown }).value ?? item.key) === String(step),
        );
        if (!pair) break;
        at = rangeStart(pair.key) ?? at;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        const item: unknown = node.items[step];
        if (item === undefined) break;
        at = rangeStart(item) ?? at;
        node = item;
      } else break;
    }
    return place(at);
  };
  return { yaml: { file, data: doc.toJS({ maxAliasCount: 0 }), locate }, problems: [] };
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[0];
}
