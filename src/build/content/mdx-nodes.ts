/** What stands in a commentary page, node by node: text without figures, known components, links that lead somewhere. */
import type { Heading, Image, Link, List, Paragraph, Root, TableCell } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { otherScript, scriptOf } from '../../core/prose.ts';
import { textOf } from '../remark/heading-ids.ts';
import { COMPONENT_NAMES, type ComponentKnown, checkComponent, type JsxNode } from './mdx-components.ts';
import { checkImage, checkLink, type LinkKnown } from './mdx-links.ts';
import { problem } from './problems.ts';
import { hiddenCharacter } from './text.ts';
import { typedNumbers } from './typed-numbers.ts';
import { PLACEHOLDER, type Place } from './yaml.ts';

export interface MdxKnown extends ComponentKnown, LinkKnown {
  readonly names: readonly string[];
  /** Whether a capture holds these words, cutting no number. */
  readonly archived: (words: string) => boolean;
}

interface Work {
  readonly file: string;
  readonly language: 'ar' | 'en';
  /** Heading → id, as the front matter has it; undefined where the front matter was refused. */
  readonly anchors: Readonly<Record<string, string>> | undefined;
  readonly known: MdxKnown;
  readonly problems: Problem[];
}

export interface Walked {
  readonly claims: readonly string[];
  readonly uses: readonly { readonly component: string; readonly id: string; readonly form?: string }[];
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly id: string }[];
  readonly places: readonly ({ readonly url: string } & Place)[];
  readonly wordCount: number;
}

/** Walks the tree of a page, adding its problems; returns what the page shows. */
export function walkMdx(tree: Root, work: Work): Walked {
  const { file, language, known, problems } = work;
  const claims = new Set<string>();
  const uses: { component: string; id: string; form?: string }[] = [];
  const headings: { depth: number; text: string; id: string }[] = [];
  const places: ({ url: string } & Place)[] = [];
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
        problems.push(problem('mdx-code', { ...at(node), actual: firstLine(node) }));
        return SKIP;
      case 'html':
        problems.push(problem('mdx-html', { ...at(node), actual: firstLine(node), expected: COMPONENT_NAMES }));
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const used = checkComponent(node as JsxNode, at(node), known, problems);
        if (used) uses.push(used);
        if (used?.component === 'Claim' || used?.component === 'Quote') claims.add(used.id);
        return CONTINUE;
      }
      case 'heading':
        headings.push(...headingOf(node as Heading, at(node), headings, work));
        return CONTINUE;
      case 'footnoteReference':
      case 'footnoteDefinition':
        problems.push(problem('mdx-footnote', at(node)));
        return SKIP;
      case 'list': {
        // The first number of a list is printed, by the browser instead of by us.
        const { ordered, start } = node as List;
        if (ordered && start !== 1) problems.push(problem('number-in-prose', { ...at(node), actual: `${start}.` }));
        return CONTINUE;
      }
      case 'link':
      case 'definition': {
        const link = node as Link;
        if (node.type === 'link' && isBlank(link)) problems.push(problem('link-empty', at(node)));
        checkLink(link.url, at(node), known, problems);
        if (/^(\/[^/]|#)/.test(link.url) && link.url.includes('#')) places.push({ ...at(node), url: link.url });
        textProblems(link.title, node, work, at(node));
        return CONTINUE;
      }
      case 'image': {
        const image = node as Image;
        checkImage(image, at(node), known, problems);
        textProblems(image.alt, node, work, at(node));
        textProblems(image.title, node, work, at(node));
        return CONTINUE;
      }
      case 'text':
      case 'inlineCode':
      case 'code': {
        const { value = '' } = node as { value?: string };
        wordCount += value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
        textProblems(value, node, work, at(node));
        return CONTINUE;
      }
      default:
        return CONTINUE;
    }
  });
  // A page in the other language is told once; of one in the right language, each passage that is not.
  const [first] = tree.children;
  const foreign = isForeign(textOf(tree as never), language)
    ? [{ node: first, prose: textOf(tree as never) }]
    : passages(tree);
  for (const { node, prose } of foreign)
    if (isForeign(prose, language))
      problems.push(
        problem('wrong-language', {
          ...at({ position: node?.position }),
          expected: language,
          actual: prose.trim().slice(0, 60),
        }),
      );
  return { claims: [...claims], uses, headings, places, wordCount };
}

