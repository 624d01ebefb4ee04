/** Translation status of the commentary: each page knows whether its other side is missing or behind. */
import type { MdxPage } from './content/mdx.ts';

export type TranslationState = 'current' | 'missing-ar' | 'missing-en' | 'behind-ar' | 'behind-en';

export interface PageTranslation {
  readonly slug: string;
  readonly state: TranslationState;
  /** The day each side was last revised, as its front matter says. */
  readonly ar?: string;
  readonly en?: string;
}

/** A side is behind when the other was revised later. Sorted by slug. */
export function translationStatus(pages: readonly Pick<MdxPage, 'slug' | 'language' | 'meta'>[]): PageTranslation[] {
  const slugs = [...new Set(pages.map(({ slug }) => slug))].sort();
  return slugs.map((slug) => {
    const updated = (language: 'ar' | 'en') =>
      pages.find((page) => page.slug === slug && page.language === language)?.meta.updated;
    const ar = updated('ar');
    const en = updated('en');
    const state: TranslationState = !ar
      ? 'missing-ar'
      : !en
        ? 'missing-en'
        : ar < en
          ? 'behind-ar'
          : en < ar
            ? 'behind-en'
            : 'current';
    return { slug, state, ...(ar && { ar }), ...(en && { en }) };
  });
}
