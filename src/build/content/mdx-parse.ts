/** MDX as a tree, in bounded time: what nests or repeats beyond any prose is refused before the parser sees it. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Bilingual, Problem } from '../../core/problem.ts';
import { keptByText } from './memo.ts';
import { problem } from './problems.ts';
import type { Place } from './yaml.ts';

/** Levels of lists, quotations, brackets, emphasis or tags; ours use three. */
const MAX_NESTING = 16;
/** Signs that open something, in one paragraph: a paragraph of ours has at most sixty. */
const MAX_OPENINGS = 400;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

export interface ParsedMdx {
  readonly tree?: Root;
  readonly problems: readonly Problem[];
}

/** The tree of `body`, or the one problem that keeps it from being read. Never throws. */
export const parseMdx: (body: string, file: string) => ParsedMdx = keptByText(100, parse);

function parse(body: string, file: string): ParsedMdx {
  const deep = tooDeepLine(body);
  if (deep !== undefined) return { problems: [problem('mdx-nesting', { file, line: deep, column: 1 })] };
  try {
    return { tree: parser.parse(body), problems: [] };
  } catch (error) {
    return { problems: [syntaxProblem(file, error)] };
  }
}

/** The first line that opens too much: by marks of lists and quotations, by indentation, by signs in its paragraph. */
function tooDeepLine(body: string): number | undefined {
  let openings = 0;
  let tags = 0;
  const index = body.split('\n').findIndex((line) => {
    if (line.trim() === '') openings = 0;
    openings += line.match(/[[<{*_~`!]/g)?.length ?? 0;
    tags += (line.match(/<[A-Za-z]/g)?.length ?? 0) - (line.match(/\/>|<\//g)?.length ?? 0);
    const lead = /^(?:[ \t>*+-]|\d+[.)])*/.exec(line)?.[0] ?? '';
    const marks = lead.match(/[>*+-]|\d[.)]/g)?.length ?? 0;
    const isRule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line);
    return (
      openings > MAX_OPENINGS ||
      tags > MAX_NESTING ||
      (marks > MAX_NESTING && !isRule) ||
      lead.replace(/[^ \t]/g, '').length > MAX_NESTING * 4
    );
  });
  return index < 0 ? undefined : index + 1;
}

const TAG = {
  ar: 'وسم فُتح ولم يُغلق، أو أُغلق ولم يُفتح',
  en: 'a tag is opened and not closed, or closed and not opened',
};
const SIGN = {
  ar: 'بعد علامة < شيء ليس وسما؛ واكتب التعليقات خارج الصفحة',
  en: 'after a < stands what is no tag; comments have no place in a page',
};
const CODE = {
  ar: 'سطر يبدأ بكلمة import أو export، أو أقواس { }، فيُقرأ شيفرة',
  en: 'a line that begins with import or export, or braces { }, reads as code',
};
const LAZY = {
  ar: 'وسم أو قوس يمتد خارج القائمة أو الاقتباس الذي بدأ فيه',
  en: 'a tag or brace runs out of the list or quotation in which it began',
};

const REASONS: Readonly<Record<string, Bilingual>> = {
  acorn: CODE,
  'non-esm': CODE,
  'non-spread': CODE,
  'spread-extra': CODE,
  'unexpected-lazy': LAZY,
  'unexpected-character': SIGN,
};

function syntaxProblem(file: string, error: unknown): Problem {
  const { ruleId, line, column, place } = error as {
    ruleId?: string;
    line?: number;
    column?: number;
    place?: { start?: Place } & Partial<Place>;
  };
  if (error instanceof RangeError) return problem('mdx-nesting', { file, line: 1, column: 1 });
  const at = {
    line: line ?? place?.start?.line ?? place?.line ?? 1,
    column: column ?? place?.start?.column ?? place?.column ?? 1,
  };
  return problem('mdx-syntax', { file, ...at, words: { actual: REASONS[ruleId ?? ''] ?? TAG } });
}
