/** The ledger's files: sources, outlets, speakers, events, units, indicators, claims. */
import { z } from 'zod';
import { basis, bilingual, id, isoDate, lineNumber, period, words } from './common.ts';

export const source = z.strictObject({
  id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' }),
  bytes: z.int().positive(),
  name: bilingual,
  note: bilingual.optional(),
});

export const outlet = z.strictObject({ id, name: bilingual, country: z.enum(['MA', 'EG']), named: z.boolean() });
/** `words`: how the articles name the speaker. */
export const speaker = z.strictObject({ id, name: bilingual, words: z.array(words).min(1).optional() });

export const event = z.strictObject({
  id,
  name: bilingual,
  date: isoDate,
  dateBasis: basis,
  dateWhy: bilingual.optional(),
  speaker: id,
});

const form = z.string();
export const unit = z.strictObject({
  id,
  name: bilingual,
  kind: z.enum(['count', 'money', 'percent', 'duration', 'date', 'none', 'rank']),
  ar: z.strictObject({
    zero: form.optional(),
    one: form,
    two: form.optional(),
    few: form.optional(),
    many: form.optional(),
    other: form,
  }),
  en: z.strictObject({ one: form, other: form }),
  written: z.array(words),
});

/** Words by which one thing is told from another: two letters at the least, or they would be found everywhere. */
const phrase = z.string().regex(/^\p{L}{2,}( \p{L}{2,})*$/u, { error: 'phrase' });

export const indicator = z.strictObject({
  id,
  programme: id.nullable(),
  name: bilingual,
  definition: bilingual,
  base: bilingual,
  unit: id,
  kind: z.enum(['stock', 'flow', 'rate', 'rule', 'date', 'statement']),
  /** What the captures call it: of each group, one word or phrase stands in the quote or the context of every claim. */
  words: z.array(z.array(phrase).min(1)).min(1).optional(),
  /** What they call another thing that is counted in the same unit: none stands there. */
  notWords: z.array(phrase).optional(),
});

const number = z.number();
export const claim = z.strictObject({
  id,
  indicator: id,
  value: number.optional(),
  low: number.optional(),
  high: number.optional(),
  date: isoDate.optional(),
  written: z.union([words, z.array(words).min(1).max(2)]).optional(),
  style: z.enum(['plain', 'decimal', 'thousands', 'words']).optional(),
  qualifier: z.enum(['exact', 'about', 'nearly', 'around', 'more-than', 'up-to']),
  status: z.enum(['reported', 'forecast', 'plan']),
  period: period.optional(),
  periodBasis: basis.optional(),
  periodWhy: bilingual.optional(),
  /** When it was said; absent: on the day of the article's event, known as the event's date is known. */
  asOf: isoDate.optional(),
  asOfBasis: basis.optional(),
  asOfWhy: bilingual.optional(),
  attribution: z.enum(['direct', 'reported', 'unattributed']),
  claimedBy: id.optional(),
  programmeBasis: basis,
  programmeWhy: bilingual.optional(),
  article: id,
  quote: words,
  context: words.optional(),
  line: lineNumber,
  nth: z.int().positive().optional(),
  quoteEn: words,
  note: bilingual.optional(),
  withdrawn: z.strictObject({ date: isoDate, reason: bilingual }).optional(),
});

export type RawClaim = z.infer<typeof claim>;
