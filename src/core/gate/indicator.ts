/**
 * What is counted, read from the words of the quote and its context: «تمت تصفية 12 مليون ملف» counts files settled, never
 * files lodged, though both are files of one programme. The words are the indicator's own, listed by its editor.
 */
import type { Indicator } from '../model.ts';
import type { Bilingual } from '../problem.ts';
import { type Forms, formsIn, type Phrase, phraseOf, standsIn } from './word-forms.ts';
import { tell, type Work } from './work.ts';

interface Known {
  readonly groups: readonly (readonly Phrase[])[];
  readonly foreign: readonly Phrase[];
}

/** Worked out once per indicator, asked for at every claim of its programme. */
const known = new WeakMap<Indicator, Known>();
const knownOf = (indicator: Indicator): Known => {
  const found = known.get(indicator);
  if (found !== undefined) return found;
  const { words = [], notWords = [] } = indicator;
  const made = { groups: words.map((group) => group.map(phraseOf)), foreign: notWords.map(phraseOf) };
  known.set(indicator, made);
  return made;
};

/** Why the words do not speak of the indicator, as the end of a sentence; undefined where they do. */
const faultOf = (words: Forms, indicator: Indicator): Bilingual | undefined => {
  const { groups, foreign } = knownOf(indicator);
  const missing = groups.findIndex((group) => !group.some((phrase) => standsIn(words, phrase)));
  if (missing !== -1) {
    const wanted = (indicator.words?.[missing] ?? []).map((word) => `«${word}»`);
    return {
      ar: `ولا كلمة في الاقتباس ولا في سياقه تسميه: ${wanted.join('، ')}.`,
      en: `no word of the quote or its context names it: ${wanted.join(', ')}.`,
    };
  }
  const stranger = foreign.findIndex((phrase) => standsIn(words, phrase));
  if (stranger === -1) return undefined;
  const word = indicator.notWords?.[stranger] ?? '';
  return {
    ar: `وفي الاقتباس أو سياقه «${word}»، وهي تسمي غيره.`,
    en: `the quote or its context has «${word}», which names something else.`,
  };
};

/** The words of the claim fit its indicator, and none of those that it could be taken for. */
export function checkIndicator(work: Work): void {
  const { indicator, siblings } = work.context;
  if (siblings.length === 0 && indicator.words === undefined && indicator.notWords === undefined) return;
  const words = formsIn(`${work.raw.quote} ${work.raw.context ?? ''}`);
  const what = faultOf(words, indicator);
  if (what !== undefined) {
    tell(work, 'indicator-differs', 'indicator', { actual: indicator.id, what });
    return;
  }
  const another = siblings.find((sibling) => faultOf(words, sibling) === undefined);
  if (another !== undefined)
    tell(work, 'indicator-ambiguous', 'indicator', { actual: indicator.id, expected: another.id });
}
