/** What the content defines and other content names: each kind with its word in both languages. */
import type { Bilingual } from '../../core/problem.ts';

export const KINDS = {
  capture: { ar: 'نسخة محفوظة', en: 'capture' },
  outlet: { ar: 'منبر', en: 'outlet' },
  speaker: { ar: 'قائل', en: 'speaker' },
  event: { ar: 'مناسبة', en: 'event' },
  unit: { ar: 'وحدة', en: 'unit' },
  indicator: { ar: 'مؤشر', en: 'indicator' },
  programme: { ar: 'برنامج', en: 'programme' },
  article: { ar: 'مقال', en: 'article' },
  claim: { ar: 'معطى', en: 'claim' },
  derived: { ar: 'رقم محسوب', en: 'derived figure' },
  step: { ar: 'خطوة حساب', en: 'step of arithmetic' },
  dispute: { ar: 'اختلاف', en: 'dispute' },
  chart: { ar: 'مبيان', en: 'chart' },
  term: { ar: 'مصطلح', en: 'term' },
  concept: { ar: 'مفهوم بحث', en: 'concept of search' },
} as const satisfies Record<string, Bilingual>;

export type Kind = keyof typeof KINDS;

const LISTS: Readonly<Record<string, Kind>> = {
  'sources.yaml': 'capture',
  'outlets.yaml': 'outlet',
  'speakers.yaml': 'speaker',
  'events.yaml': 'event',
  'units.yaml': 'unit',
  'indicators.yaml': 'indicator',
  'derived.yaml': 'derived',
  'search-lexicon.yaml': 'concept',
};

const FOLDERS: Readonly<Record<string, Kind>> = {
  articles: 'article',
  programmes: 'programme',
  disputes: 'dispute',
  charts: 'chart',
  glossary: 'term',
};

/** The kind of which a file defines a list (`indicators.yaml`, `claims/tns.yaml`), if it does. */
export function kindOfList(path: string): Kind | undefined {
  return /^claims(\/|$)/.test(path) ? 'claim' : LISTS[path];
}

/** The kind of which a file is one, with its id: `glossary/amo.yaml` → term `amo`. */
export function kindOfFile(path: string): { kind: Kind; id: string } | undefined {
  const [folder = '', name = ''] = path.split('/');
  const kind = FOLDERS[folder];
  return kind && { kind, id: name.replace(/\.yaml$/, '') };
}
