/** Checks on the prose of YAML fields: the field's language, figures named and never typed, places that exist. */
import type { Bilingual, Problem } from '../../core/problem.ts';
import { otherScript, parseProse, scriptOf } from '../../core/prose.ts';
import { problem } from './problems.ts';
import { noSuch } from './references.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { DataPath, YamlFile } from './yaml.ts';

export interface ProseContext {
  readonly names: readonly string[];
  readonly claims: ReadonlyMap<string, unknown>;
  readonly withdrawn: ReadonlySet<string>;
  readonly derived: ReadonlyMap<string, unknown>;
  /** Whether a capture holds these words, cutting no number. */
  readonly archived: (words: string) => boolean;
}

/** Fields of names: an Arabic name may be Latin («AMO»), an English one Arabic. */
const ANY_SCRIPT: ReadonlySet<string | number> = new Set(['name', 'via', 'alsoWritten', 'searchWords']);

/** Where a withdrawn claim may still be spoken of: in what is said of its withdrawal. */
const OF_WITHDRAWN = /^(corrections\.yaml|claims\/.*)$/;

/** The problems of every text for readers in a YAML file: `{ar, en}` pairs, and lists of other names and search words. */
export function checkProse(yaml: YamlFile, context: ProseContext): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: DataPath, steps: readonly string[]): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index], steps);
    else if (isBilingual(value)) {
      const own = (['ar', 'en'] as const).flatMap((language) =>
        checkText({ text: value[language], language, path: [...path, language], steps }, yaml, context),
      );
      problems.push(...(own.length > 0 ? own : placesDiffer(value, path, yaml)));
    } else if (typeof value === 'object' && value !== null) {
      const own = stepsOf(value) ?? steps;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], own);
    } else if (typeof value === 'string' && isNoun(yaml.file, path))
      problems.push(...typedProblems(value, path, yaml, context));
    else if (typeof value === 'string' && (path.at(-2) === 'alsoWritten' || path.at(-2) === 'searchWords'))
      problems.push(...checkText({ text: value, language: scriptOf(value) ?? 'ar', path, steps }, yaml, context));
  };
  visit(yaml.data, [], []);
  return problems;
}

interface Passage {
  readonly text: string;
  readonly language: 'ar' | 'en';
  readonly path: DataPath;
  /** Steps of arithmetic that `[[#step]]` may name here. */
  readonly steps: readonly string[];
}

function checkText({ text, language, path, steps }: Passage, yaml: YamlFile, context: ProseContext): Problem[] {
  const problems: Problem[] = [];
  /** The place of words that stand at `start` of the text: of as many such words as stand before them in the source. */
  const at = (words: string, start: number) => {
    const nth = text.slice(0, start).split(words).length - 1;
    return { file: yaml.file, ...yaml.locateIn(path, words, nth) };
  };
  const script = scriptOf(text);
  const strange = otherScript(text);
  if (((script && script !== language) || strange) && !path.some((step) => ANY_SCRIPT.has(step)))
    problems.push(
      problem('wrong-language', {
        file: yaml.file,
        ...yaml.locateIn(path, strange),
        expected: language,
        actual: text.slice(0, 60),
      }),
    );
  // An archived headline keeps its own figures; `articles.ts` holds it to the capture.
  if (path[0] === 'title' && language === 'ar' && yaml.file.startsWith('articles/')) return problems;
  for (const part of parseProse(text)) {
    if (part.kind === 'text') {
      const loose = looseBrackets(part.text);
      if (loose !== undefined) {
        const start = part.start + part.text.indexOf(loose);
        problems.push(problem('place-broken', { ...at(loose, start), actual: text.slice(start, start + 40) }));
      }
      for (const found of typedNumbers(part.text, language, context.names, context.archived))
        problems.push(
          problem(found.quoted ? 'quotation-not-archived' : 'number-in-prose', {
            ...at(found.text, part.start + found.start),
            actual: found.text,
          }),
        );
    } else if (part.kind === 'broken')
      problems.push(problem('place-broken', { ...at(part.text, part.start), actual: part.text }));
    else if (part.kind === 'step') {
      if (!steps.includes(part.id)) problems.push(noSuch(at(part.id, part.start), 'step', part.id, steps));
    } else if (!context[part.kind === 'claim' ? 'claims' : 'derived'].has(part.id)) {
      const known = part.kind === 'claim' ? context.claims : context.derived;
      problems.push(noSuch(at(part.id, part.start), part.kind, part.id, known.keys()));
    } else if (context.withdrawn.has(part.id) && !OF_WITHDRAWN.test(yaml.file))
      problems.push(problem('claim-withdrawn', { ...at(part.id, part.start), actual: part.id }));
  }
  return problems;
}

/** Both languages name the same figures: an id that slipped in one of them would show its readers another number. */
function placesDiffer(value: Bilingual, path: DataPath, yaml: YamlFile): Problem[] {
  const ids = (text: string) =>
    parseProse(text).flatMap((part) => (part.kind === 'text' || part.kind === 'broken' ? [] : [part.id]));
  const lone = loneOnes(ids(value.ar), ids(value.en));
  if (lone.length === 0) return [];
  const [first = ''] = lone;
  const language = value.ar.includes(first) ? 'ar' : 'en';
  const at = yaml.locateIn([...path, language], first);
  return [problem('places-differ', { file: yaml.file, ...at, actual: lone.join(', ') })];
}

/** What stands in one list more often than in the other: `[a, b]`, `[a, c]` → b, c. */
export function loneOnes(one: readonly string[], other: readonly string[]): string[] {
  const without = (from: readonly string[], taken: readonly string[]) => {
    const left = [...taken];
    return from.filter((id) => {
      const at = left.indexOf(id);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [...without(one, other), ...without(other, one)];
}

/** The forms of a unit's noun, which stand beside every number of that unit: `ar.few` in `units.yaml`. */
function isNoun(file: string, path: DataPath): boolean {
  return file === 'units.yaml' && (path.at(-2) === 'ar' || path.at(-2) === 'en');
}

function typedProblems(text: string, path: DataPath, yaml: YamlFile, { names }: ProseContext): Problem[] {
  return typedNumbers(text, path.at(-2) === 'en' ? 'en' : 'ar', names).map((found) =>
    problem('number-in-prose', { file: yaml.file, ...yaml.locateIn(path, found.text), actual: found.text }),
  );
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

/** `[[x`, `x]]`: a place whose brackets do not close is text to the parser, and no one means it as text. */
function looseBrackets(text: string): string | undefined {
  return /\[\[|\]\]/.exec(text)?.[0];
}
