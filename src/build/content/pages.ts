/** Commentary pages as a set: which must be there, which belong to a programme, whether their links meet. */
import type { Problem } from '../../core/problem.ts';
import type { MdxPage } from './mdx.ts';
import { brokenPlaces } from './mdx-links.ts';
import { problem } from './problems.ts';
import { loneOnes } from './prose.ts';
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
  return [...orphans, ...missing, ...brokenPlaces(pages), ...pairsDiffer(pages)];
}

/** Two sides of a page that were revised on one day name the same figures; one that lags behind says so to its readers. */
function pairsDiffer(pages: readonly MdxPage[]): Problem[] {
  return pages
    .filter(({ language }) => language === 'ar')
    .flatMap((page) => {
      const other = pages.find(({ slug, language }) => slug === page.slug && language === 'en');
      if (other === undefined || other.meta.updated !== page.meta.updated) return [];
      // The first mention of a term is explained; which mention that is, is a matter of the language.
      const shown = (of: MdxPage) => of.uses.filter(({ component }) => component !== 'Term');
      const ids = (of: MdxPage) => [...of.claims, ...shown(of).map(({ component, id }) => `${component} ${id}`)];
      const lone = loneOnes(ids(page), ids(other));
      if (lone.length === 0) return [];
      const [first = ''] = lone;
      const holder = ids(page).includes(first) ? page : other;
      return [problem('places-differ', { file: holder.file, line: 1, column: 1, actual: lone.join(', ') })];
    });
}
