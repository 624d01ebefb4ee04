/** Who said it, and how the outlet has it: a claim is held to the words of its article in this too. */
import { ledgerProblem, type Where } from '../ledger-problem.ts';
import type { Article, Claim, Speaker } from '../model.ts';
import type { Bilingual, Problem } from '../problem.ts';
import { quotedAt } from './quotation.ts';
import { holdsName, mentions, reportingIn, sayingOf } from './saying.ts';

const IN_MARKS: Bilingual = { ar: 'هي بين علامتي تنصيص', en: 'they stand in quotation marks' };
const IN_NO_MARKS: Bilingual = { ar: 'ليست بين علامتي تنصيص', en: 'they stand in no quotation marks' };

/** Who is said to have said it. */
interface Speaking {
  readonly speaker: Speaker;
  /** The claim names its speaker itself; else it is the one of its article's event. */
  readonly own: boolean;
}

interface Sentence {
  readonly text: string;
  /** Up to the quote. */
  readonly before: string;
}

type Region = Pick<Article['paragraphs'][number], 'start' | 'text'>;

/** The sentence in which the quote begins; a point between digits ends none. */
function sentenceOf({ text, start }: Region, claim: Pick<Claim, 'quoteStart' | 'quoteEnd'>): Sentence {
  const [from, to] = [claim.quoteStart - start, claim.quoteEnd - start];
  const ends = [...text.matchAll(/[.!؟?؛](?=\s)|\n/g)].map(({ index }) => index);
  const first = (ends.findLast((at) => at < from) ?? -1) + 1;
  const last = ends.find((at) => at >= to) ?? text.length;
  return { text: text.slice(first, last), before: text.slice(first, from) };
}

/**
 * The problems of `attribution` and of the speaker. `direct` stands in quotation marks and nothing else does;
 * `unattributed` has no «أكد رئيس الحكومة» in its sentence; a figure that someone said has him named before it, beside
 * a word of saying. Between `reported` and `unattributed` in a sentence without such words an editor judges.
 */
export function attributionProblems(
  claim: Claim,
  article: Article,
  { speaker, own }: Speaking,
  where: Where,
): Problem[] {
  const { attribution } = claim;
  const regions = [article.headline, article.dateline, ...article.paragraphs].filter((one) => one !== undefined);
  const at = regions.find(({ start, end }) => start <= claim.quoteStart && claim.quoteEnd <= end);
  if (at === undefined) return [];
  const names = speaker.words ?? [speaker.name.ar];
  const differs = (what: Bilingual, expected: string): Problem[] => [
    ledgerProblem('attribution-differs', where, 'attribution', { actual: attribution, what, expected }),
  ];
  const around = at === article.headline || at === article.dateline ? [at] : article.paragraphs;
  const marks = [quotedAt(around, claim.quoteStart), quotedAt(around, claim.quoteEnd)];
  if (attribution === 'direct' && marks.every((mark) => mark === 'outside'))
    return differs(IN_NO_MARKS, 'reported / unattributed');
  if (attribution !== 'direct' && marks.every((mark) => mark === 'inside')) return differs(IN_MARKS, 'direct');
  if (attribution === 'unattributed') {
    const sentence = sentenceOf(at, claim);
    const said = sayingOf(sentence.text, names) ?? reportingIn(sentence.before);
    if (said !== undefined) return differs({ ar: `فيها «${said}»`, en: `they have «${said}»` }, 'reported');
  }
  const before = regions.filter(({ start }) => start <= at.start || start === article.headline?.start);
  // Of what no one is said to have said, the article names who spoke at its event; it need not be before it.
  const loose = attribution === 'unattributed' && !own;
  const named = (loose ? regions : before).some(({ text }) => {
    if (speaker.words === undefined) return mentions(text, speaker.name.ar);
    return loose ? holdsName(text, names) : sayingOf(text, names) !== undefined;
  });
  if (named) return [];
  return [
    ledgerProblem('speaker-not-named', where, own ? 'claimedBy' : 'attribution', {
      actual: speaker.id,
      name: speaker.name,
    }),
  ];
}
