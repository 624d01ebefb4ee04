import type { Bilingual, Problem } from '../../core/problem.ts';
import { CATALOGUE, type Code } from './catalogue.ts';

type Details = Pick<Problem, 'file'> &
  Partial<Pick<Problem, 'line' | 'column' | 'actual' | 'expected'>> & {
    readonly hint?: string | undefined;
    /** What the sentences say for `actual` and `expected` where the two languages say it differently. */
    readonly words?: { readonly actual?: Bilingual; readonly expected?: Bilingual };
  };

/**
 * A problem by its permanent code, worded from the catalogue. `{actual}` and `{expected}` in the wording are replaced;
 * `hint` (the nearest match) is added to the fix.
 */
export function problem(code: Code, details: Details): Problem {
  const { hint, words = {}, ...place } = details;
  const wording = CATALOGUE[code];
  const fill = (text: string, language: 'ar' | 'en') =>
    text
      .replaceAll('{actual}', () => clip(words.actual?.[language] ?? place.actual ?? ''))
      .replaceAll('{expected}', () => clip(words.expected?.[language] ?? place.expected ?? ''));
  return {
    code,
    ...place,
    message: { ar: fill(wording.ar[0], 'ar'), en: fill(wording.en[0], 'en') },
    fix: {
      ar: fill(wording.ar[1], 'ar') + (hint ? ` الأقرب: «${hint}».` : ''),
      en: fill(wording.en[1], 'en') + (hint ? ` Nearest: “${hint}”.` : ''),
    },
  };
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
