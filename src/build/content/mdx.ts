/**
 * Commentary pages, checked before anything of them runs: MDX may hold text and the components below, and no code.
 * The same rules hold for `npm run check` and for the build, which never compiles a page that was refused.
 */
import type { Heading, Image, Link, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { CLAIM_FORMS, scriptOf } from '../../core/prose.ts';
import { textOf } from '../remark/heading-ids.ts';
import { type CommentaryMeta, commentary } from '../schema/report.ts';
import { problem } from './problems.ts';
import { typedNumbers } from './prose.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export interface MdxPage {
  readonly file: string;
  readonly language: 'ar' | 'en';
  /** `programmes/tns`, the same in both languages. */
  readonly slug: string;
  readonly meta: CommentaryMeta;
  readonly body: string;
  /** Ids of the claims that the page shows, in reading order. */
  readonly claims: readonly string[];
  /** Ids of the components' other subjects. */
  readonly uses: readonly { readonly component: string; readonly id: string }[];
  /** h2 and below: text and id. */
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly id: string }[];
  readonly wordCount: number;
}

export interface MdxKnown {
  readonly names: readonly string[];
  readonly claims: ReadonlyMap<string, unknown>;
  readonly derived: ReadonlyMap<string, unknown>;
  readonly disputes: ReadonlyMap<string, unknown>;
  readonly terms: ReadonlyMap<string, unknown>;
  readonly charts: ReadonlyMap<string, unknown>;
  /** Site paths that exist, without base and language: `/programmes/tns/`. */
  readonly paths: ReadonlySet<string>;
}

/** The components of content pages: attributes, and the map in which `id` (or `claim`) is looked up. */
export const COMPONENTS = {
  Claim: { attributes: ['id', 'form'], subject: 'id', of: 'claims' },
  Derived: { attributes: ['id'], subject: 'id', of: 'derived' },
  Dispute: { attributes: ['id'], subject: 'id', of: 'disputes' },
  Term: { attributes: ['id'], subject: 'id', of: 'terms' },
  Quote: { attributes: ['claim'], subject: 'claim', of: 'claims' },
  Chart: { attributes: ['id'], subject: 'id', of: 'charts' },
} as const;
type ComponentName = keyof typeof COMPONENTS;

/** A page nested deeper than this is no prose; refusing it keeps every later walk bounded. */
const MAX_NESTING = 24;
const MAX_BYTES = 128 * 1024;

interface Place {
  readonly line: number;
  readonly column: number;
}
type JsxNode = { name?: string | null; attributes?: JsxAttribute[]; position?: { start: Place } };
type JsxAttribute = { type: string; name?: string; value?: unknown; position?: { start: Place } };

