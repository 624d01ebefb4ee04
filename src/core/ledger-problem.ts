/** Problems of the ledger's core in words: a catalogue entry, its places filled in, tied to a file and line. */
import { LEDGER_WORDING, type LedgerCode } from './ledger-wording.ts';
import type { Bilingual, Problem } from './problem.ts';

/** The file that is being checked, and the line (or line and column) of one of its fields (`leaveOut.0`, `quote`). */
export interface Where {
  readonly file: string;
  readonly locate: (field: string) => number | { readonly line: number; readonly column: number } | undefined;
}

/** What fills a place `{name}` of the wording: the same in both languages, or not. */
export type Filling = Readonly<Record<string, string | number | Bilingual>>;

const LONGEST = 160;
const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const fill = (wording: string, language: 'ar' | 'en', filling: Filling): string =>
  wording
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = filling[name] ?? '';
      return clip(typeof value === 'object' ? value[language] : String(value));
    })
    .replace(/ {2,}/g, ' ')
    .trim();

/** The problem of a field: line from `where`, words from the catalogue, `actual` and `expected` passed on as data. */
export function ledgerProblem(code: LedgerCode, where: Where, field: string, filling: Filling = {}): Problem {
  const { ar, en } = LEDGER_WORDING[code];
  const found = where.locate(field);
  const place = typeof found === 'number' ? { line: found } : found;
  const data = (name: string): string | undefined => {
    const value = filling[name];
    return value === undefined || typeof value === 'object' ? undefined : String(value);
  };
  const actual = data('actual');
  const expected = data('expected');
  return {
    code,
    file: where.file,
    ...place,
    message: { ar: fill(ar[0], 'ar', filling), en: fill(en[0], 'en', filling) },
    fix: { ar: fill(ar[1], 'ar', filling), en: fill(en[1], 'en', filling) },
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** «Closest: «…»» for a fix, or nothing where nothing is close. */
export function closest(suggestion: string | undefined): Bilingual {
  if (suggestion === undefined) return { ar: '', en: '' };
  return { ar: `الأقرب: «${clip(suggestion)}».`, en: `Closest: «${clip(suggestion)}».` };
}
