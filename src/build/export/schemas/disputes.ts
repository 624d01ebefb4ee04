/** Fields of disputes.json and of derived.json. */
import { z } from 'zod';
import { dispute as content } from '../../schema/report.ts';
import { figure } from './claims.ts';
import { bilingual, date, digits, id, ids, text } from './shapes.ts';

const { kind, verdict } = content.shape;
const computed = {
  formula: text.describe(
    'How it is computed: claims and computed figures by their ids, with + - * /, brackets and constants such as 100',
  ),
  unit: id.describe('Unit of the value; see codes.json'),
  digits,
  value: z.number().describe('The computed value, in the unit given, not rounded'),
  inputs: ids.describe('Ids that the formula uses, in order; see claims.json and derived.json'),
};

export const disputes = z.array(
  z
    .strictObject({
      id: id.describe('Permanent id of the disagreement'),
      kind: kind.describe(
        'conflict (values of one thing that differ), note (a difference that is explained) or words (a disagreement of words)',
      ),
      indicator: id.nullable().describe('What is counted, see indicators.json; null where it is more than one thing'),
      programme: id.nullable().describe('Programme it is about, see codes.json; null where it is not about one alone'),
      question: bilingual.describe('The question that the disagreement raises'),
      claims: ids.describe('The claims that disagree; see claims.json'),
      values: z
        .array(z.strictObject({ claim: id.describe('The claim; see claims.json'), ...figure }).describe('One side'))
        .describe('The values of these claims side by side, in the same order'),
      shows: ids
        .optional()
        .describe('The two claims that show the disagreement, where they are not the first two; absent otherwise'),
      calls: z
        .record(id, bilingual.describe('What the outlet calls the figure; the Arabic stands in its words'))
        .optional()
        .describe('By id of claim, what its outlet calls the figure; absent where names do not differ'),
      verdict: verdict.describe(
        'likely-typo, unresolved, definition (different things are counted), different-date or rounding',
      ),
      against: ids.describe('The claims that the verdict goes against; empty where it goes against none'),
      reasoning: bilingual.describe(
        'Why, as its editor wrote it: [[id]] stands for a claim’s figure, [[=id]] for a computed one',
      ),
      reasoningText: bilingual.describe('The same with its figures written out'),
      arithmetic: z
        .array(
          z
            .strictObject({
              id: id.describe('Id of the step, unique in its disagreement'),
              label: bilingual.describe('What the step computes'),
              ...computed,
            })
            .describe('A step'),
        )
        .describe('What was computed for the verdict, step by step; empty where nothing was'),
      wouldChange: z
        .array(bilingual.describe('One such finding'))
        .describe('What would change the verdict; empty where nothing is named'),
      reviewedAt: date.describe('When the verdict was last reviewed'),
    })
    .describe('A disagreement between claims, with a reasoned verdict'),
);

export const derived = z.array(
  z
    .strictObject({
      id: id.describe('Permanent id of the figure'),
      programme: id.nullable().describe('Programme it is about, see codes.json; null where it is not about one alone'),
      name: bilingual.describe('What is computed'),
      ...computed,
      assumptions: bilingual.describe('What the computation takes for granted'),
      shaky: z.boolean().describe('true where a disputed claim is among its inputs'),
    })
    .describe('A figure that we computed from claims'),
);
