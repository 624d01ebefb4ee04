/** Schema errors in the editor's words, each at the line of its field. */
import type { z } from 'zod';
import { nearest } from '../../core/nearest.ts';
import type { Bilingual, Problem } from '../../core/problem.ts';
import { problem } from './problems.ts';
import { expectedBy, RULES, typeWords } from './schema-words.ts';
import { type DataPath, PLACEHOLDER, type YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface Work {
  readonly yaml: YamlFile;
  /** The data checked, and where it stands in the file. */
  readonly data: unknown;
  readonly base: DataPath;
  readonly keys: () => readonly string[];
}

/** The data of `yaml` (below `base`) by `schema`, or one problem per fault. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
  data: unknown,
  base: DataPath = [],
): { value?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const work: Work = { yaml, data, base, keys: () => keysOf(schema) };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, [], work)) };
}

function explain(issue: Issue, above: DataPath, work: Work): Problem[] {
  const path = [...above, ...issue.path.filter((step): step is string | number => typeof step !== 'symbol')];
  const value = valueAt(work.data, path);
  // Told already, as the place of a template.
  if (value === PLACEHOLDER) return [];
  const name = path.filter((step) => typeof step === 'string').join('.');
  const at = { file: work.yaml.file, ...work.yaml.locate([...work.base, ...path]) };
  const field: { actual: string; words?: { actual: Bilingual } } = name
    ? { actual: name }
    : { actual: '', words: { actual: { ar: 'المدخل كله', en: 'the whole entry' } } };
  const missing = () => [problem('field-missing', { ...at, ...field })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem('field-unknown', {
          file: work.yaml.file,
          ...work.yaml.locate([...work.base, ...path, key]),
          actual: key,
          hint: nearest(key, work.keys()),
        }),
      );
    case 'invalid_type':
      return value === undefined ? missing() : [typeProblem(at, field, [issue.expected])];
    case 'invalid_value': {
      if (value === undefined) return missing();
      const allowed = issue.values.map(String);
      return [
        valueProblem(at, value, { ar: allowed.join('، '), en: allowed.join(', ') }, nearest(show(value), allowed)),
      ];
    }
    case 'invalid_union':
      return value === undefined ? missing() : explainUnion(issue, path, at, field, work);
    default:
      return [refined(issue, at, value)];
  }
}

/** Of a field that may be written in several ways: the faults of the way that was tried, or the ways there are. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: DataPath,
  at: Parameters<typeof problem>[1],
  field: Parameters<typeof typeProblem>[1],
  work: Work,
): Problem[] {
  const tried = issue.errors.find(
    (errors) => !errors.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  if (tried) return tried.flatMap((inner) => explain(inner, path, work));
  const expected = issue.errors.flat().flatMap((inner) => ('expected' in inner ? [String(inner.expected)] : []));
  if (expected.length > 0) return [typeProblem(at, field, [...new Set(expected)])];
  const options = (issue as { options?: readonly unknown[] }).options?.map(String) ?? [];
  const value = show(valueAt(work.data, path));
  return [valueProblem(at, value, { ar: options.join('، '), en: options.join(', ') }, nearest(value, options))];
}

function typeProblem(
  at: Parameters<typeof problem>[1],
  field: { actual: string; words?: { actual: Bilingual } },
  types: readonly string[],
): Problem {
  const words = types.map(typeWords);
  const expected = { ar: words.map(({ ar }) => ar).join(' أو '), en: words.map(({ en }) => en).join(' or ') };
  return problem('field-type', {
    ...at,
    ...field,
    expected: types.join(' | '),
    words: { ...field.words, expected },
  });
}

function valueProblem(
  at: Parameters<typeof problem>[1],
  value: unknown,
  expected: Bilingual,
  hint?: string | undefined,
): Problem {
  return problem('field-value', { ...at, actual: show(value), expected: expected.en, words: { expected }, hint });
}

/** Refusals by one of our own rules, named in the schema's `error`, and by bounds. */
function refined(issue: Issue, at: Parameters<typeof problem>[1], value: unknown): Problem {
  switch (issue.message) {
    case 'date':
      return problem('date-invalid', { ...at, actual: show(value) });
    case 'id':
      return problem('unicode-in-id', { ...at, actual: show(value) });
    case 'empty':
      return problem('text-empty', at);
    default:
      return valueProblem(at, value, RULES[issue.message] ?? expectedBy(issue));
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

/** Every field name that a schema knows, at any depth. */
function keysOf(schema: z.ZodType): string[] {
  const { shape, element, innerType, options } = schema.def as unknown as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: readonly z.ZodType[];
  };
  const inner = [element, innerType, ...(options ?? [])].filter((one) => one !== undefined);
  return [
    ...Object.entries(shape ?? {}).flatMap(([key, one]) => [key, ...keysOf(one)]),
    ...inner.flatMap((one) => keysOf(one)),
  ];
}
