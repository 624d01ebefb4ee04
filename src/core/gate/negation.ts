/** A number that its sentence denies («لم يستفد 4 ملايين»), asks about or supposes proves nothing: the gate stops before it. */
import { wordsBefore } from './near.ts';

/** Words that deny the verb of the number, a few words before it. */
const OF_VERBS: ReadonlySet<string> = new Set([
  'لم',
  'لن',
  'لا',
  'ليس',
  'ليست',
  'ليسوا',
  'لسنا',
  'عدم',
  'انعدام',
  'ماشي',
]);
/** Words that deny or except the number itself, right before it or its qualifier. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['دون', 'بدون', 'غير', 'سوي', 'الا', 'بلا', 'باستثناء', 'خارج', 'عوض']);
/** «لم يستفد سوى 8 ملايين», «ما استفاد إلا 8 ملايين»: denied and excepted, the number stands. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['سوي', 'الا']);
/** After «لا» and «لم» these make no denial: «لا يزال», «لا سيما», «لا بد». */
const NO_DENIAL: ReadonlySet<string> = new Set(['يزال', 'تزال', 'يزالون', 'سيما', 'بد', 'شك', 'تزل', 'يزل']);
/** «ليس فقط … بل 4 ملايين»: what follows is affirmed. */
const AFFIRMED_AGAIN: ReadonlySet<string> = new Set(['بل', 'لكن', 'ولكن', 'وانما', 'انما', 'فقط', 'مجرد']);
/** Verbs of denial, questions and suppositions reach over the whole clause: «نفى … أن يكون عدد المستفيدين 11 مليون». */
const OF_CLAUSES: ReadonlySet<string> = new Set(
  'نفي|ينفي|نفت|تنفي|نافيا|نافيه|فند|فندت|يفند|تفند|كذب|كذبت|يكذب|تكذب|دحض|دحضت|هل|لو'.split('|'),
);
const REACH = 5;
const CLAUSE_REACH = 10;

/**
 * The word that denies the number at `start`, asks about it or supposes it, or undefined. `qualifierStart` is where its qualifier begins («لا يتجاوز 5»
 * is a qualifier, not a denial): only what stands before it counts.
 */
export function readNegation(text: string, qualifierStart: number): string | undefined {
  const clause = wordsBefore(text, qualifierStart, CLAUSE_REACH);
  const words = clause.slice(-REACH);
  const last = words.at(-1);
  const denies = (word: string): boolean => OF_VERBS.has(word) || OF_VERBS.has(word.replace(/^[وف]/, ''));
  if (
    last !== undefined &&
    EXCEPTIONS.has(last.text) &&
    words.some((word) => denies(word.text) || word.text === 'ما')
  ) {
    return undefined;
  }
  if (last !== undefined && OF_NUMBERS.has(last.text.replace(/^[وف]/, ''))) return text.slice(last.start, last.end);
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || AFFIRMED_AGAIN.has(word.text)) return undefined;
    if (denies(word.text) && !NO_DENIAL.has(words[index + 1]?.text ?? '')) return text.slice(word.start, word.end);
  }
  const far = clause.findLast(({ text: one }) => OF_CLAUSES.has(one) || OF_CLAUSES.has(one.replace(/^[وف]/, '')));
  return far && text.slice(far.start, far.end);
}
