/**
 * The lexicon of search: what words mean the same. An entry of the editors' file lists words and phrases; compiled, it
 * answers for the stem of one word, and for the stems of words that follow each other.
 */
import { arabicStems } from './stem-arabic.ts';
import { latinStem } from './stem-latin.ts';
import { isStopWord } from './stop-words.ts';
import { type Token, tokensOf, type Word } from './tokens.ts';

export interface LexiconEntry {
  readonly id: string;
  readonly words: readonly string[];
  readonly near?: readonly string[] | undefined;
  readonly topic?: boolean | undefined;
  readonly field?: boolean | undefined;
}

export interface Concept {
  readonly id: string;
  /** Concepts that answer the same question, searched with less weight. */
  readonly near: readonly string[];
  /** A subject of the report and of little else: a query that names it is on topic. */
  readonly topic: boolean;
  /** A word of the field that other subjects share. */
  readonly field: boolean;
}

export interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

export interface Lexicon {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Stem of one word → id of its concept. */
  readonly words: ReadonlyMap<string, string>;
  /** Phrases by the stem that they begin with, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of function words that mean something together («عن بعد»), folded, words joined by a space. */
  readonly idioms: ReadonlySet<string>;
}

/** The stem under which the lexicon keeps a word: «الأرامل» → ارامل, "widows" → widow. */
export const lexiconStem = (word: Word): string =>
  word.script === 'latin' ? latinStem(word.folded) : (arabicStems(word.folded, word.articleBarred)[0] ?? word.folded);

/** «وكرامة» inside a phrase is «كرامة»: the text may write the «و» apart. */
const withoutAnd = (word: Word): Word =>
  /^و.{4}/.test(word.folded) ? { ...word, folded: word.folded.slice(1) } : word;

/** The stems of an entry's word or phrase, function words left out: «تكافل وكرامة» → تكافل, كرام. */
export const stemsOf = (text: string): readonly string[] => {
  const words = tokensOf(text).filter((token): token is Word => token.kind === 'word');
  const content = words.filter((word) => !isStopWord(word.folded));
  return (content.length > 0 ? content : words).map((word, index) => lexiconStem(index > 0 ? withoutAnd(word) : word));
};

/** Whether a phrase stands there already in another spelling: "family allowance", "family allowances". */
const isListed = (phrases: readonly Phrase[] = [], stems: readonly string[]): boolean =>
  phrases.some((phrase) => phrase.stems.join(' ') === stems.join(' '));

/** The lexicon ready for use. Entries were checked before: no stem belongs to two concepts. */
export const compileLexicon = (entries: readonly LexiconEntry[]): Lexicon => {
  const concepts = new Map<string, Concept>();
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  const idioms = new Set<string>();
  for (const { id, near = [], topic = false, field = false, words: spellings } of entries) {
    concepts.set(id, { id, near, topic, field });
    for (const spelling of spellings) {
      const stems = stemsOf(spelling);
      const [first, second] = stems;
      if (first === undefined) continue;
      const folded = tokensOf(spelling).flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
      if (folded.length > 1 && folded.every(isStopWord)) idioms.add(folded.join(' '));
      if (second === undefined) words.set(first, id);
      else if (!isListed(phrases.get(first), stems))
        phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept: id }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { concepts, words, phrases, idioms };
};

/** A word as a phrase sees it: every stem it may have. */
export type Stems = readonly string[];

/**
 * The longest phrase that begins at `index` of the words of a text, each given with all the stems it may have;
 * undefined where none does.
 */
export const phraseAt = (lexicon: Lexicon, words: readonly Stems[], index: number): Phrase | undefined => {
  let longest: Phrase | undefined;
  for (const stem of words[index] ?? []) {
    const found = lexicon.phrases
      .get(stem)
      ?.find(({ stems }) => stems.every((expected, step) => words[index + step]?.includes(expected)));
    if (found !== undefined && found.stems.length > (longest?.stems.length ?? 0)) longest = found;
  }
  return longest;
};

/** The tokens that carry meaning: numbers, content words, and function words that are an idiom together. */
export const meaningful = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] =>
  tokens.filter((token, index) => {
    if (token.kind === 'number' || !isStopWord(token.folded)) return true;
    return [tokens[index - 1], tokens[index + 1]].some((neighbour, side) => {
      if (neighbour?.kind !== 'word') return false;
      const pair = side === 0 ? [neighbour.folded, token.folded] : [token.folded, neighbour.folded];
      return lexicon.idioms.has(pair.join(' '));
    });
  });
