/** The words of the summary of changes, in the reviewer's language. */
import type { Locale } from '../../core/model.ts';

interface Words {
  readonly title: string;
  readonly nothing: string;
  readonly problems: string;
  readonly removed: string;
  readonly columns: readonly [thing: string, how: string, before: string, after: string, proof: string];
  readonly refused: string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<'added' | 'changed' | 'withdrawn' | 'removed' | 'opened' | 'closed', string>>;
}

export const WORDING: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'What changes in the content',
    nothing: 'Nothing in the content changes.',
    problems: 'The check refuses this content: what it refuses is shown without its figure.',
    removed: 'An id is an address, for ever: withdraw a claim (`withdrawn`) instead of taking it out.',
    columns: ['which', 'how', 'before', 'after', 'by which words'],
    refused: 'refused by the check',
    more: (count) => `and ${count} more`,
    kinds: {
      claims: 'Claims',
      derived: 'Computed figures',
      disputes: 'Disagreements',
      charts: 'Charts',
      articles: 'Articles',
      captures: 'Captures',
      pages: 'Pages',
      sources: 'List of captures',
      outlets: 'Outlets',
      speakers: 'Speakers',
      events: 'Events',
      units: 'Units',
      indicators: 'Indicators',
      programmes: 'Programmes',
      glossary: 'Glossary',
      timeline: 'Timeline',
      corrections: 'Corrections',
      plausibility: 'Rules of plausibility',
      'search-lexicon': 'Words of search',
    },
    how: {
      added: 'new',
      changed: 'changed',
      withdrawn: 'withdrawn',
      removed: '**removed**',
      opened: 'opened',
      closed: 'closed',
    },
  },
  ar: {
    title: 'ما يتغير في المحتوى',
    nothing: 'لا شيء يتغير في المحتوى.',
    problems: 'يرفض الفحص هذا المحتوى: ما رُفض يُعرض بلا رقمه.',
    removed: 'المعرف عنوان دائم: اسحب المعطى (`withdrawn`) ولا تحذفه.',
    columns: ['المعرف', 'التغيير', 'قبل', 'بعد', 'بأي كلمات'],
    refused: 'يرفضه الفحص',
    more: (count) => `و${count} غيرها`,
    kinds: {
      claims: 'المعطيات',
      derived: 'الأرقام المحسوبة',
      disputes: 'الاختلافات',
      charts: 'المبيانات',
      articles: 'المقالات',
      captures: 'النسخ المحفوظة',
      pages: 'الصفحات',
      sources: 'قائمة النسخ',
      outlets: 'المنابر',
      speakers: 'القائلون',
      events: 'المناسبات',
      units: 'الوحدات',
      indicators: 'المؤشرات',
      programmes: 'البرامج',
      glossary: 'المصطلحات',
      timeline: 'الخط الزمني',
      corrections: 'التصويبات',
      plausibility: 'قواعد المعقولية',
      'search-lexicon': 'كلمات البحث',
    },
    how: {
      added: 'جديد',
      changed: 'تغير',
      withdrawn: 'سُحب',
      removed: '**حُذف**',
      opened: 'فُتح',
      closed: 'أُغلق',
    },
  },
};
