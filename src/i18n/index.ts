/** The words of the pages in the reader's language. */
import type { Locale } from '../core/model.ts';
import { ar, type Strings } from './ar.ts';
import { en } from './en.ts';

export type { Strings };

export function strings(locale: Locale): Strings {
  return locale === 'ar' ? ar : en;
}
