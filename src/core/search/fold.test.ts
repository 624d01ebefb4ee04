import { describe, expect, test } from 'vitest';
import { searchFold } from './fold.ts';

describe('what search holds for one letter', () => {
  test.each([
    ['hamza on its seats', 'المسؤول عن الهيئة', 'المسوول عن الهييه'],
    ['hamza on alef, yeh, teh marbuta', 'إستفادة الأرامل إلى', 'استفاده الارامل الي'],
    ['Persian letters', 'الحما\u06ccة تکافل', 'الحمايه تكافل'],
    ['Moroccan gaf', 'أ\u06adادير', 'اكادير'],
    ['tashkeel and tatweel', 'الصِّحِّيَّة الأرامـــل', 'الصحيه الارامل'],
    ['lam-alef as one glyph (U+FEFB)', 'ا\ufefbجتماعي', 'الاجتماعي'],
    ['accents', 'Éducation à l’école', 'education a l’ecole'],
    ['an accent typed apart (U+0301)', 'e\u0301cole', 'ecole'],
    ['ligatures and full width', 'ﬁchier ＡＭＯ', 'fichier amo'],
    ['digits of three scripts', '٤٢٠ ۴۲۰ 420', '420 420 420'],
    ['direction marks and zero-width joiners', '\u202bأمو\u202c \u200fتضا\u200dمن', 'امو تضامن'],
  ])('%s', (_, text, folded) => {
    expect(searchFold(text).text).toBe(folded);
  });

  test('every folded unit knows where it came from', () => {
    const text = 'aﬁ\ufefbبـه';
    const { text: folded, map } = searchFold(text);
    expect(folded).toBe('afiلابه');
    expect(map).toEqual([0, 1, 1, 2, 2, 3, 5, 6]);
  });
});
