/** Who said it: an attribution that the words of the article do not bear out, and a speaker whom it does not name. */
import { CLAIMS, type Draft, edit, type Wrong } from '../draft.ts';

const EVENTS = 'events.yaml';
const COST = 'attribution: reported\n  programmeBasis: inferred';

export const SPEAKERS: readonly Wrong[] = [
  {
    name: 'words in quotation marks as reported ones',
    change: edit(CLAIMS, 'attribution: direct', 'attribution: reported'),
    raises: [['attribution-differs', CLAIMS, 98]],
    says: 'direct',
  },
  {
    name: 'reported words as those of the speaker',
    change: edit(CLAIMS, 'attribution: reported', 'attribution: direct'),
    raises: [['attribution-differs', CLAIMS, 8]],
    says: 'no quotation marks',
  },
  {
    name: 'words said to be nobody’s, in a sentence that says whose they are',
    change: edit(CLAIMS, COST, COST.replace('reported', 'unattributed')),
    raises: [['attribution-differs', CLAIMS, 47]],
    says: 'أعلنت وزيرة التعليم',
  },
  {
    name: 'a claim given to another speaker',
    change: edit(CLAIMS, 'attribution: reported', 'attribution: reported\n  claimedBy: official'),
    raises: [['speaker-not-named', CLAIMS, '=claimedBy: official']],
    says: 'An education official',
  },
  {
    name: 'nobody’s words given to another speaker',
    change: (draft: Draft) => {
      // Its sentence names nobody: an editor may call it so.
      draft.replace(
        CLAIMS,
        'article: ribat-2024-03-03\n  quote: "وبلغت',
        'claimedBy: official\n  article: ribat-2024-03-03\n  quote: "وبلغت',
      );
      const [before = '', after = ''] = draft.read(CLAIMS).split('- id: meals-cost-ribat');
      draft.write(
        CLAIMS,
        `${before}- id: meals-cost-ribat${after.replace('attribution: reported', 'attribution: unattributed')}`,
      );
    },
    raises: [['speaker-not-named', CLAIMS, '=claimedBy: official']],
  },
  {
    name: 'an event given to another speaker',
    change: edit(EVENTS, 'speaker: official', 'speaker: minister'),
    raises: [['speaker-not-named', 'articles/nahar-2024-03-04.yaml', 'event: ']],
    says: 'speakers.yaml',
  },
];
