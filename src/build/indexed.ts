/** Which pages search engines are told of: not the 404 and the offline page, not embeds, not pages shown in their other language. */
import { currentReport } from './current-report.ts';
import type { SiteSettings } from './site.ts';

/** `page` is a full address, as the sitemap integration gives it. */
export function isIndexed(page: string, site: SiteSettings): boolean {
  const path = decodeURI(new URL(page).pathname).slice(site.base.length - 1);
  if (/^\/(en\/)?(404|offline)\/?$/.test(path) || /\/embed\/$/.test(path)) return false;
  const english = path.startsWith('/en/');
  return !isFallback(english ? path.slice(3) : path, english ? 'en' : 'ar');
}

/** Whether a commentary page stands at `path` in its other language only. */
function isFallback(path: string, language: 'ar' | 'en'): boolean {
  const slug = path.replace(/^\/|\/$/g, '') || 'home';
  const pages = currentReport().pages.filter((page) => page.slug === slug);
  return pages.length > 0 && !pages.some((page) => page.language === language);
}
