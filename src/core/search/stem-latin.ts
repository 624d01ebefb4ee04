/**
 * Light stemming of one folded word in Latin letters, English or French: plural, feminine and verb endings come off,
 * so that a word meets its other forms. The stem need not be a word.
 *
 * | words | stem |
 * | --- | --- |
 * | widow, widows | widow |
 * | family, families | family |
 * | waive, waived, waiving | waiv |
 * | salarié, salariée, salariés | salari |
 * | hôpital, hôpitaux | hopital |
 */

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})aux$/, '$1al'],
  [/^(.{2,})ies$/, '$1y'],
  [/^(.{2,}(?:ss|x|z|ch|sh))es$/, '$1'],
  [/^(.{2,}[^siu])s$/, '$1'],
  [/^(.*[aeiouy].*[^aeious])(?:ing|ed)$/, '$1'],
  [/^(.*[aeiouy].*u)(?:ing|ed)$/, '$1'],
  [/^(.{2,})([bdfgmnprt])\2$/, '$1$2'],
  [/^(.{3,}[^e])e+s?$/, '$1'],
];

/** The stem of a folded word; words of three letters or fewer, and words with digits (da3m), stay as they are. */
export const latinStem = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  for (const [ending, rest] of STEPS) {
    const shorter = stem.replace(ending, rest);
    if (shorter.length > 2) stem = shorter;
  }
  return stem;
};
