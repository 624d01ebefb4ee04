/**
 * What a word that nobody indexed may have been meant to be: its beginning («تغط» → تغطية), one slip of the keyboard
 * («التغطبة»), or Arabic written in Latin letters («tadhamone» → تضامن).
 */

/**
 * Edits that turn one word into the other, counting a swap of neighbours as one: ('صندق', 'صندوق') is 1, ('ab', 'ba')
 * is 1. More than `most` is reported as `most + 1`.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
};

/** Slips allowed in a word: none in three letters, one from four, two from eight. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

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

/** Words of `vocabulary` that `typed` may stand for, best first; `frequency` breaks ties between equal guesses. */
export const suggestionsFor = (
  typed: string,
  vocabulary: Iterable<string>,
  frequency: (word: string) => number,
): readonly Suggestion[] => {
  const most = slips(typed);
  const found: { word: string; trust: number; rank: number }[] = [];
  for (const word of vocabulary) {
    if (word === typed || word.length < 3) continue;
    if (typed.length >= 3 && word.startsWith(typed)) {
      const missing = word.length - typed.length;
      if (missing <= 6) found.push({ word, trust: 0.8 - 0.05 * missing, rank: missing });
      continue;
    }
    if (most === 0 || word.length < 4) continue;
    const distance = editDistance(typed, word, most);
    if (distance > most) continue;
    // A short word with another beginning is another word, unless its first two letters changed places.
    const turned = word[0] === typed[1] && word[1] === typed[0];
    if (word[0] !== typed[0] && !turned && Math.min(word.length, typed.length) < 5) continue;
    const letters = Math.max(word.length, typed.length);
    found.push({ word, trust: 1 - (1.6 * distance) / letters, rank: distance });
  }
  found.sort((a, b) => b.trust - a.trust || frequency(b.word) - frequency(a.word));
  return found.slice(0, MOST_SUGGESTIONS).map(({ word, trust }) => ({ word, trust }));
};

/** Arabic words of `vocabulary` that sound like `typed`, a word in Latin letters; needs three consonants to be sure. */
export const soundingLike = (typed: string, vocabulary: Iterable<string>): readonly string[] => {
  const sound = soundOf(typed);
  const withoutAyn = sound.replaceAll('A', '');
  if (withoutAyn.length < 3) return [];
  const found: string[] = [];
  for (const word of vocabulary) {
    if (!/^[\u0621-\u064a]/.test(word)) continue;
    const heard = soundOf(word);
    if (heard === sound || heard.replaceAll('A', '') === sound) found.push(word);
  }
  return found;
};
