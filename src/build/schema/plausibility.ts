/** Rules of plausibility; what each kind does is said in `core/plausibility/rules.ts`. */
import { z } from 'zod';
import { bilingual, id } from './common.ts';

const base = { id, name: bilingual, message: bilingual };
const shown = { unit: id, digits: z.int().min(-12).max(6) };
const bounds = { low: z.number().optional(), high: z.number().optional() };
const slack = z.number().min(0).max(1).optional();

export const plausibilityRule = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    ...bounds,
    unit: id.optional(),
    digits: shown.digits.optional(),
    kind: z.literal('per-unit'),
    total: id,
    units: id,
  }),
  z.strictObject({
    ...base,
    ...shown,
    kind: z.literal('daily-rate'),
    total: id,
    perDay: id,
    years: z.number().positive(),
  }),
  z.strictObject({ ...base, ...shown, kind: z.literal('part-of-whole'), part: id, whole: id, slack }),
  z.strictObject({ ...base, kind: z.literal('cumulative-fall'), indicators: z.array(id).min(1), slack }),
  z.strictObject({ ...base, ...bounds, kind: z.literal('within'), indicators: z.array(id).min(1) }),
]);
