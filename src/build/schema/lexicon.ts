/** `search-lexicon.yaml`: the words that search holds for one another. */
import { z } from 'zod';
import { id } from './common.ts';

const word = z.string().trim().min(1, { error: 'empty' });

export const lexiconEntry = z.strictObject({
  id,
  words: z.array(word).min(1, { error: 'empty' }),
  near: z.array(id).min(1, { error: 'empty' }).optional(),
  topic: z.literal(true).optional(),
  field: z.literal(true).optional(),
});

export const lexicon = z.array(lexiconEntry);
