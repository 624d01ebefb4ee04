/**
 * The editors' lexicon, read and checked: every entry has words that search can read, no word stands for two concepts,
 * and no concept is near itself, directly or by way of others. A site without the file searches without synonyms.
 */
import { nearest } from '../../core/nearest.ts';
import type { Bilingual, Problem } from '../../core/problem.ts';
import { type LexiconEntry, stemsOf } from '../../core/search/lexicon.ts';
import { byId, type Entry, listEntries } from '../content/entries.ts';
import { problem } from '../content/problems.ts';
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

const nearProblems = (
  entries: readonly LexiconFileEntry[],
  ids: ReadonlyMap<string, LexiconFileEntry>,
): readonly Problem[] =>
  entries.flatMap((entry) =>
    (entry.data.near ?? []).flatMap((near, index): readonly Problem[] => {
      const at = { file: entry.file, ...entry.locate(['near', index]), actual: near };
      if (!ids.has(near)) {
        return [problem('id-unknown', { ...at, expected: 'concept', hint: nearest(near, ids.keys()) })];
      }
      const way = wayBack(near, entry.id, ids);
      return way === undefined ? [] : [said('lexicon-near-circular', at, circular([entry.id, ...way]))];
    }),
  );

/** The concepts from `from` back to `to`, both included; undefined where no way leads back. */
const wayBack = (
  from: string,
  to: string,
  ids: ReadonlyMap<string, LexiconFileEntry>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] | undefined => {
  if (from === to) return [to];
  if (seen.has(from)) return undefined;
  for (const next of ids.get(from)?.data.near ?? []) {
    const rest = wayBack(next, to, ids, new Set([...seen, from]));
    if (rest !== undefined) return [from, ...rest];
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
