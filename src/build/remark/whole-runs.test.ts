import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkWholeRuns } from './whole-runs.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly data?: { readonly hName?: string };
}

/** The text of a page as the plugin leaves it: `in <span>AMO-Tadamon</span>`. */
function drawn(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkWholeRuns);
  const draw = (node: Node): string => {
    const inner = node.value ?? (node.children ?? []).map(draw).join('');
    const name = node.data?.hName ?? (node.type === 'link' ? 'a' : undefined);
    return name === undefined ? inner : `<${name}>${inner}</${name}>`;
  };
  return draw(processor.runSync(processor.parse(markdown)) as Root as Node);
}

describe('whole runs of the commentary', () => {
  it('keep a name with its hyphen and the name of a licence on one line, in a link as elsewhere', () => {
    expect(drawn('of [AMO-Tadamon](/x/) and AMO-Shamil, under (CC BY) here')).toBe(
      'of <a><span>AMO-Tadamon</span></a> and <span>AMO-Shamil</span>, under (<span>CC BY</span>) here',
    );
  });

  it('turn Latin words in an Arabic text', () => {
    expect(drawn('ابحث عن «veuves» هنا')).toBe('ابحث عن «<bdi>veuves</bdi>» هنا');
  });

  it('leave other words and code as they are', () => {
    expect(drawn('a plain text with `AMO-Tadamon`')).toBe('a plain text with AMO-Tadamon');
  });
});
