import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { remarkParagraphIds } from './paragraph-ids.ts';

const heading = (text: string, id?: string) => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: text }],
  ...(id ? { data: { hProperties: { id } } } : {}),
});
const paragraph = () => ({ type: 'paragraph', children: [{ type: 'text', value: 'كلام' }] });

it('numbers paragraphs under the heading above them', () => {
  const children = [
    paragraph(),
    heading('لمن', 'who'),
    paragraph(),
    { type: 'list', children: [] },
    paragraph(),
    heading('متى بدأ'),
    paragraph(),
  ];
  const tree = { type: 'root', children } as unknown as Root;
  remarkParagraphIds()(tree);
  const ids = tree.children
    .filter((node) => node.type === 'paragraph')
    .map((node) => (node.data as { hProperties?: { id: string } }).hProperties?.id);
  expect(ids).toEqual(['p-1', 'who-1', 'who-2', 'متى-بدأ-1']);
});
