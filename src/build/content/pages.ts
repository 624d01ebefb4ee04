/** Commentary pages as a set: which must be there, which belong to a programme, whether their links meet. */
import type { Problem } from '../../core/problem.ts';
import type { MdxPage } from './mdx.ts';
import { brokenPlaces } from './mdx-links.ts';
import { problem } from './problems.ts';
import { noSuch } from './references.ts';
import { slugOf } from './site-paths.ts';
import type { ContentTree } from './tree.ts';

/** A page that the site links to from every other, in one language at least. */
const REQUIRED = 'about';

export function pageProblems(
  tree: ContentTree,
  pages: readonly MdxPage[],
  programmes: ReadonlyMap<string, unknown>,
): Problem[] {
  const orphans = [...tree.mdx.keys()].flatMap((file) => {
    const [, programme] = /^programmes\/(.+)$/.exec(slugOf(file)) ?? [];
    if (programme === undefined || programmes.has(programme)) return [];
    return [noSuch({ file, line: 1, column: 1 }, 'programme', programme, programmes.keys())];
  });
  const named = [...tree.mdx.keys(), ...tree.problems.map(({ file }) => file)];
  const missing = named.some((file) => slugOf(file).replace(/\.\w+$/, '') === REQUIRED)
    ? []
    : [problem('file-missing', { file: `commentary/ar/${REQUIRED}.mdx` })];
  return [...orphans, ...missing, ...brokenPlaces(pages)];
}
