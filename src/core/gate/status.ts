/** Whether a statement speaks of what is or of what is to come, read from the words of the quote and its context. */
import { fold } from '../arabic/fold.ts';
import type { ClaimStatus } from '../model.ts';
import { wordsBefore } from './near.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

/** Words that announce: what stands with them has not happened yet. «غادي» is the future of Moroccan Darija. */
const AHEAD = set(
  'توقع|توقعات|متوقع|متوقعة|يتوقع|تتوقع|نتوقع|مرتقب|مرتقبة|يرتقب|ترتقب|سوف|غادي|يعتزم|تعتزم|نعتزم|يستعد|تستعد|نستعد|يخطط|تخطط|مبرمج|مبرمجة',
);
/** Words that may announce and may not: they bear a forecast out, but do not make one. */
const PERHAPS = set('بحلول|أفق|ينتظر|تنتظر|منتظر|منتظرة|مقرر|مقررة|هدف|تهدف|يهدف|يستهدف|تستهدف|سيما|لاحقا|مستقبلا');
/** «سيصل», «ستبلغ», «سنعمل»: the future of a verb, of which these are the ones that stand with figures. */
const FUTURE =
  /^[وف]?س[يتن](?:صل|بلغ|تم|رتفع|ستفيد|شمل|كون|فوق|تجاوز|صبح|خصص|كلف|حصل|مكن|مثل|عمل|طلق|تراوح|نخفض|زيد|شرع|بدا|رصد|صرف|فتح|عمم|ضاعف|حدث|قدم)\p{L}*$/u;

const TIED = /^(?:وال|فال|بال|كال|لل|ال|[وفبلك])/;
const holds = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(TIED, ''));

const isAhead = (word: string): boolean => holds(AHEAD, word) || FUTURE.test(word);

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];

export interface StatusPlace {
  readonly quote: string;
  readonly context: string | undefined;
  /** The archived text and where the first numeral stands in it; absent for a statement without a number. */
  readonly text: string;
  readonly numeral: number | undefined;
}

/**
 * The statuses that the words bear out, and the word that decides. «ومن المتوقع أن ترتفع إلى 29 مليار» → forecast or plan;
 * «بلغ عددهم 4 ملايين» → reported; «بحلول 2026» leaves it open.
 */
export function readStatus({ quote, context, text, numeral }: StatusPlace): {
  readonly allowed: readonly ClaimStatus[];
  readonly word: string;
} {
  const near = numeral === undefined ? wordsOf(quote) : wordsBefore(text, numeral, 10).map((word) => word.text);
  const decisive = near.findLast(isAhead);
  if (decisive !== undefined) return { allowed: ['forecast', 'plan'], word: decisive };
  const open = [...wordsOf(quote), ...wordsOf(context ?? '')].find((word) => isAhead(word) || holds(PERHAPS, word));
  return open === undefined
    ? { allowed: ['reported'], word: '' }
    : { allowed: ['reported', 'forecast', 'plan'], word: open };
}
