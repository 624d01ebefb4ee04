/**
 * Commentary pages, checked before anything of them runs: MDX may hold text and the components of the site, and no
 * code. The same rules hold for `npm run check` and for the build, which never compiles a page that was refused.
 */
import type { Problem } from '../../core/problem.ts';
import { scriptOf } from '../../core/prose.ts';
import { type CommentaryMeta, commentary } from '../schema/report.ts';
import { type MdxKnown, walkMdx } from './mdx-nodes.ts';
import { parseMdx } from './mdx-parse.ts';
import { problem } from './problems.ts';
import { slugOf } from './site-paths.ts';
import { typedNumbers } from './typed-numbers.ts';
import { validate } from './validate.ts';
import { PLACEHOLDER, type Place, parseYaml, type YamlFile } from './yaml.ts';

export type { MdxKnown } from './mdx-nodes.ts';

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
  readonly uses: readonly { readonly component: string; readonly id: string; readonly form?: string }[];
  /** h2 and below: text and id. */
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly id: string }[];
  /** Links to places in pages of the site: `/about/#limits`, `#who`. */
  readonly places: readonly ({ readonly url: string } & Place)[];
  readonly wordCount: number;
}

/** Four times the longest page of ours; a longer one is not reviewed line by line. */
export const MAX_PAGE_BYTES = 64 * 1024;

/** The page, or every problem with line and column. Never throws, runs nothing of the page. */
export function checkMdx(file: string, text: string, known: MdxKnown): { page?: MdxPage; problems: Problem[] } {
  const language = file.startsWith('commentary/en/') ? 'en' : 'ar';
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_PAGE_BYTES)
    return { problems: [problem('file-too-large', { file, actual: `${bytes}`, expected: `${MAX_PAGE_BYTES}` })] };
  const front = frontMatter(file, text);
  const problems = [...front.problems];
  if (front.yaml)
    for (const field of ['title', 'description']) problems.push(...fieldProblems(field, front.yaml, language, known));
  // Blank the front matter but keep its lines, so that every place is a place in the file.
  const body = text.slice(0, front.length).replace(/[^\n]/g, '') + text.slice(front.length);
  const parsed = front.length > 0 ? parseMdx(body, file) : { problems: [] };
  problems.push(...parsed.problems);
  if (!parsed.tree) return { problems };
  const walked = walkMdx(parsed.tree, { file, language, anchors: front.meta?.anchors, known, problems });
  problems.push(...unusedAnchors(front, walked.headings));
  if (problems.length > 0 || !front.meta) return { problems };
  const slug = slugOf(file);
  return { page: { file, language, slug, meta: front.meta, body: text.slice(front.length), ...walked }, problems };
}

interface FrontMatter {
  readonly meta?: CommentaryMeta;
  readonly yaml?: YamlFile;
  /** Characters up to the end of the closing line; 0 where there is no front matter. */
  readonly length: number;
  readonly problems: readonly Problem[];
}

function frontMatter(file: string, text: string): FrontMatter {
  const match = /^---\n([\s\S]*?\n)?---(\n|$)/.exec(text);
  if (!match) return { length: 0, problems: [problem('front-matter', { file, line: 1, column: 1 })] };
  // The first line (---) stays, as an empty one, so that lines count from the top of the file.
  const parsed = parseYaml(`\n${match[1] ?? ''}`, file);
  const { yaml } = parsed;
  if (!yaml) return { length: match[0].length, problems: parsed.problems };
  const result = validate(commentary, yaml, yaml.data ?? {});
  const problems = [...parsed.problems, ...result.problems];
  return { ...(result.value && { meta: result.value }), yaml, length: match[0].length, problems };
}

/** Title and description stand in lists, in search and on social cards: no figures, and the page's language. */
function fieldProblems(field: string, yaml: YamlFile, language: 'ar' | 'en', known: MdxKnown): Problem[] {
  const value = (yaml.data as Record<string, unknown> | null)?.[field];
  if (typeof value !== 'string') return [];
  const problems: Problem[] = [];
  for (const found of typedNumbers(value, language, known.names))
    problems.push(
      problem('number-in-prose', { file: yaml.file, ...yaml.locateIn([field], found.text), actual: found.text }),
    );
  const script = scriptOf(value);
  if (script && script !== language)
    problems.push(
      problem('wrong-language', { file: yaml.file, ...yaml.locateIn([field]), actual: value, expected: language }),
    );
  return problems;
}

/** Anchors of the front matter that no heading has: mostly a heading that was reworded. */
function unusedAnchors({ meta, yaml }: FrontMatter, headings: readonly { readonly text: string }[]): Problem[] {
  if (!meta || !yaml) return [];
  const used = new Set(headings.map(({ text }) => text));
  return Object.keys(meta.anchors)
    .filter((text) => !used.has(text) && text !== PLACEHOLDER)
    .map((text) => problem('mdx-anchor-unused', { file: yaml.file, ...yaml.locate(['anchors', text]), actual: text }));
}
