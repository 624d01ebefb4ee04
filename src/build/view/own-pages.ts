/** Pages that an editor added by a file: every page of the site leads to them, with no list to keep. */
import type { Locale } from '../../core/model.ts';
import type { MdxPage } from '../content/mdx.ts';
import { TEMPLATED } from '../content/site-paths.ts';

export interface OwnPage {
  readonly slug: string;
  readonly title: string;
  /** The language of the title: the reader's, unless the page is written in the other one only. */
  readonly language: Locale;
}

/** In the order of their addresses; those that a template shows (`home`, `about`, the programmes) have links of their own. */
export function ownPages(pages: readonly Pick<MdxPage, 'slug' | 'language' | 'meta'>[], locale: Locale): OwnPage[] {
  const own = pages.filter(({ slug }) => !TEMPLATED.test(slug) && !slug.includes('/'));
  const slugs = [...new Set(own.map(({ slug }) => slug))].sort();
  return slugs.flatMap((slug) => {
    const sides = own.filter((page) => page.slug === slug);
    const page = sides.find(({ language }) => language === locale) ?? sides[0];
    return page === undefined ? [] : [{ slug, title: page.meta.title, language: page.language }];
  });
}
