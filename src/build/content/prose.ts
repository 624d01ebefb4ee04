/** Checks on the prose of YAML fields: the field's language, figures named and never typed, places that exist. */
import { findNumerals } from '../../core/arabic/number.ts';
import { nearest } from '../../core/nearest.ts';
import type { Bilingual, Problem } from '../../core/problem.ts';
import { blankNames, parseProse, scriptOf, typedDigits } from '../../core/prose.ts';
import { problem } from './problems.ts';
import type { DataPath, YamlFile } from './yaml.ts';

export interface ProseContext {
  readonly names: readonly string[];
  readonly claims: ReadonlyMap<string, unknown>;
  readonly derived: ReadonlyMap<string, unknown>;
}

/** Words for a number below this are language («خمسة برامج»), from here on they are figures and want a claim. */
const FIGURE_IN_WORDS = 20;

/** Fields of names: an Arabic name may be Latin («AMO»), an English one Arabic. */
const ANY_SCRIPT: ReadonlySet<string | number> = new Set(['name', 'via']);

/** A scale spoken of, not counted, names the size of a rounding: «عُشر المليون», “a tenth of a million”, “the nearest thousand”. */
const SCALE_AR = /(?:^|[\s«(])(?:ال(?:مئة|مائة|ألف|مليون|مليار)|لكل (?:مئة|مائة|ألف|مليون))$/;
const SCALE_EN = /\b(?:of an?|nearest|the|per) (?:hundred|thousand|million|billion)$/i;

/**
 * The problems of every `{ar, en}` text in a YAML file. A text in «…» quotes the capture and may hold its digits.
 */
export function checkProse(yaml: YamlFile, context: ProseContext): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: DataPath, steps: readonly string[]): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index], steps);
    else if (isBilingual(value))
      for (const language of ['ar', 'en'] as const)
        problems.push(...checkText(value[language], language, [...path, language], steps, yaml, context));
    else if (typeof value === 'object' && value !== null) {
      const own = stepsOf(value) ?? steps;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], own);
    }
  };
  visit(yaml.data, [], []);
  return problems;
}

function checkText(
  text: string,
  language: 'ar' | 'en',
  path: DataPath,
  steps: readonly string[],
  yaml: YamlFile,
  context: ProseContext,
): Problem[] {
  const at = { file: yaml.file, ...yaml.locate(path) };
  const problems: Problem[] = [];
  const script = scriptOf(text);
  if (script && script !== language && !path.some((step) => ANY_SCRIPT.has(step)))
    problems.push(problem('wrong-language', { ...at, expected: language, actual: text.slice(0, 60) }));
  // An archived headline keeps its own figures; `articles.ts` holds it to the capture.
  if (path[0] === 'title' && language === 'ar' && yaml.file.startsWith('articles/')) return problems;
  for (const part of parseProse(text)) {
    if (part.kind === 'broken') problems.push(problem('place-broken', { ...at, actual: part.text }));
    else if (part.kind === 'claim' && !context.claims.has(part.id))
      problems.push(
        problem('id-unknown', {
          ...at,
          actual: part.id,
          expected: 'claim',
          hint: nearest(part.id, context.claims.keys()),
        }),
      );
    else if (part.kind === 'derived' && !context.derived.has(part.id))
      problems.push(
        problem('id-unknown', {
          ...at,
          actual: part.id,
          expected: 'derived figure',
          hint: nearest(part.id, context.derived.keys()),
        }),
      );
    else if (part.kind === 'step' && !steps.includes(part.id))
      problems.push(
        problem('id-unknown', { ...at, actual: part.id, expected: 'arithmetic step', hint: nearest(part.id, steps) }),
      );
    else if (part.kind === 'text')
      for (const number of typedNumbers(part.text, language, context.names))
        problems.push(problem('number-in-prose', { ...at, actual: number }));
  }
  return problems;
}

/** The figures typed into a text, as digits or in words; words quoted in «…» are the capture's, not ours. */
export function typedNumbers(text: string, language: 'ar' | 'en', names: readonly string[]): string[] {
  const own = text.replace(/«[^»]*»/g, (quoted) => ' '.repeat(quoted.length));
  const digits = typedDigits(own, names).map((found) => found.text);
  const kept = blankNames(own, names).replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
  const words = findNumerals(kept, language)
    .filter((found) => found.kind === 'words' && found.values.every((value) => value >= FIGURE_IN_WORDS))
    .filter((found) => !SCALE_AR.test(kept.slice(0, found.end)) && !SCALE_EN.test(kept.slice(0, found.end)))
    .map((found) => found.text);
  return [...digits, ...words];
}

function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null) return false;
  const { ar, en } = value as { ar?: unknown; en?: unknown };
  return typeof ar === 'string' && typeof en === 'string';
}

function stepsOf(value: object): string[] | undefined {
  const arithmetic = (value as { arithmetic?: unknown }).arithmetic;
  if (!Array.isArray(arithmetic)) return undefined;
  return arithmetic.flatMap((step: unknown) => {
    const id = (step as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
