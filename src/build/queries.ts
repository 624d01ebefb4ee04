/** What pages may ask: the report, and the commentary as components. The one door to `astro:content`. */
import { getEntry, render } from 'astro:content';
import type { Locale } from '../core/model.ts';
import { currentReport } from './current-report.ts';
import type { Report } from './report.ts';

/** The proven report of this build. */
export function report(): Report {
  return currentReport();
}

/**
 * A commentary page in `locale`, or in the other language when it was not written yet (`language` says which).
 * `slug` is the path below `commentary/<language>/`: `programmes/tns`. Undefined when neither exists.
 */
export async function commentary(slug: string, locale: Locale) {
  const other = locale === 'ar' ? 'en' : 'ar';
  for (const language of [locale, other] as const) {
    const page = report().pages.find((found) => found.slug === slug && found.language === language);
    const entry = page && (await getEntry('commentary', `${language}/${slug}`));
    if (!page || !entry) continue;
    const { Content } = await render(entry);
    return { language, page, Content };
  }
  return undefined;
}

/** The languages in which a commentary page is written. */
export function languagesOf(slug: string): Locale[] {
  return (['ar', 'en'] as const).filter((language) =>
    report().pages.some((page) => page.slug === slug && page.language === language),
  );
}
