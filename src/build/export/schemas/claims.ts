/** Fields of claims.json. */
import { z } from 'zod';
import { claim as content } from '../../schema/ledger.ts';
import { basis, bilingual, column, date, id, line, offset, period, sha256, text } from './shapes.ts';

const { attribution, qualifier, status } = content.shape;

/** A value as the outlet gives it; also a side of a disagreement. */
export const figure = {
  value: z.number().optional().describe(column('value')),
  low: z.number().optional().describe(column('low')),
  high: z.number().optional().describe(column('high')),
  date: date.optional().describe(column('date')),
  qualifier: qualifier.describe(column('qualifier')),
  unit: id.describe(column('unit')),
  outlet: id.describe(column('outlet')),
  article: id.describe(column('article')),
  event: id.describe(column('event')),
  quote: text.describe(column('quote')),
};

const span = {
  text: text.describe('The words as they stand in the capture'),
  start: offset.describe('Offset of the words in the capture, in UTF-16 units from 0'),
  end: offset.describe('Offset just after them'),
};

export const claims = z.array(
  z
    .strictObject({
      id: id.describe(column('id')),
      programme: id.nullable().describe(column('programme', 'null')),
      programmeBasis: basis.describe(column('programmeBasis')),
      programmeWhy: bilingual.optional().describe('Why we infer the programme; absent where it is stated'),
      indicator: id.describe(column('indicator')),
      ...figure,
      status: status.describe(column('status')),
      period: period.nullable().describe(column('period', 'null')),
      periodBasis: basis.optional().describe(column('periodBasis')),
      periodWhy: bilingual.optional().describe('Why we infer the period; absent where it is stated, or there is none'),
      asOf: date.describe(column('asOf')),
      asOfBasis: basis.describe(column('asOfBasis')),
      asOfWhy: bilingual.optional().describe('Why we infer that date; absent where it is stated'),
      claimedBy: id.describe(column('claimedBy')),
      announcedBy: id.describe('The same as claimedBy'),
      measured: z.literal(false).describe('Always false: a claim is what somebody announced, not a measurement'),
      attribution: attribution.describe(column('attribution')),
      articlePublished: date.describe('Date of the article'),
      quoteStart: offset.describe(column('quoteStart')),
      quoteEnd: offset.describe(column('quoteEnd')),
      line: line.describe(column('line')),
      written: z
        .array(z.strictObject(span).describe('A numeral as written'))
        .describe('The numeral as written in the quote: two for a range that is written as two, none for a statement'),
      style: content.shape.style
        .unwrap()
        .describe(
          'How the written numeral is meant: plain, decimal or thousands (what its separators are), or words; plain where there is none',
        ),
      context: z.strictObject(span).optional().describe(column('context')),
      capture: id.describe(column('capture')),
      captureSha256: sha256.describe(column('captureSha256')),
      captureUrl: text.describe('Address of the text of the capture, relative to this file'),
      quoteEn: text.describe(column('quoteEn')),
      note: bilingual.optional().describe('What to know before using the figure; absent where there is nothing to add'),
      dispute: id.optional().describe(column('dispute')),
      withdrawn: z
        .strictObject({
          date: date.describe('Date of withdrawal'),
          reason: bilingual.describe('Why the claim was withdrawn'),
        })
        .optional()
        .describe('A claim that no longer stands keeps its place here; absent for one that stands'),
    })
    .describe('A figure or statement as one article gives it, with the words that prove it'),
);
