import type { Problem } from '../../core/problem.ts';
import { CATALOGUE, type Code } from './catalogue.ts';

type Details = Pick<Problem, 'file'> &
  Partial<Pick<Problem, 'line' | 'column' | 'actual' | 'expected'>> & { readonly hint?: string | undefined };

/**
 * A problem by its permanent code, worded from the catalogue. `{actual}` and `{expected}` in the wording are replaced;
 * `hint` (the nearest match) is added to the fix.
 */
export function problem(code: Code, details: Details): Problem {
  const { hint, ...place } = details;
  const wording = CATALOGUE[code];
  const fill = (text: string) =>
    text.replace('{actual}', clip(place.actual ?? '')).replace('{expected}', clip(place.expected ?? ''));
  return {
    code,
    ...place,
    message: { ar: fill(wording.ar[0]), en: fill(wording.en[0]) },
    fix: {
      ar: fill(wording.ar[1]) + (hint ? ` الأقرب: «${hint}».` : ''),
      en: fill(wording.en[1]) + (hint ? ` Nearest: “${hint}”.` : ''),
    },
  };
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
