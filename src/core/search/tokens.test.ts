import { describe, expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const written = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => {
    if (token.kind === 'number')
      return [`${token.values.join('|')}${token.digits === undefined ? '' : `/${token.digits}`}`];
    return token.inNumber ? [] : [token.folded];
  });

describe('words', () => {
  test.each([
    ['a hyphen joins nothing', 'أمو-تضامن', ['امو', 'تضامن']],
    ['scripts part', 'فAMO', ['ف', 'amo']],
    ['quotes and slashes part', "l'aide/«الدعم»", ['l', 'aide', 'الدعم']],
    ['Arabic in Latin letters and digits', 'da3m 3a2ila 7a9', ['da3m', '3a2ila', '7a9']],
    ['a name with digits', 'Zanqa20 العالم24', ['zanqa20', 'العالم', 'n24']],
    ['tashkeel inside a word', 'مُستفِيد', ['مستفيد']],
    ['emoji, HTML and direction marks are no words', '😀<b>\u202eأمو\u202c</b>&amp;', ['b', 'امو', 'b', 'amp']],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('a hamza tells the article from a first letter', () => {
    const barred = (text: string) => tokensOf(text).map((token) => token.kind === 'word' && token.articleBarred);
    expect(barred('إلغاء الغاء وإلزام والزام بالدعم')).toEqual([true, false, true, false, false]);
  });

  test('offsets lead back to the original', () => {
    const text = 'قال: «الأَرَامِل» و420 ألف';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قال',
      'الأَرَامِل',
      'و',
      '420 ألف',
      'ألف',
    ]);
  });
});

describe('numbers: one key however written', () => {
  test.each([
    ['ربع مليون', ['n250000']],
    ['بربع المليون', ['n250000']],
    ['رُبع مليون', ['n250000']],
    ['نص مليون', ['n500000']],
    ['مليون إلا ربع', ['n750000']],
    ['a quarter million', ['a', 'n250000']],
    ['a quarter of a million', ['a', 'n250000']],
    ['14 مليون ونص', ['n14000000/d14', 'ونص']],
    ['420 ألف', ['n420000/d420']],
    ['420,000', ['n420000']],
    ['420.000', ['n420000']],
    ['٤٢٠٠٠٠', ['n420000']],
    ['۴۲۰ ألفا', ['n420000/d420']],
    ['420 thousand', ['n420000/d420']],
    ['17 مليار', ['n17000000000/d17']],
    ['17 milliards', ['n17000000000/d17']],
    ['17bn', ['n17000000000/d17']],
    ['9,5 مليار', ['n9500000000/d9p5']],
    ['٩٫٥ مليار', ['n9500000000/d9p5']],
    ['ثلاثة ملايير', ['n3000000000']],
    ['half a million', ['n500000']],
    ['60%', ['n60']],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});
