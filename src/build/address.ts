/** Full addresses in a language: what citations, feeds and machine-readable data carry off the site. */
import type { Locale } from '../core/model.ts';
import { fullAddress } from './site.ts';

/** `('/claims/x/', 'en')` → `https://example.org/sanad/en/claims/x/`; Arabic stands at the root. */
export function localAddress(path: string, locale: Locale): string {
  return fullAddress(locale === 'en' ? `/en${path}` : path);
}
