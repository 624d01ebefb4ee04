import type { SitePage } from '../../src/build/site-checks/site.ts';

/**
 * One page of each template in each language: the fullest one, by the number of its elements, since what breaks
 * breaks there first.
 */
export function onePerTemplate(pages: readonly SitePage[]): SitePage[] {
  const groups = Map.groupBy(pages, (page) => `${page.locale} ${templateOf(page)}`);
  return [...groups.values()].flatMap(
    (group) => group.toSorted((a, b) => b.elements.length - a.elements.length)[0] ?? [],
  );
}

/** The template of a page: its body's class, or its path where it has none of its own. */
export function templateOf(page: SitePage): string {
  return page.kind || page.path.replace(/^\/en\//, '/');
}
