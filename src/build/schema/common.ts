import { z } from 'zod';

/** Ids become addresses and file names: small Latin letters, digits, single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

const text = z.string().trim().min(1, { error: 'empty' });

/** The same text in the two languages; the language of each side is checked in `content/prose.ts`. */
export const bilingual = z.strictObject({ ar: text, en: text });

/** `2025`, `2025-03` or `2025-03-31`, a day that exists. */
export const isoDate = z.string().refine(isRealDate, { error: 'date' });

/** A date, or `start/end` with `..` for an open side, start not after end. */
export const period = z.string().refine(
  (value) => {
    const [start, end, more] = value.split('/');
    if (more !== undefined || start === undefined) return false;
    if (end === undefined) return isRealDate(start);
    if (start === '..' && end === '..') return false;
    const sound = (side: string) => side === '..' || isRealDate(side);
    return sound(start) && sound(end) && (start === '..' || end === '..' || start <= end);
  },
  { error: 'date' },
);

export const basis = z.enum(['stated', 'inferred']);
export const words = z.string().min(1, { error: 'empty' });
export const lineNumber = z.int().positive();
/** `13-39` or `8`: 1-based, both ends included. */
export const lineRange = z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: 'lines' });

export function isRealDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}
