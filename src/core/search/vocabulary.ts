/**
 * Every word that can be searched, ready for guessing: the stems of the index and those words of the lexicon that it
 * answers. It is made once of an index, because a slip would otherwise pay for the whole vocabulary each time.
 */
import type { Lexicon } from './lexicon.ts';
import { conceptKey } from './resolve.ts';
import { lettersOf, soundOf } from './typo.ts';

export interface Known {
  readonly word: string;
  /** Which letters it has, as bits: two words that differ in many are no slips of each other. */
  readonly letters: number;
}

export interface Vocabulary {
  /** The key under which the index holds a word. */
  readonly keyOf: (word: string) => string | undefined;
  /** In how many documents the word stands. */
  readonly frequency: (word: string) => number;
  readonly arabic: readonly Known[];
  readonly latin: readonly Known[];
  /** Arabic words that sound so (see typo.ts). */
  readonly heardAs: (sound: string) => readonly string[];
}

const made = new WeakMap<ReadonlyMap<string, number>, Vocabulary>();

/** The vocabulary of an index whose keys stand in so many documents. */
export const vocabularyOf = (lexicon: Lexicon, keys: ReadonlyMap<string, number>): Vocabulary => {
  const held = made.get(keys) ?? make(lexicon, keys);
  made.set(keys, held);
  return held;
};

const make = (lexicon: Lexicon, keys: ReadonlyMap<string, number>): Vocabulary => {
  const keyOf = new Map<string, string>();
  for (const key of keys.keys()) if (!/^[cnd]/.test(key)) keyOf.set(key.replace(/^e/, ''), key);
  for (const [stem, concept] of lexicon.words) {
    const key = conceptKey(concept);
    if (keys.has(key)) keyOf.set(stem, key);
  }
  const words = [...keyOf.keys()].filter(({ length }) => length > 2);
  const known = (latin: boolean): readonly Known[] =>
    words.filter((word) => /^[a-z0-9]/.test(word) === latin).map((word) => ({ word, letters: lettersOf(word) }));
  const arabic = known(false);
  let sounds: Map<string, string[]> | undefined;
  return {
    keyOf: (word) => keyOf.get(word),
    frequency: (word) => keys.get(keyOf.get(word) ?? '') ?? 0,
    arabic,
    latin: known(true),
    heardAs: (sound) => {
      sounds ??= soundsOf(arabic);
      return sounds.get(sound) ?? [];
    },
  };
};

/** Sound → words; «ع» may be heard or not, so a word stands under its sound with it and without. */
const soundsOf = (words: readonly Known[]): Map<string, string[]> => {
  const sounds = new Map<string, string[]>();
  for (const { word } of words) {
    const full = soundOf(word);
    for (const sound of new Set([full, full.replaceAll('A', '')]))
      sounds.set(sound, [...(sounds.get(sound) ?? []), word]);
  }
  return sounds;
};
