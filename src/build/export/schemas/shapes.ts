/** Shapes that several data files share. A field says what it holds with `describe`; a shape with an id is written once. */
import { z } from 'zod';
import { basis as anyBasis, id as anyId } from '../../schema/common.ts';
import { CLAIM_COLUMNS } from '../columns.ts';

const DAY = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

export const text = z.string().min(1);
export const id = anyId;
export const ids = z.array(anyId);
export const basis = anyBasis;
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const offset = z.int().nonnegative();
export const line = z.int().positive();

export const date = z
  .string()
  .regex(new RegExp(`^${DAY}$`))
  .meta({ id: 'date', description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD' });

export const period = z
  .string()
  .regex(new RegExp(String.raw`^(${DAY}|(${DAY}|\.\.)/(${DAY}|\.\.))$`))
  .meta({ id: 'period', description: 'A date, or start/end with .. for an open side' });

export const bilingual = z
  .strictObject({ ar: text.describe('In Arabic'), en: text.describe('In English') })
  .meta({ id: 'bilingual', description: 'The same text in Arabic and in English' });

/** Decimals that are shown. */
export const digits = z
  .int()
  .describe('Decimals shown of the value; below zero for tens (-1), hundreds (-2) and so on');

/** The description of a column of claims.csv for the field of the same name, which is absent or null where a cell is empty. */
export function column(name: (typeof CLAIM_COLUMNS)[number][0], without: 'absent' | 'null' = 'absent'): string {
  const [, , en] = CLAIM_COLUMNS.find((one) => one[0] === name) ?? ['', '', ''];
  return en.replace('; empty', `; ${without}`);
}
