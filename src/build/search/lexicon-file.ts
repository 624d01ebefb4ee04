/**
 * The editors' lexicon, read and checked: every entry has words that search can read, no word stands for two concepts,
 * and no concept is near itself, directly or by way of others. A site without the file searches without synonyms.
 */
import type { Bilingual, Problem } from '../../core/problem.ts';
import { type LexiconEntry, stemsOf } from '../../core/search/lexicon.ts';
import { byId, type Entry, listEntries } from '../content/entries.ts';
import { noSuch } from '../content/references.ts';
import { type ContentTree, readTree } from '../content/tree.ts';
import { lexiconEntry } from '../schema/lexicon.ts';

export interface LexiconFile {
  readonly entries: readonly LexiconEntry[];
  readonly problems: readonly Problem[];
}

/** The entries of the lexicon of a content folder, with what is wrong in it. */
export const readLexicon = (contentDir: string): LexiconFile => checkLexicon(readTree(contentDir));

/** The same of a tree that was read already. */
export const checkLexicon = (tree: ContentTree): LexiconFile => {
  const { entries, problems } = listEntries(tree, 'search-lexicon.yaml', lexiconEntry);
  const ids = byId(entries);
  return {
    entries: entries.map(({ data }) => data),
    problems: [...problems, ...ids.problems, ...wordProblems(entries), ...nearProblems(entries, ids.map)],
  };
};

type LexiconFileEntry = Entry<LexiconEntry>;

/** Words that search cannot read, and words that another concept has already. */
const wordProblems = (entries: readonly LexiconFileEntry[]): readonly Problem[] => {
  const owners = new Map<string, { readonly id: string; readonly word: string }>();
  return entries.flatMap((entry) =>
    entry.data.words.flatMap((word, index): readonly Problem[] => {
      const at = { file: entry.file, ...entry.locate(['words', index]), actual: word };
      const stems = stemsOf(word).join(' ');
      if (stems === '') return [said('lexicon-word-empty', at, NO_WORD)];
      const owner = owners.get(stems);
      if (owner === undefined) owners.set(stems, { id: entry.id, word });
      if (owner === undefined || owner.id === entry.id) return [];
      return [said('lexicon-word-clash', { ...at, expected: owner.id }, clash(word, owner.word, owner.id))];
    }),
  );
};

/** Concepts that do not exist, and circles: one problem a circle, however many references close it. */
const nearProblems = (
  entries: readonly LexiconFileEntry[],
  ids: ReadonlyMap<string, LexiconFileEntry>,
): readonly Problem[] => {
  const told = new Set<string>();
  return entries.flatMap((entry) =>
    (entry.data.near ?? []).flatMap((near, index): readonly Problem[] => {
      const at = { file: entry.file, ...entry.locate(['near', index]), actual: near };
      if (!ids.has(near)) return [noSuch(at, 'concept', near, ids.keys())];
      const way = wayBack(near, entry.id, ids);
      if (way === undefined || way.every((id) => told.has(id))) return [];
      for (const id of way) told.add(id);
      return [said('lexicon-near-circular', at, circular([entry.id, ...way]))];
    }),
  );
};

/** The shortest way from `from` back to `to`, both included; undefined where none leads back. Each concept is met once. */
const wayBack = (
  from: string,
  to: string,
  ids: ReadonlyMap<string, LexiconFileEntry>,
): readonly string[] | undefined => {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  for (const id of waiting) {
    if (id === to) {
      const way: string[] = [];
      for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of ids.get(id)?.data.near ?? []) {
      if (before.has(next)) continue;
      before.set(next, id);
      waiting.push(next);
    }
  }
  return undefined;
};

interface Said {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

const said = (code: string, place: Omit<Problem, 'code' | 'message' | 'fix'>, words: Said): Problem => ({
  code,
  ...place,
  ...words,
});

const NO_WORD: Said = {
  message: { ar: 'لا كلمة في هذا المدخل يقرؤها البحث.', en: 'This entry holds no word that search can read.' },
  fix: {
    ar: 'اكتب كلمة بحروف عربية أو لاتينية، أو احذف المدخل.',
    en: 'Write a word in Arabic or Latin letters, or remove it.',
  },
};

const clash = (word: string, other: string, id: string): Said => ({
  message: {
    ar: `الكلمة «${word}» موجودة في «${id}»، والبحث يقرؤها كما يقرأ «${other}».`,
    en: `“${word}” stands in “${id}” already: search reads it as it reads “${other}”.`,
  },
  fix: {
    ar: 'أبقها في المفهوم الأقرب إليها واحذفها من الآخر.',
    en: 'Keep it in the concept that it means most often and remove it from the other.',
  },
});

const circular = (way: readonly string[]): Said => ({
  message: {
    ar: `القرب يدور على نفسه: ${way.join(' ← ')}.`,
    en: `The concepts are near in a circle: ${way.join(' → ')}.`,
  },
  fix: { ar: 'احذف إحدى الإحالات، أو اجمع المفهومين.', en: 'Remove one of the references, or join the concepts.' },
});
