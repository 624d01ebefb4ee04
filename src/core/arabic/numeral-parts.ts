/** Parts of a scale: «نصف مليون», «ثلاثة أرباع المليون», «مليون ونصف», «مليون إلا ربعا», “a million and a half”. */
import { type Cursor, follows, type Group, nextWord, type Sort, wordAt } from './numeral-words.ts';

/** `mantissas` × 10^`exponent`; `run` is the digit run as written, absent for words. */
export interface Term {
  readonly run?: string;
  readonly mantissas: readonly string[];
  readonly exponent: number;
}

/** A term with the index of the token after it. */
export interface Part {
  readonly term: Term;
  readonly next: number;
  readonly sort: Sort;
}

/** The scale that a part is of: «مليون», “of a million”; undefined where none follows. */
const scaleOf = (at: Cursor, index: number): { readonly exponent: number; readonly next: number } | undefined => {
  let next = index;
  while (at.language === 'en' && /^(?:of|an?)$/.test(at.tokens[next]?.text ?? '') && follows(at, next)) next += 1;
  const scale = nextWord(at, next);
  if (scale?.word.kind !== 'scale' || scale.tied || !scale.word.alone) return undefined;
  return { exponent: scale.word.exponent, next: next + 1 };
};

/** «نصف مليون», «ربع مليون», «half a million»; only a scale word makes the fraction a number. */
export const fractionOfScale = (at: Cursor, index: number): Part | undefined => {
  const part = wordAt(at, index)?.word;
  if (part?.kind !== 'fraction' || part.after) return undefined;
  const scale = scaleOf(at, index + 1);
  if (scale === undefined) return undefined;
  return { term: { mantissas: [part.mantissa], exponent: scale.exponent }, next: scale.next, sort: 'count' };
};

/** «ثلاثة أرباع المليون», «ثلاثة أرباع مليون»: a count of parts of a scale. */
export const partsOfScale = (at: Cursor, group: Group): Part | undefined => {
  const part = nextWord(at, group.next);
  if (part?.word.kind !== 'fraction' || !part.word.after || part.tied) return undefined;
  const scale = scaleOf(at, group.next + 1);
  if (scale === undefined) return undefined;
  const mantissa = String(group.value * Number(part.word.mantissa));
  return { term: { mantissas: [mantissa], exponent: scale.exponent }, next: scale.next, sort: 'count' };
};

/** «ونصف», «وربع», with «المليون» after it or not. */
export const andFraction = (at: Cursor, index: number, exponent: number): Part | undefined => {
  const part = nextWord(at, index);
  if (part?.word.kind !== 'fraction' || part.word.after || !part.word.tied || !part.tied || exponent === 0)
    return undefined;
  const scale = nextWord(at, index + 1)?.word;
  const named = scale?.kind === 'scale' && scale.exponent === exponent ? 1 : 0;
  return { term: { mantissas: [part.word.mantissa], exponent }, next: index + 1 + named, sort: 'count' };
};

/** «مليون إلا ربعا» is 750,000; “a million and a half” is 1.5 million. */
export const roundAbout = (at: Cursor, index: number, exponent: number): Part | undefined => {
  const token = at.tokens[index];
  const less = /^(?:إلا|الا)$/.test(token?.text ?? '');
  const more = at.language === 'en' && token?.text === 'a' && token.tied;
  if (exponent === 0 || !(less || more) || !follows(at, index)) return undefined;
  const part = nextWord(at, index + 1);
  if (part?.word.kind !== 'fraction' || part.word.after || part.tied) return undefined;
  return { term: { mantissas: [`${less ? '-' : ''}${part.word.mantissa}`], exponent }, next: index + 2, sort: 'count' };
};
