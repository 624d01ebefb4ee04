/**
 * What a word that nobody indexed may have been meant to be: its beginning («تغط» → تغطية), one slip of the keyboard
 * («التغطبة»), or Arabic written in Latin letters («tadhamone» → تضامن).
 */
import type { Known, Vocabulary } from './vocabulary.ts';

/**
 * Edits that turn one word into the other, counting a swap of neighbours as one: ('صندق', 'صندوق') is 1, ('ab', 'ba')
 * is 1. More than `most` is reported as `most + 1`.
 */
export const editDistance = (a: string, b: string, most: number): number =>
  Math.abs(a.length - b.length) > most ? most + 1 : Math.min(most + 1, cheapest(a, b, EQUAL_COSTS));

interface Costs {
  readonly swap: number;
  readonly replace: (a: string, b: string) => number;
  /** A letter too many or too few, after `before`. */
  readonly extra: (letter: string, before: string | undefined) => number;
}

const EQUAL_COSTS: Costs = { swap: 1, replace: () => 1, extra: () => 1 };

const cheapest = (a: string, b: string, { swap, replace, extra }: Costs): number => {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j += 1) last.push((last[j - 1] ?? 0) + extra(b.charAt(j - 1), b[j - 2]));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charAt(i - 1);
    const row = [(last[0] ?? 0) + extra(letter, a[i - 2])];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + extra(letter, a[i - 2]),
        (row[j - 1] ?? 0) + extra(other, b[j - 2]),
        (last[j - 1] ?? 0) + (letter === other ? 0 : replace(letter, other)),
      );
      if (i > 1 && j > 1 && letter === b[j - 2] && a[i - 2] === other)
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + swap);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** Letters that are said alike, or written for one another. */
const ALIKE = [
  'ضظدذ',
  'ثتط',
  'سصز',
  'قكج',
  'حه',
  'غخ',
  'اعي',
  'ckqx',
  'szc',
  'iye',
  'oua',
  'ea',
  'vfw',
  'bp',
  'td',
  'jg',
];
/** Rows of the Arabic keyboard and of the two Latin ones. */
const ROWS = [
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'ئءؤر لاىهوزظ',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azert',
  'qs',
  'klm',
];

/** Every pair of letters of a group that are near in it, as one string: 'ضظ'. */
const pairsOf = (groups: readonly string[], near: (a: number, b: number) => boolean): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) => [...group].flatMap((a, i) => [...group].flatMap((b, j) => (near(i, j) ? a + b : [])))),
  );

const ALIKE_PAIRS = pairsOf(ALIKE, () => true);
const NEIGHBOURS = pairsOf(ROWS, (a, b) => Math.abs(a - b) === 1);
const areAlike = (a: string, b: string): boolean => ALIKE_PAIRS.has(a + b);

/** How far a slip leads away: little for a letter said alike, doubled or on the next key, much for any other. */
const SLIP_COSTS: Costs = {
  swap: 0.8,
  replace: (a, b) => (areAlike(a, b) ? 0.5 : NEIGHBOURS.has(a + b) ? 0.8 : 1.2),
  extra: (letter, before) => (letter === before ? 0.5 : /[اويaeiou]/.test(letter) ? 0.8 : 1),
};

/** Slips allowed in a word: one below eight letters, two from there. */
const slips = (word: string): number => (word.length < 8 ? 1 : 2);

/** The letters of a word as bits: what two words do not share needs an edit for every two. */
export const lettersOf = (word: string): number => {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch|sh|[ش$]/g, 'S'],
  [/kh|[5خ]/g, 'X'],
  [/gh|[غ]/g, 'G'],
  [/th|[ث]/g, 't'],
  [/dh|[ذضظ]/g, 'd'],
  [/ph|[فv]/g, 'f'],
  [/[3ع]/g, 'A'],
  [/[7حه]/g, 'h'],
  [/[9qقكcگ]/g, 'k'],
  [/[طت6]/g, 't'],
  [/[صس]/g, 's'],
  [/[ز]/g, 'z'],
  [/[ب]/g, 'b'],
  [/[د]/g, 'd'],
  [/[ر]/g, 'r'],
  [/[ل]/g, 'l'],
  [/[م]/g, 'm'],
  [/[ن]/g, 'n'],
  [/[ج]/g, 'j'],
];

/**
 * The consonants of a word as they sound, in either script: soundOf('tadhamoun') === soundOf('تضامن') === 'tdmn',
 * soundOf('chamil') === soundOf('شامل'). «ع» counts only where the Latin spelling writes it (3).
 */
export const soundOf = (word: string): string => {
  let sound = word;
  for (const [letters, to] of SOUNDS) sound = sound.replace(letters, to);
  return sound
    .replace(/[aeiouywاويءئؤ2]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
};

export interface Suggestion {
  readonly word: string;
  /** 0 to 1: how sure the guess is. */
  readonly trust: number;
}

const MOST_SUGGESTIONS = 4;
const LONGEST_COMPLETION = 6;

/** Whether three letters are three others but for one consonant that is said alike: «هذر» for «هدر». */
const soundsAlike = (typed: string, word: string): boolean => {
  const different = [...typed].flatMap((letter, at) =>
    letter === word[at] ? [] : [[letter, word.charAt(at)] as const],
  );
  return different.length === 1 && different.every(([a, b]) => areAlike(a, b) && !/[اعي]/.test(a + b));
};

/** How sure it is that `typed` was to be `word`; undefined where it was not. */
const trustIn = (typed: string, letters: number, { word, letters: own }: Known, most: number): number | undefined => {
  const missing = word.length - typed.length;
  if (missing > LONGEST_COMPLETION || missing < -most || word === typed) return undefined;
  if (word.startsWith(typed)) return typed.length > 3 || word > 'z' ? 0.8 - 0.05 * missing : undefined;
  if (typed.length === 3) return missing === 0 && soundsAlike(typed, word) ? 0.8 : undefined;
  if (missing > most || word.length < 4 || countBits(letters ^ own) > 2 * most) return undefined;
  // A short word with another beginning is another word, unless its first two letters changed places or sound alike.
  const [first = '', second] = typed;
  const turned = word[0] === second && word[1] === first;
  const other = word[0] !== first && !turned && !areAlike(word.charAt(0), first);
  if (other && Math.min(word.length, typed.length) < 5) return undefined;
  if (editDistance(typed, word, most) > most) return undefined;
  return 1 - (1.6 * cheapest(typed, word, SLIP_COSTS)) / Math.max(word.length, typed.length);
};

/** Words of `vocabulary` that `typed` may stand for, best first; the commoner of two equal guesses first. */
export const suggestionsFor = (
  typed: string,
  words: readonly Known[],
  vocabulary: Vocabulary,
): readonly Suggestion[] => {
  if (typed.length < 3) return [];
  const most = slips(typed);
  const letters = lettersOf(typed);
  const found: Suggestion[] = [];
  for (const known of words) {
    const trust = trustIn(typed, letters, known, most);
    if (trust !== undefined) found.push({ word: known.word, trust });
  }
  found.sort((a, b) => b.trust - a.trust || vocabulary.frequency(b.word) - vocabulary.frequency(a.word));
  return found.slice(0, MOST_SUGGESTIONS);
};

/** Arabic words that sound like `typed`, a word in Latin letters; needs three consonants to be sure. */
export const soundingLike = (typed: string, vocabulary: Vocabulary): readonly string[] => {
  const sound = soundOf(typed);
  return sound.replaceAll('A', '').length < 3 ? [] : vocabulary.heardAs(sound);
};
