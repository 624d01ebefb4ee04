/**
 * What the components do with `<Runs>`, for the words of the commentary itself: «AMO-Tadamon» in a link stays on one line,
 * and so does «CC BY». Runs after the plugins that read the words of headings.
 */
import type { Data, Parent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Run, runsOf } from '../../core/runs.ts';

export function remarkWholeRuns(options: { readonly names?: () => RegExp | undefined } = {}) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      const runs = runsOf(node.value, options.names?.());
      if (!parent || index === undefined || runs.every((run) => run.kept === undefined)) return undefined;
      parent.children.splice(index, 1, ...runs.map(nodeOf));
      return [SKIP, index + runs.length];
    });
  };
}

function nodeOf({ text, kept }: Run): Parent['children'][number] {
  const value: Text = { type: 'text', value: text };
  if (kept === undefined) return value;
  const element =
    kept === 'ltr'
      ? { hName: 'bdi', hProperties: { dir: 'ltr' } }
      : { hName: 'span', hProperties: { className: ['nb'] } };
  return { type: 'emphasis', children: [value], data: element as Data };
}
