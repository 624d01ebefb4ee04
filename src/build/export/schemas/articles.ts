/** Fields of articles.json and of indicators.json. */
import { z } from 'zod';
import { article as content } from '../../schema/article.ts';
import { indicator as contentIndicator } from '../../schema/ledger.ts';
import { basis, bilingual, column, date, id, ids, line, offset, sha256, text } from './shapes.ts';

const via = bilingual.optional().describe('Aggregator through which the text was captured; absent where there is none');
const lines = {
  fromLine: line.describe('First line of the text in the capture, from 1'),
  toLine: line.describe('Last line of it, itself included'),
};
const place = {
  start: offset.describe('Offset in the capture, in UTF-16 units from 0'),
  end: offset.describe('Offset just after the piece'),
  line: line.describe('Line of the capture on which the piece starts, from 1'),
};
const { language, rights } = content.shape;

export const articles = z.array(
  z
    .strictObject({
      id: id.describe('Permanent id of the article'),
      capture: id.describe('Archived page that holds the article: its text is captures/<capture>.txt; see codes.json'),
      captureSha256: sha256.describe(column('captureSha256')),
      ...lines,
      outlet: id.describe('Outlet; see codes.json'),
      outletName: bilingual.describe('Name of the outlet'),
      via,
      event: id.describe('The occasion that the article reports; see codes.json'),
      published: z
        .strictObject({
          date: date.describe('Date of the article'),
          time: text.optional().describe('Time of day as the capture gives it, HH:MM; absent where it gives none'),
          basis: basis.describe(column('asOfBasis')),
          why: bilingual.optional().describe('Where the date is from; absent where there is nothing to explain'),
        })
        .describe('When the article was published'),
      language: language.describe('Language as a BCP 47 tag: ar for Arabic, ary for Moroccan Arabic'),
      title: bilingual.describe('Title by which this report lists the article; the English is ours'),
      headline: text.optional().describe('Headline as archived; absent where the capture has none'),
      summary: bilingual.describe('What the article holds, in our words'),
      rights: rights.describe('Whether this report shows the whole text (full-text) or only quotes from it (excerpts)'),
      dateline: z
        .strictObject(place)
        .optional()
        .describe('Place of the date line in the capture; absent where there is none'),
      paragraphs: z
        .array(
          z
            .strictObject({
              ...place,
              kind: z.enum(['heading', 'text']).describe('A heading inside the article, or a paragraph of its text'),
            })
            .describe('A piece of the article'),
        )
        .describe('The body in order, as places in the capture'),
      leftOut: z
        .array(
          z
            .strictObject({ ...place, why: bilingual.describe('Why it is no part of the article') })
            .describe('A piece that is not the article’s'),
        )
        .describe('What stands between these lines and is not the article, such as menus and stray words'),
      copies: z
        .array(
          z
            .strictObject({
              capture: id.describe('Archived page that holds the copy; see codes.json'),
              ...lines,
              via,
              similarity: z
                .number()
                .min(0)
                .max(1)
                .describe('Share of the article’s words found in order in the copy, from 0 to 1'),
            })
            .describe('A copy'),
        )
        .describe('Other archived copies of the same article, which count as no second source'),
      claims: ids.describe('The claims that the article proves; see claims.json'),
    })
    .describe('An archived article'),
);

const { kind, words, notWords } = contentIndicator.shape;

export const indicators = z.array(
  z
    .strictObject({
      id: id.describe('Permanent id of the indicator'),
      programme: id.nullable().describe('Programme it belongs to, see codes.json; null for the system as a whole'),
      name: bilingual.describe('Name'),
      definition: bilingual.describe('What the indicator is'),
      base: bilingual.describe('What exactly is counted, and what is left open'),
      unit: id.describe('Unit of its values; see codes.json'),
      unitName: bilingual.describe('Name of the unit'),
      kind: kind.describe(
        'stock (a level at a time), flow (an amount over a time), rate (a share or ratio), rule (an amount or limit set by rule), date, or statement (no number)',
      ),
      words: words.describe(
        'What the articles call it: of each group, one stands in the quote or the context of every claim; absent where no words are held to',
      ),
      notWords: notWords.describe('What they call another thing: none stands there; absent where there is none'),
      claims: ids.describe('The claims that give it a value; see claims.json'),
    })
    .describe('A thing that is counted or said'),
);
