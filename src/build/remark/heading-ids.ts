/**
 * Stable readable ids for headings: the page's front matter lists them (`anchors: { "لمن هو": who }`), so that an
 * Arabic heading has a short address that survives rewording. An unlisted heading is refused by the content check.
 */
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro?.frontmatter ?? {};
    const anchors = (frontmatter['anchors'] ?? {}) as Readonly<Record<string, string>>;
    visit(tree, 'heading', (heading: Heading) => {
      const id = anchors[textOf(heading)];
      if (id) heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}

/** The words of a heading, without markup: `## **لمن** هو` → `لمن هو`. */
export function textOf(node: Heading | { children?: readonly unknown[]; value?: unknown }): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => textOf(child as { value?: unknown })).join('');
}
