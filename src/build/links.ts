/**
 * Addresses of the site. A path is written without base and language (`/programmes/tns/`); `href` adds both, so that
 * every link works at a domain root, under `/<repository>/`, and keeps the reader's language.
 */
import type { Locale } from '../core/model.ts';

/** The base path of the deployment with both slashes; `/` outside a build. */
const base: string = `${import.meta.env?.BASE_URL ?? '/'}/`.replace(/\/+$/, '/');

export const LOCALES: readonly Locale[] = ['ar', 'en'];

/** `('en', '/programmes/tns/')` → `/sanad/en/programmes/tns/` under the base `/sanad/`. */
export function href(locale: Locale, path: string): string {
  return `${base}${locale === 'en' ? 'en/' : ''}${path.slice(1)}`;
}

/** A file that has one copy for both languages: `/fonts/x.woff2` → `/sanad/fonts/x.woff2`. */
export function asset(path: string): string {
  return base + path.slice(1);
}

export const programmePath = (slug: string): string => `/programmes/${slug}/`;
export const articlePath = (id: string): string => `/articles/${id}/`;
export const disputePath = (id: string): string => `/disputes/${id}/`;
export const claimPath = (id: string): string => `/claims/${id}/`;
export const chartPath = (id: string): string => `/charts/${id}/`;
export const termPath = (id: string): string => `/glossary/#${id}`;

/** The place of a claim's words in its archived article. */
export function quotePath(claim: { readonly id: string; readonly article: string }): string {
  return `${articlePath(claim.article)}#c-${claim.id}`;
}

/** The fragment of an element in a page, for links inside it. */
export const quoteAnchor = (claimId: string): string => `c-${claimId}`;

export function otherLocale(locale: Locale): Locale {
  return locale === 'ar' ? 'en' : 'ar';
}

/** One route a language, with the language as a prop: for pages without other parameters. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return localised([{ params: {}, props: {} }]);
}

/** Each route in both languages: `[…locale]` is undefined for Arabic, which stands at the root. */
export function localised<P extends Record<string, string>, Q extends object>(
  routes: readonly { readonly params: P; readonly props: Q }[],
): { params: P & { locale: string | undefined }; props: Q & { locale: Locale } }[] {
  return routes.flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({
      params: { ...params, locale: locale === 'ar' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}
