import type { Locale } from '../core/model.ts';

const ar = {
  title: 'لا شبكة الآن',
  lead: 'لم تُحفظ هذه الصفحة في جهازك بعد. الصفحات الرئيسية من التقرير محفوظة، ويمكنك قراءتها بلا شبكة.',
  note: 'حين تعود الشبكة، أعد تحميل الصفحة.',
} as const;

const en = {
  title: 'No network just now',
  lead: 'This page is not kept on your device yet. The main pages of the report are kept, and can be read without a network.',
  note: 'When the network is back, load the page again.',
} as const satisfies Record<keyof typeof ar, string>;

export function offlineText(locale: Locale): Record<keyof typeof ar, string> {
  return locale === 'ar' ? ar : en;
}
