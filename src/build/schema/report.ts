/** The editors' files: programmes, disputes, derived figures, timeline, glossary, corrections, commentary. */
import { z } from 'zod';
import { EMBLEMS } from '../../core/emblem.ts';
import { basis, bilingual, id, isoDate, period, words } from './common.ts';

const ids = z.array(id);
/** What stands twice in a list would be shown twice, or counted twice. */
const eachOnce = (list: readonly string[]): boolean => new Set(list).size === list.length;

export const programme = z.strictObject({
  order: z.int().positive(),
  emblem: z.enum(EMBLEMS).default('ring'),
  country: z.enum(['MA', 'EG']),
  name: bilingual,
  alsoWritten: z.array(words).default([]),
  tagline: bilingual,
  lead: bilingual,
  tiles: ids.max(8).refine(eachOnce, { error: 'repeated' }).default([]),
  compare: z
    .strictObject({
      people: id.optional(),
      money: id.optional(),
      moneyNote: bilingual.optional(),
      since: id.optional(),
    })
    .default({}),
  facts: z.array(z.strictObject({ label: bilingual, text: bilingual.nullable() })).default([]),
  changes: z.array(z.strictObject({ when: period, text: bilingual })).default([]),
  silence: z.array(bilingual).default([]),
  mentions: ids.refine(eachOnce, { error: 'repeated' }).default([]),
});

export const dispute = z.strictObject({
  kind: z.enum(['conflict', 'note', 'words']),
  indicator: id.nullable(),
  programme: id.nullable(),
  question: bilingual,
  claims: ids.min(1).refine(eachOnce, { error: 'repeated' }),
  verdict: z.enum(['likely-typo', 'unresolved', 'definition', 'different-date', 'rounding']),
  against: ids.refine(eachOnce, { error: 'repeated' }).default([]),
  shows: ids.length(2).refine(eachOnce, { error: 'repeated' }).optional(),
  /** What the outlet of a claim calls the figure, where the word is what tells two equal figures apart. */
  calls: z.record(id, bilingual).optional(),
  reasoning: bilingual,
  arithmetic: z
    .array(z.strictObject({ id, label: bilingual, formula: words, unit: id, digits: z.int().min(-12).max(6) }))
    .default([]),
  wouldChange: z.array(bilingual).default([]),
  reviewedAt: isoDate,
  weight: z.int().positive().default(100),
});

export const derived = z.strictObject({
  id,
  programme: id.nullable(),
  name: bilingual,
  formula: words,
  unit: id,
  digits: z.int().min(-12).max(6),
  assumptions: bilingual,
});

export const timelineEntry = z.strictObject({
  date: period,
  basis: basis.optional(),
  text: bilingual,
  programme: id.nullable(),
  claims: ids.refine(eachOnce, { error: 'repeated' }).default([]),
});

/** Whether two of the words differ in no more than case: `RSU`, `rsu`. */
const sameWords = (list: readonly string[]): boolean =>
  new Set(list.map((word) => word.toLocaleLowerCase('en'))).size < list.length;

export const term = z
  .strictObject({
    name: bilingual,
    /** Other names of the same thing, shown beside the definition. */
    alsoWritten: z.array(words).default([]),
    /** Words by which a reader may look for the term and which are no name of it: found, never shown. */
    searchWords: z.array(words).default([]),
    definition: bilingual,
  })
  .refine(({ name, alsoWritten }) => [name.ar, name.en].every((one) => !sameWords([one, ...alsoWritten])), {
    error: 'name-twice',
    path: ['alsoWritten'],
  })
  .refine(({ alsoWritten, searchWords }) => !sameWords([...alsoWritten, ...searchWords]), {
    error: 'name-twice',
    path: ['searchWords'],
  });

export const correction = z.strictObject({
  id,
  date: isoDate,
  kind: z.enum(['revision', 'correction', 'retraction']),
  claims: ids.refine(eachOnce, { error: 'repeated' }),
  text: bilingual,
});

export const commentary = z.strictObject({
  title: words.max(120),
  description: words.max(200),
  anchors: z.record(words, id).default({}),
  updated: isoDate,
  programme: id.optional(),
  order: z.int().optional(),
});
export type CommentaryMeta = z.infer<typeof commentary>;
