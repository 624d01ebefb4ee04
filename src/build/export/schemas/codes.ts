/** Fields of codes.json: under the name of a field or column, its codes with their names. */
import { z } from 'zod';
import { basis, bilingual, date, id } from './shapes.ts';

const named = (what: string) => z.record(id, bilingual.describe('Name of the code')).describe(what);

export const codes = z.strictObject({
  programme: named('Programmes, by code'),
  unit: named('Units, by code'),
  outlet: named('Outlets, by code'),
  claimedBy: named('Speakers, by code'),
  event: z
    .record(
      id,
      z
        .strictObject({
          ...bilingual.shape,
          date: date.describe('When it took place'),
          dateBasis: basis.describe('Whether that date is stated or inferred'),
          speaker: id.describe('Who spoke; a code of claimedBy'),
        })
        .describe('Name of the occasion, its date and its speaker'),
    )
    .describe('Occasions on which figures were said, by code'),
  capture: named('Archived pages, by code'),
});
