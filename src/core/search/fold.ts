/**
 * The fold of search: wider than the fold of quotes, because a reader types on any keyboard. Two spellings that fold
 * alike are one word for search, and nothing else: excerpts and quotes show the original.
 *
 * | input | output | rule |
 * | --- | --- | --- |
 * | مسؤول، هيئة | مسوول، هييه | hamza on waw and on yeh lose their hamza |
 * | تکافل (U+06A9) | تكافل | Persian, Urdu and Moroccan letters become the nearest Arabic one |
 * | \uFEFB (lam-alef ligature) | لا | presentation forms are taken apart |
 * | Éducation, ﬁchier, ＡＭＯ | education, fichier, amo | Latin letters lose accents, ligatures and width |
 */
import { type FoldedText, fold, foldWithMap } from '../arabic/fold.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ؤ: 'و',
  ئ: 'ي',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ے: 'ي',
  ێ: 'ي',
  ۆ: 'و',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
};

/** Latin letters with accents, presentation forms of Arabic, ligatures, full-width forms. */
const COMPOSED = /[\u00c0-\u024f\u1e00-\u1eff\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/;

const unitOf = (unit: string): string => {
  const letter = LETTERS[unit];
  if (letter !== undefined) return letter;
  if (unit < '\u0300') return unit < '\u00c0' ? unit : composed(unit);
  if (unit <= '\u036f') return '';
  return COMPOSED.test(unit) ? composed(unit) : unit;
};

/** fold, after the letter was taken apart: 'É' → 'e', '\uFEFB' → 'لا'. */
const composed = (unit: string): string => {
  const lower = unit.toLowerCase();
  return LETTERS[lower] ?? fold(lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
};

/** The folded text and the way back: `map[i]` is the offset in `text` of folded unit `i`, `map[length]` its length. */
export const searchFold = (text: string): FoldedText => {
  const first = foldWithMap(text);
  let folded = '';
  const map: number[] = [];
  for (let index = 0; index < first.text.length; index += 1) {
    const unit = unitOf(first.text.charAt(index));
    for (let part = 0; part < unit.length; part += 1) map.push(first.map[index] ?? 0);
    folded += unit;
  }
  map.push(text.length);
  return { text: folded, map };
};
