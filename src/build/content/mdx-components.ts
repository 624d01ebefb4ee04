/** The components of content pages: which there are, what they take, and whether what they name exists. */
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { CLAIM_FORMS } from '../../core/prose.ts';
import { textOf } from '../remark/heading-ids.ts';
import type { Kind } from './kinds.ts';
import { problem } from './problems.ts';
import { noSuch } from './references.ts';
import type { Place } from './yaml.ts';

export interface ComponentKnown {
  readonly claims: ReadonlyMap<string, unknown>;
  readonly withdrawn: ReadonlySet<string>;
  readonly derived: ReadonlyMap<string, unknown>;
  readonly disputes: ReadonlyMap<string, unknown>;
  readonly terms: ReadonlyMap<string, unknown>;
  readonly charts: ReadonlyMap<string, unknown>;
}

interface Component {
  readonly attributes: readonly string[];
  /** The attribute that names what is shown. */
  readonly subject: string;
  readonly of: Exclude<keyof ComponentKnown, 'withdrawn'>;
  readonly kind: Kind;
  /** Whether it stands around words. */
  readonly words?: boolean;
}

export const COMPONENTS: Readonly<Record<string, Component>> = {
  Claim: { attributes: ['id', 'form'], subject: 'id', of: 'claims', kind: 'claim' },
  Derived: { attributes: ['id'], subject: 'id', of: 'derived', kind: 'derived' },
  Dispute: { attributes: ['id'], subject: 'id', of: 'disputes', kind: 'dispute' },
  Term: { attributes: ['id'], subject: 'id', of: 'terms', kind: 'term', words: true },
  Quote: { attributes: ['claim'], subject: 'claim', of: 'claims', kind: 'claim' },
  Chart: { attributes: ['id'], subject: 'id', of: 'charts', kind: 'chart' },
};

const NAMES = Object.keys(COMPONENTS);
export const COMPONENT_NAMES = NAMES.join(', ');

type JsxAttribute = { type: string; name?: string; value?: unknown; position?: { start: Place } };
export type JsxNode = {
  name?: string | null;
  attributes?: JsxAttribute[];
  children?: readonly unknown[];
  position?: { start: Place };
};

type At = { readonly file: string } & Place;

/** What a component names, or undefined after its problems were added. */
export function checkComponent(
  node: JsxNode,
  at: At,
  known: ComponentKnown,
  problems: Problem[],
): { component: string; id: string; form?: string } | undefined {
  const name = node.name ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) {
    const code = /^[A-Z]/.test(name) ? 'mdx-component' : 'mdx-html';
    const hint = nearest(name, NAMES) ?? NAMES.find((one) => one.toLowerCase() === name.toLowerCase());
    problems.push(problem(code, { ...at, actual: `<${name}>`, expected: COMPONENT_NAMES, hint }));
    return undefined;
  }
  const words = textOf({ children: node.children ?? [] }).trim() !== '';
  if (words !== (component.words ?? false)) {
    const expected = words
      ? { ar: 'لا نص بين وسميه', en: 'it takes no text' }
      : { ar: 'تنقصه الكلمات التي يشرحها', en: 'it lacks the words that it explains' };
    problems.push(problem('mdx-children', { ...at, actual: name, expected: expected.en, words: { expected } }));
  }
  const given = attributesOf(node, name, component, at, problems);
  const id = given.get(component.subject);
  if (id === undefined) {
    if (!node.attributes?.some((attribute) => attribute.name === component.subject))
      problems.push(problem('field-missing', { ...at, actual: `<${name} ${component.subject}>` }));
    return undefined;
  }
  if (!known[component.of].has(id)) {
    problems.push(noSuch(at, component.kind, id, known[component.of].keys()));
    return undefined;
  }
  if (component.of === 'claims' && known.withdrawn.has(id))
    problems.push(problem('claim-withdrawn', { ...at, actual: id }));
  const form = given.get('form');
  return { component: name, id, ...(form !== undefined && { form }) };
}

/** The attributes in order, each known to the component, once, with a plain text in quotes. */
function attributesOf(
  node: JsxNode,
  name: string,
  { attributes }: Component,
  at: At,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    const { line, column } = attribute.position?.start ?? at;
    const place = { file: at.file, line, column };
    const label = attribute.name ?? '{…}';
    const { type, value } = attribute;
    if (type !== 'mdxJsxAttribute' || !attributes.includes(label) || typeof value !== 'string' || given.has(label))
      problems.push(
        problem('mdx-attribute', {
          ...place,
          actual: `<${name} ${label}>`,
          expected: attributes.join(', '),
          hint: attributes.includes(label) ? undefined : nearest(label, attributes),
        }),
      );
    else if (label === 'form' && !CLAIM_FORMS.some((form) => form === value))
      problems.push(
        problem('field-value', {
          ...place,
          actual: value,
          expected: CLAIM_FORMS.join(', '),
          hint: nearest(value, CLAIM_FORMS),
        }),
      );
    else given.set(label, value);
  }
  return given;
}
