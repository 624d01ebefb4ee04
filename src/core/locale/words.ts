/** The words that stand beside a figure. Fixed vocabulary: design note «visual», the mock's wording. */
import type { ClaimStatus, Locale, Qualifier } from '../model.ts';

const QUALIFIERS: Readonly<Record<Qualifier, Readonly<Record<Locale, string>>>> = {
  exact: { ar: '', en: '' },
  about: { ar: 'حوالي', en: 'about' },
  nearly: { ar: 'ما يقارب', en: 'close to' },
  around: { ar: 'ما يناهز', en: 'around' },
  'more-than': { ar: 'أكثر من', en: 'more than' },
  'up-to': { ar: 'ما يصل إلى', en: 'up to' },
};

const STATUSES: Readonly<Record<ClaimStatus, Readonly<Record<Locale, string>>>> = {
  reported: { ar: '', en: '' },
  forecast: { ar: 'متوقع', en: 'expected' },
  plan: { ar: 'مخطط له', en: 'planned' },
};

/** «حوالي» / "about"; the empty string for an exact figure. */
export function qualifierWord(qualifier: Qualifier, locale: Locale): string {
  return QUALIFIERS[qualifier][locale];
}

/** «متوقع» / "expected"; the empty string for a reported figure. */
export function statusWord(status: ClaimStatus, locale: Locale): string {
  return STATUSES[status][locale];
}

const ORDINALS: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
};

/** The ordinal of a rank from 1 to 10 in words («الثانية», agreeing with «المرتبة»); undefined beyond. */
export function ordinalWord(rank: number, locale: Locale): string | undefined {
  return ORDINALS[locale][rank - 1];
}

/** The ordinal of a higher rank in digits: `11` in Arabic, as «المرتبة 11», and `11th`, `22nd` in English. */
export function ordinalDigits(rank: number, locale: Locale): string {
  if (locale === 'ar') return String(rank);
  const teen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][rank % 10]) ?? 'th'}`;
}