/** The page, or every problem with line and column. Never throws, runs nothing of the page. */
export function checkMdx(file: string, text: string, known: MdxKnown): { page?: MdxPage; problems: Problem[] } {
  const language = file.startsWith('commentary/en/') ? 'en' : 'ar';
  if (Buffer.byteLength(text) > MAX_BYTES)
    return {
      problems: [problem('file-too-large', { file, actual: `${Buffer.byteLength(text)}`, expected: `${MAX_BYTES}` })],
    };
  const front = frontMatter(file, text);
  if (!front.meta) return { problems: front.problems };
  const problems = [...front.problems];
  const headline = (field: 'title' | 'description'): void => {
    const value = front.meta?.[field] ?? '';
    const at = { file, ...front.locate(field) };
    for (const number of typedNumbers(value, language, known.names))
      problems.push(problem('number-in-prose', { ...at, actual: number }));
    const script = scriptOf(value);
    if (script && script !== language)
      problems.push(problem('wrong-language', { ...at, actual: value, expected: language }));
  };
  headline('title');
  headline('description');
  const tree = parse(file, text, front.length, problems);
  if (!tree) return { problems };
  const walked = walk(tree, file, language, front.meta, known, problems);
  if (problems.length > 0) return { problems };
  const slug = file.replace(/^commentary\/(ar|en)\//, '').replace(/\.mdx$/, '');
  return { page: { file, language, slug, meta: front.meta, body: text.slice(front.length), ...walked }, problems };
}

function frontMatter(
  file: string,
  text: string,
): { meta?: CommentaryMeta; length: number; problems: Problem[]; locate: (field: string) => Place } {
  const nowhere = () => ({ line: 1, column: 1 });
  const match = /^---\n([\s\S]*?\n)?---(\n|$)/.exec(text);
  if (!match) return { length: 0, problems: [problem('front-matter', { file, line: 1, column: 1 })], locate: nowhere };
  // The first line (---) stays, as an empty one, so that lines count from the top of the file.
  const parsed = parseYaml(`\n${match[1] ?? ''}`, file);
  if (!parsed.yaml) return { length: match[0].length, problems: parsed.problems, locate: nowhere };
  const { yaml } = parsed;
  const result = validate(commentary, yaml, yaml.data ?? {});
  return {
    ...(result.value && { meta: result.value }),
    length: match[0].length,
    problems: result.problems,
    locate: (field) => yaml.locate([field]),
  };
}

function parse(file: string, text: string, skip: number, problems: Problem[]): Root | undefined {
  // Blank the front matter but keep its lines, so that every place is a place in the file.
  const body = text.slice(0, skip).replace(/[^\n]/g, '') + text.slice(skip);
  const nested = body.split('\n').findIndex((line) => depthOf(line) > MAX_NESTING);
  if (nested >= 0) {
    problems.push(problem('mdx-syntax', { file, line: nested + 1, column: 1, actual: '> > >' }));
    return undefined;
  }
  try {
    return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body);
  } catch (error) {
    const { reason, line, column, place } = error as {
      reason?: string;
      line?: number;
      column?: number;
      place?: { start?: Place } & Partial<Place>;
    };
    const at = {
      line: line ?? place?.start?.line ?? place?.line ?? 1,
      column: column ?? place?.start?.column ?? place?.column ?? 1,
    };
    problems.push(problem('mdx-syntax', { file, ...at, actual: reason ?? 'MDX' }));
    return undefined;
  }
}

