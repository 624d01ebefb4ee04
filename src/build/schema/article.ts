import { z } from 'zod';
import { basis, bilingual, id, isoDate, lineNumber, lineRange, words } from './common.ts';

const place = z.strictObject({ line: lineNumber, text: words.optional(), nth: z.int().positive().optional() });

export const article = z.strictObject({
  capture: id,
  lines: lineRange,
  leaveOut: z.array(z.strictObject({ ...place.shape, why: bilingual })).default([]),
  nonClaims: z
    .array(
      z.strictObject({
        line: lineNumber,
        text: words,
        nth: z.int().positive().optional(),
        why: bilingual,
        repeats: id.optional(),
      }),
    )
    .default([]),
  headline: place.optional(),
  dateline: place.optional(),
  headings: z.array(lineNumber).default([]),
  /** Words at which a new paragraph starts inside one long line of the capture. */
  breaks: z
    .array(
      z.union([
        words.transform((at) => ({ at })),
        z.strictObject({
          at: words,
          line: lineNumber.optional(),
          nth: z.int().positive().optional(),
          heading: z.boolean().optional(),
        }),
      ]),
    )
    .default([]),
  outlet: id,
  via: bilingual.optional(),
  event: id,
  published: z.strictObject({
    date: isoDate,
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })
      .optional(),
    basis,
    why: bilingual.optional(),
  }),
  language: z.enum(['ar', 'ary']),
  title: bilingual,
  summary: bilingual,
  rights: z.enum(['full-text', 'excerpts']),
  copies: z.array(z.strictObject({ capture: id, lines: lineRange, via: bilingual.optional() })).default([]),
});

export type RawArticle = z.infer<typeof article>;
