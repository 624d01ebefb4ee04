/** `content/charts/<id>.yaml`: what is drawn, in words and ids. No numbers: they come from the ledger. */
import { z } from 'zod';
import { CHART_KINDS, LABEL_SOURCES } from '../../core/chart/chart.ts';
import { bilingual, id } from './common.ts';

const mark = z.strictObject({
  claim: id.optional(),
  derived: id.optional(),
  label: bilingual.optional(),
  series: id.optional(),
});

export const chartSchema = z.strictObject({
  kind: z.enum(CHART_KINDS),
  programme: id.nullable(),
  dispute: id.optional(),
  home: z.boolean().default(false),
  order: z.int().positive().default(100),
  title: bilingual,
  finding: bilingual,
  description: bilingual,
  caveat: bilingual,
  label: z.enum(LABEL_SOURCES).optional(),
  unit: bilingual.optional(),
  gaps: z.boolean().default(false),
  series: z
    .array(z.strictObject({ id, name: bilingual }))
    .max(3)
    .default([]),
  marks: z.array(mark).max(10),
});
export type RawChart = z.infer<typeof chartSchema>;
