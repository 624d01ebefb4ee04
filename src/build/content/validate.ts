/** Schema errors in the editor's words, each at the line of its field. */
import type { z } from 'zod';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';
import type { DataPath, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** The data of `yaml` (below `base`) by `schema`, or one problem per fault. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
  data: unknown,
  base: DataPath = [],
): { value?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const known = keysOf(schema);
  const problems = result.error.issues.flatMap((issue) => explain(issue, yaml, data, base, known));
  return { problems };
}

function explain(issue: Issue, yaml: YamlFile, data: unknown, base: DataPath, known: readonly string[]): Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const field = path.filter((step) => typeof step === 'string').join('.') || '·';
  const at = { file: yaml.file, ...yaml.locate([...base, ...path]) };
  const actual = show(valueAt(data, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem('field-unknown', {
          file: yaml.file,
          ...yaml.locate([...base, ...path, key]),
          actual: key,
          hint: nearest(key, known),
        }),
      );
    case 'invalid_type':
      return valueAt(data, path) === undefined
        ? [problem('field-missing', { ...at, actual: field })]
        : [problem('field-type', { ...at, actual: field, expected: typeName(issue.expected) })];
    case 'invalid_value':
      return [
        valueAt(data, path) === undefined
          ? problem('field-missing', { ...at, actual: field })
          : problem('field-value', {
              ...at,
              actual,
              expected: issue.values.join(', '),
              hint: nearest(actual, issue.values.map(String)),
            }),
      ];
    case 'invalid_union': {
      const inner = issue.errors.flat();
      return valueAt(data, path) === undefined
        ? [problem('field-missing', { ...at, actual: field })]
        : [
            problem('field-type', {
              ...at,
              actual: field,
              expected: [...new Set(inner.map((i) => ('expected' in i ? String(i.expected) : i.message)))].join(' / '),
            }),
          ];
    }
    case 'invalid_key':
      return [problem('field-value', { ...at, actual: field, expected: 'text' })];
    default:
      return [refined(issue, at, field, actual)];
  }
}

/** Refusals by one of our own rules, named in the schema's `error`. */
function refined(
  issue: Issue,
  at: { file: string; line: number; column: number },
  field: string,
  actual: string,
): Problem {
  switch (issue.message) {
    case 'date':
      return problem('date-invalid', { ...at, actual });
    case 'id':
      return problem('unicode-in-id', { ...at, actual });
    case 'empty':
      return problem('text-empty', at);
    default:
      return problem('field-value', { ...at, actual: `${field}: ${actual}`, expected: issue.message });
  }
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function typeName(expected: string): string {
  return { int: 'whole number', record: 'fields', object: 'fields', array: 'list' }[expected] ?? expected;
}

function keysOf(schema: z.ZodType): string[] {
  const shape = (schema as { shape?: Record<string, z.ZodType> }).shape;
  if (!shape) return [];
  return Object.entries(shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
