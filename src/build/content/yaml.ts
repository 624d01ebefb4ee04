/**
 * The one door to YAML. Plain data only: no anchors, aliases, tags, merge keys or second documents, each key once.
 * Keeps the place of every node, so that a problem found later points at the editor's line.
 */
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import type { Code } from './catalogue.ts';
import { keptByText } from './memo.ts';
import { problem } from './problems.ts';
import { hiddenCharacter } from './text.ts';
import { yamlReason } from './yaml-reasons.ts';

export type DataPath = readonly (string | number)[];
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The place of the node at `path` (of its key, for a field), or of the nearest parent that exists. */
  readonly locate: (path: DataPath) => Place;
  /** The place of the value at `path`; with `words`, of the place `nth` (from 0) where they stand in its source. */
  readonly locateIn: (path: DataPath, words?: string, nth?: number) => Place;
}

/** No content file of ours goes deeper than six; what does is refused before it can exhaust a parser. */
const MAX_DEPTH = 24;

export interface ParsedYaml {
  readonly yaml?: YamlFile;
  readonly problems: readonly Problem[];
}

/** Parses `text`; returns the data with its places, or every problem with line and column. Never throws. */
export const parseYaml: (text: string, file: string) => ParsedYaml = keptByText(400, parse);

function parse(text: string, file: string): ParsedYaml {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const lines = text.split('\n');
  const tab = lines.findIndex((line) => /^ *\t/.test(line));
  if (tab >= 0) {
    const column = (lines[tab] ?? '').indexOf('\t') + 1;
    return { problems: [problem('yaml-tab', { file, line: tab + 1, column })] };
  }
  const deep = tooDeepLine(lines);
  if (deep !== undefined) return { problems: [problem('yaml-nesting', { file, line: deep, column: 1 })] };
  const doc = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    strict: true,
    schema: 'core',
    merge: false,
    // Not 'silent', which would pass over a second document without a word.
    logLevel: 'error',
    prettyErrors: false,
  });
  const refused = refusals(doc);
  if (refused.length > 0) return { problems: refused.map(({ at, make }) => make({ file, ...place(at) })) };
  return {
    yaml: { file, data: doc.toJS({ maxAliasCount: 0 }), ...locators(doc, text, place) },
    problems: oddScalars(doc).map(({ at, code, actual }) =>
      problem(code, { file, ...place(at), ...(actual && { actual }) }),
    ),
  };
}

/** What `npm run new` leaves for the editor to write. */
export const PLACEHOLDER = '…';

/** Fields that repeat words of a capture, which may hold what ours may not. */
const OF_THE_CAPTURE: ReadonlySet<unknown> = new Set(['quote', 'context', 'written', 'text', 'at', 'breaks']);

/** Values that an editor has not written yet, and characters that only an escape («\u202E») could bring in. */
function oddScalars(doc: Document.Parsed): { at: number; code: Code; actual?: string }[] {
  const found: { at: number; code: Code; actual?: string }[] = [];
  visit(doc, {
    Scalar(_key, node, ancestors) {
      const at = node.range?.[0] ?? 0;
      if (node.value === PLACEHOLDER) found.push({ at, code: 'not-filled-in' });
      const field = ancestors.findLast(isPair)?.key;
      const ours = typeof node.value === 'string' && !(isScalar(field) && OF_THE_CAPTURE.has(field.value));
      const hidden = ours ? hiddenCharacter(node.value as string) : undefined;
      if (hidden) found.push({ at, ...hidden });
    },
  });
  return found;
}

interface Refusal {
  readonly at: number;
  readonly make: (where: { file: string } & Place) => Problem;
}

/**
 * What is not accepted of a document. Of several syntax errors only the first is told: the others are mostly its
 * consequences, as a reader who mends the first one sees.
 */
function refusals(doc: Document.Parsed): Refusal[] {
  const errors = [...doc.errors, ...doc.warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  const doubles = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const found = [...doubles, ...(other ? [other] : [])].map(
    (error): Refusal => ({ at: error.pos[0], make: (where) => syntaxProblem(error, where) }),
  );
  if (doc.directives.yaml.explicit) found.push({ at: 0, make: (where) => problem('yaml-documents', where) });
  if (found.length > 0) return found;
  visit(doc, {
    Alias(_key, node) {
      found.push({ at: node.range?.[0] ?? 0, make: (where) => problem('yaml-anchor', where) });
    },
    Node(_key, node) {
      const at = node.range?.[0] ?? 0;
      const { tag } = node;
      if ('anchor' in node && node.anchor) found.push({ at, make: (where) => problem('yaml-anchor', where) });
      if (tag) found.push({ at, make: (where) => problem('yaml-tag', { ...where, actual: tag }) });
    },
  });
  return found;
}

function syntaxProblem(error: YAMLError, where: { file: string } & Place): Problem {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return problem('yaml-duplicate-key', where);
    case 'MULTIPLE_DOCS':
    case 'BAD_DIRECTIVE':
      return problem('yaml-documents', where);
    case 'RESOURCE_EXHAUSTION':
      return problem('yaml-nesting', where);
    default:
      return problem('yaml-syntax', { ...where, words: { actual: yamlReason(error) } });
  }
}

/** The first line that opens more levels than content has: by brackets left open, by marks in a row, by indentation. */
function tooDeepLine(lines: readonly string[]): number | undefined {
  let open = 0;
  const index = lines.findIndex((line) => {
    for (const sign of line) {
      if (sign === '[' || sign === '{') open++;
      else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
      if (open > MAX_DEPTH) return true;
    }
    const lead = /^(?:[-?:]? +)*/.exec(line)?.[0] ?? '';
    return lead.replaceAll(' ', '').length > MAX_DEPTH || lead.length > MAX_DEPTH * 4;
  });
  return index < 0 ? undefined : index + 1;
}

function locators(
  doc: Document.Parsed,
  text: string,
  place: (offset: number) => Place,
): Pick<YamlFile, 'locate' | 'locateIn'> {
  const find = (path: DataPath): { key: number; value: unknown } => {
    let value: unknown = doc.contents;
    let key = rangeOf(value)?.[0] ?? 0;
    for (const step of path) {
      const inner = stepInto(value, step);
      if (inner === undefined) break;
      key = rangeOf(inner.key)?.[0] ?? key;
      value = inner.value;
    }
    return { key, value };
  };
  return {
    locate: (path) => place(find(path).key),
    locateIn: (path, words, nth = 0) => {
      const { key, value } = find(path);
      const [start = key, end = start] = rangeOf(value) ?? [];
      const first = text.charAt(start) === '"' || text.charAt(start) === "'" ? start + 1 : start;
      if (words === undefined) return place(first);
      let at = text.indexOf(words, start);
      for (let i = 0; i < nth && at >= 0; i++) at = text.indexOf(words, at + words.length);
      return place(at >= 0 && at < end ? at : key);
    },
  };
}

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && keyOf(item.key) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined;
  const item: unknown = node.items[step];
  return item === undefined ? undefined : { key: item, value: item };
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as { range?: readonly number[] } | null)?.range;
}
