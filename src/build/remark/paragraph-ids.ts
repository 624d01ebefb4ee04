/**
 * An id for each paragraph of a commentary page, from the heading above it and its place under it: `reach-2`. The
 * components of the site draw its permalink; a paragraph keeps its address when other sections change.
 */
import type { Data, Root } from 'mdast';
import { textOf } from './heading-ids.ts';

type Properties = Record<string, unknown>;
const propertiesOf = (data: Data | undefined): Properties =>
  (data as { hProperties?: Properties } | undefined)?.hProperties ?? {};

/** Runs after `remarkHeadingIds`, which gives the headings their ids. */
export function remarkParagraphIds() {
  return (tree: Root): void => {
    let section = 'p';
    let nth = 0;
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const { id } = propertiesOf(node.data);
        section = typeof id === 'string' ? id : textOf(node).replace(/\s+/g, '-');
        nth = 0;
      } else if (node.type === 'paragraph') {
        nth += 1;
        const hProperties = { ...propertiesOf(node.data), id: `${section}-${nth}` };
        node.data = { ...node.data, hProperties } as Data;
      }
    }
  };
}
