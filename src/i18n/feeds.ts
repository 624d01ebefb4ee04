import type { FeedText } from '../build/export/feeds.ts';
import type { Locale } from '../core/model.ts';

const ar = {
  all: ['سند: ما الجديد', 'مقالات محفوظة وأحكام في الاختلافات وتصويبات'],
  corrections: ['سند: التصويبات', 'كل مراجعة وتصويب وسحب في سجل المعطيات'],
  verdict: 'حكم',
  article: 'مقال محفوظ',
  kinds: { revision: 'مراجعة', correction: 'تصويب', retraction: 'سحب' },
} as const;

const en = {
  all: ['Sanad: what is new', 'Archived articles, verdicts on disagreements, corrections'],
  corrections: ['Sanad: corrections', 'Every revision, correction and withdrawal in the ledger of claims'],
  verdict: 'Verdict',
  article: 'Archived article',
  kinds: { revision: 'Revision', correction: 'Correction', retraction: 'Withdrawal' },
} as const satisfies Shape<typeof ar>;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export function feedText(locale: Locale, kind: 'all' | 'corrections'): FeedText {
  const { verdict, article, kinds, ...titles } = locale === 'ar' ? ar : en;
  const [title, description] = titles[kind];
  return { title, description, verdict, article, kinds };
}