/** `[](/about/)`: nothing to see, and nothing for who listens. A component or a picture is something. */
function isBlank({ children }: Link): boolean {
  return children.every((child) => 'value' in child && child.value.trim() === '');
}

/** A name may be in the other script; so many words make a passage. */
const PASSAGE_WORDS = 4;

function isForeign(prose: string, language: 'ar' | 'en'): boolean {
  const script = scriptOf(prose);
  return script !== undefined && script !== language && prose.trim().split(/\s+/).length >= PASSAGE_WORDS;
}

/** Paragraphs, headings and cells, each with its text. */
function passages(tree: Root): { node: Paragraph | Heading | TableCell; prose: string }[] {
  const found: { node: Paragraph | Heading | TableCell; prose: string }[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const passage = node as Paragraph | Heading | TableCell;
    found.push({ node: passage, prose: textOf(passage) });
  });
  return found;
}

/** Ids that the parts of every page have, or that the site makes: `sources`, `h-sources`, `p-3`, `c-…`. */
const OF_THE_PAGE =
  /^(main|contents|figures|facts|charts|changed|differ|silence|sources|cite|[pns]\d+|.*-\d+|[hcd]-.*|(chart|step)-.*)$/;

function headingOf(
  heading: Heading,
  at: { file: string } & Place,
  before: readonly { readonly id: string }[],
  { anchors, problems }: Work,
): { depth: number; text: string; id: string }[] {
  const text = textOf(heading);
  if (heading.depth === 1) {
    problems.push(problem('mdx-heading-level', at));
    return [];
  }
  if (anchors === undefined || text === PLACEHOLDER) return [];
  const id = Object.hasOwn(anchors, text) ? anchors[text] : undefined;
  if (id === undefined) {
    problems.push(problem('mdx-heading', { ...at, actual: text, hint: nearest(text, Object.keys(anchors)) }));
    return [];
  }
  if (before.some((other) => other.id === id) || OF_THE_PAGE.test(id))
    problems.push(problem('mdx-anchor-duplicate', { ...at, actual: id }));
  return [{ depth: heading.depth, text, id }];
}

/** Figures typed into a text of the page, quotations that no capture has, places of a template left to fill in. */
function textProblems(
  value: string | null | undefined,
  node: { type: string },
  { language, known, problems }: Work,
  at: { file: string } & Place,
): void {
  if (!value) return;
  if (value.trim() === PLACEHOLDER) problems.push(problem('not-filled-in', at));
  const hidden = hiddenCharacter(value);
  if (hidden) problems.push(problem(hidden.code, { ...at, actual: hidden.actual }));
  const strange = otherScript(value);
  if (strange !== undefined)
    problems.push(
      problem('wrong-language', {
        ...(node.type === 'text' ? placeIn(at, value, value.indexOf(strange)) : at),
        expected: language,
        actual: strange,
      }),
    );
  for (const found of typedNumbers(value, language, known.names, known.archived)) {
    const place = node.type === 'text' ? placeIn(at, value, found.start) : at;
    problems.push(
      problem(found.quoted ? 'quotation-not-archived' : 'number-in-prose', { ...place, actual: found.text }),
    );
  }
}

/** The place of an offset inside a text node, which may run over several lines. */
function placeIn(start: { file: string } & Place, value: string, offset: number): { file: string } & Place {
  const before = value.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  if (before.length === 1) return { ...start, column: start.column + last };
  return { file: start.file, line: start.line + before.length - 1, column: last + 1 };
}

function firstLine(node: unknown): string {
  return String((node as { value?: unknown }).value ?? '').split('\n')[0] ?? '';
}