/** How deep a line opens lists and quotations, and how many brackets it stacks: `> > - [[[` → 6. */
function depthOf(line: string): number {
  const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  const markers = lead.replace(/[^>*+\-.)]/g, '').length;
  const brackets = Math.max(0, ...[...line.matchAll(/[[({<]{2,}|[*_]{4,}/g)].map((run) => run[0].length));
  return Math.max(/^[-*_\s]*$/.test(line) ? 0 : markers, brackets);
}

function walk(
  tree: Root,
  file: string,
  language: 'ar' | 'en',
  meta: CommentaryMeta,
  known: MdxKnown,
  problems: Problem[],
) {
  const claims: string[] = [];
  const uses: { component: string; id: string }[] = [];
  const headings: { depth: number; text: string; id: string }[] = [];
  let wordCount = 0;
  const at = (node: { position?: { start: Place } | undefined }) => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  visit(tree, (node) => {
    switch (node.type as string) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(
          problem('mdx-code', {
            ...at(node),
            actual:
              String((node as { value?: unknown }).value ?? '')
                .split('\n')[0]
                ?.slice(0, 60) ?? '',
          }),
        );
        return SKIP;
      case 'html':
        problems.push(
          problem('mdx-html', {
            ...at(node),
            actual: String((node as { value?: unknown }).value ?? ''),
            expected: Object.keys(COMPONENTS).join(', '),
          }),
        );
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const used = checkComponent(node as JsxNode, at(node), known, problems);
        if (used) {
          uses.push(used);
          if (used.component === 'Claim' || used.component === 'Quote') claims.push(used.id);
        }
        return CONTINUE;
      }
      case 'heading': {
        const heading = node as Heading;
        const text = textOf(heading);
        const id = meta.anchors[text];
        if (heading.depth === 1) problems.push(problem('mdx-heading-level', at(node)));
        else if (!id)
          problems.push(
            problem('mdx-heading', { ...at(node), actual: text, hint: nearest(text, Object.keys(meta.anchors)) }),
          );
        else headings.push({ depth: heading.depth, text, id });
        return CONTINUE;
      }
      case 'footnoteReference':
      case 'footnoteDefinition':
        problems.push(problem('mdx-footnote', at(node)));
        return SKIP;
      case 'link':
      case 'definition':
        checkLink((node as Link).url, at(node), known, problems);
        return CONTINUE;
      case 'image': {
        const image = node as Image;
        if (!image.alt?.trim()) problems.push(problem('image-alt', at(node)));
        if (!/^\/[\w./-]+$/.test(image.url)) problems.push(problem('link-unsafe', { ...at(node), actual: image.url }));
        return CONTINUE;
      }
      case 'text':
      case 'inlineCode':
      case 'code': {
        const { value } = node as { value?: string };
        wordCount += (value ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
        for (const number of typedNumbers(value ?? '', language, known.names))
          problems.push(problem('number-in-prose', { ...numberPlace(at(node), value ?? '', number), actual: number }));
        return CONTINUE;
      }
      default:
        return CONTINUE;
    }
  });
  const prose = textOf(tree as never);
  const script = scriptOf(prose);
  if (script && script !== language)
    problems.push(problem('wrong-language', { file, line: 1, expected: language, actual: prose.trim().slice(0, 60) }));
  return { claims: [...new Set(claims)], uses, headings, wordCount };
}

/** The place of a number inside a text node, which may run over several lines. */
function numberPlace(start: { file: string } & Place, value: string, number: string): { file: string } & Place {
  const before = value.slice(0, Math.max(0, value.indexOf(number))).split('\n');
  const lines = before.length - 1;
  const last = before.at(-1)?.length ?? 0;
  return { file: start.file, line: start.line + lines, column: lines === 0 ? start.column + last : last + 1 };
}

function checkComponent(
  node: JsxNode,
  at: { file: string } & Place,
  known: MdxKnown,
  problems: Problem[],
): { component: string; id: string } | undefined {
  const name = node.name ?? '';
  const names = Object.keys(COMPONENTS);
  if (!Object.hasOwn(COMPONENTS, name)) {
    const code = /^[A-Z]/.test(name) ? 'mdx-component' : 'mdx-html';
    problems.push(
      problem(code, { ...at, actual: `<${name}>`, expected: names.join(', '), hint: nearest(name, names) }),
    );
    return undefined;
  }
  const component = COMPONENTS[name as ComponentName];
  let id: string | undefined;
  for (const attribute of node.attributes ?? []) {
    const place = { file: at.file, ...(attribute.position?.start ?? at) };
    const accepted: readonly string[] = component.attributes;
    const label = attribute.name ?? '{…}';
    if (attribute.type !== 'mdxJsxAttribute' || !accepted.includes(label) || typeof attribute.value !== 'string')
      problems.push(
        problem('mdx-attribute', {
          file: place.file,
          line: place.line,
          column: place.column,
          actual: label,
          expected: accepted.join(', '),
          hint: nearest(label, accepted),
        }),
      );
    else if (label === 'form' && !CLAIM_FORMS.some((form) => form === attribute.value))
      problems.push(
        problem('field-value', {
          file: place.file,
          line: place.line,
          column: place.column,
          actual: attribute.value,
          expected: CLAIM_FORMS.join(', '),
          hint: nearest(attribute.value, CLAIM_FORMS),
        }),
      );
    else if (label === component.subject) id = attribute.value;
  }
  if (id === undefined) {
    problems.push(problem('field-missing', { ...at, actual: `<${name} ${component.subject}>` }));
    return undefined;
  }
  const map = known[component.of];
  if (!map.has(id)) {
    problems.push(
      problem('id-unknown', { ...at, actual: id, expected: name.toLowerCase(), hint: nearest(id, map.keys()) }),
    );
    return undefined;
  }
  return { component: name, id };
}

function checkLink(url: string, at: { file: string } & Place, known: MdxKnown, problems: Problem[]): void {
  if (url.startsWith('#') || /^(https:\/\/|mailto:)[^\s]+$/.test(url)) return;
  if (!url.startsWith('/') || url.startsWith('//')) {
    problems.push(problem('link-unsafe', { ...at, actual: url }));
    return;
  }
  const path = url.split(/[?#]/)[0] ?? '';
  if (!known.paths.has(path))
    problems.push(problem('link-broken', { ...at, actual: url, hint: nearest(path, known.paths) }));
}
