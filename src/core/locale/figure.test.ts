import { describe, expect, it } from 'vitest';
import type { Unit } from '../model.ts';
import { type FigureLike, type FigureOptions, formatFigure } from './figure.ts';

const unit = (kind: Unit['kind'], ar: Unit['ar'], en: Unit['en']): Unit => ({
  id: 'u',
  name: { ar: '', en: '' },
  ar,
  en,
  kind,
  written: [],
});

const dirham = unit(
  'money',
  { one: 'درهم واحد', two: 'درهمان', few: 'دراهم', many: 'درهما', other: 'درهم' },
  { one: 'MAD', other: 'MAD' },
);
const monthly = unit(
  'money',
  { one: 'درهم في الشهر', few: 'دراهم في الشهر', many: 'درهما في الشهر', other: 'درهم في الشهر' },
  { one: 'MAD a month', other: 'MAD a month' },
);
const household = unit(
  'count',
  { one: 'أسرة واحدة', two: 'أسرتان', few: 'أسر', many: 'أسرة', other: 'أسرة' },
  { one: 'household', other: 'households' },
);
const person = unit(
  'count',
  { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصا', other: 'شخص' },
  { one: 'person', other: 'people' },
);
const file = unit(
  'count',
  { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفا', other: 'ملف' },
  { one: 'file', other: 'files' },
);
const widow = unit('count', { one: 'أرملة واحدة', few: 'أرامل', other: 'أرملة' }, { one: 'widow', other: 'widows' });
const member = unit(
  'count',
  { one: 'عضو واحد', few: 'أعضاء', many: 'عضوا', other: 'عضو' },
  { one: 'member', other: 'members' },
);
const decree = unit(
  'count',
  { one: 'مرسوم واحد', few: 'مراسيم', many: 'مرسوما', other: 'مرسوم' },
  { one: 'decree', other: 'decrees' },
);
const agency = unit(
  'count',
  { one: 'وكالة واحدة', few: 'وكالات', many: 'وكالة', other: 'وكالة' },
  { one: 'agency', other: 'agencies' },
);
const year = unit(
  'duration',
  { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  { one: 'year', other: 'years' },
);
const contact = unit(
  'count',
  { one: 'نقطة اتصال', two: 'نقطتا اتصال', few: 'نقط اتصال', other: 'نقطة اتصال' },
  { one: 'contact point', other: 'contact points' },
);
const percent = unit('percent', { one: '', other: '' }, { one: '', other: '' });
const rank = unit('rank', { one: 'المرتبة', other: 'المرتبة' }, { one: 'place', other: 'place' });
const bare = unit('none', { one: '', other: '' }, { one: '', other: '' });
const day = unit('date', { one: '', other: '' }, { one: '', other: '' });

/** Rows are written with plain spaces; parts are tied by U+00A0 and phrases of several words keep theirs plain. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const rows: readonly [FigureLike, Unit, string, string, FigureOptions?][] = [
  [{ value: 4e6, qualifier: 'about' }, household, 'حوالي 4 ملايين أسرة', 'about 4 million households'],
  [{ value: 26.5e9, qualifier: 'exact' }, dirham, '26.5 مليار درهم', 'MAD 26.5 billion'],
  [{ value: 4e9 }, dirham, '4 ملايير درهم', 'MAD 4 billion'],
  [{ value: 9.5e9, qualifier: 'around' }, dirham, 'ما يناهز 9.5 مليار درهم', 'around MAD 9.5 billion'],
  [{ value: 17e9, qualifier: 'more-than' }, dirham, 'أكثر من 17 مليار درهم', 'more than MAD 17 billion'],
  [{ value: 1e9, qualifier: 'nearly' }, dirham, 'ما يقارب مليار درهم', 'close to MAD 1 billion'],
  [{ value: 589e6 }, dirham, '589 مليون درهم', 'MAD 589 million'],
  [{ value: 2e9 }, dirham, '2 مليار درهم', 'MAD 2 billion'],
  [{ value: 10e9 }, dirham, '10 ملايير درهم', 'MAD 10 billion'],
  [{ value: 29e9, status: 'forecast' }, dirham, '29 مليار درهم (متوقع)', 'MAD 29 billion (expected)', { status: true }],
  [{ value: 29e9, status: 'plan' }, dirham, '29 مليار درهم (مخطط له)', 'MAD 29 billion (planned)', { status: true }],
  [{ value: 29e9, status: 'forecast' }, dirham, '29 مليار درهم', 'MAD 29 billion'],
  [{ value: 1e6 }, person, 'مليون شخص', '1 million people'],
  [{ value: 1e6, qualifier: 'more-than' }, person, 'أكثر من مليون شخص', 'more than 1 million people'],
  [{ value: 11e6, qualifier: 'nearly' }, person, 'ما يقارب 11 مليون شخص', 'close to 11 million people'],
  [{ value: 11.1e6, qualifier: 'about' }, person, 'حوالي 11.1 مليون شخص', 'about 11.1 million people'],
  [{ value: 3.5e6, qualifier: 'nearly' }, person, 'ما يقارب 3.5 مليون شخص', 'close to 3.5 million people'],
  [{ value: 24.7e6 }, person, '24.7 مليون شخص', '24.7 million people'],
  [{ value: 103e6 }, person, '103 ملايين شخص', '103 million people'],
  [{ value: 400e6, qualifier: 'more-than' }, file, 'أكثر من 400 مليون ملف', 'more than 400 million files'],
  [{ value: 400e6 }, file, '400,000,000 ملف', '400,000,000 files', { scale: 'digits' }],
  [{ value: 1234567 }, file, '1,234,567 ملفا', '1,234,567 files'],
  [{ value: 313000, qualifier: 'more-than' }, person, 'أكثر من 313,000 شخص', 'more than 313,000 people'],
  [{ value: 420000 }, widow, '420,000 أرملة', '420,000 widows'],
  [{ value: 87000, qualifier: 'about' }, widow, 'حوالي 87,000 أرملة', 'about 87,000 widows'],
  [{ value: 42800 }, household, '42,800 أسرة', '42,800 households'],
  [{ value: 9255, qualifier: 'more-than' }, file, 'أكثر من 9,255 ملفا', 'more than 9,255 files'],
  [{ value: 2255 }, file, '2,255 ملفا', '2,255 files'],
  [{ value: 3 }, member, '3 أعضاء', '3 members'],
  [{ value: 28 }, decree, '28 مرسوما', '28 decrees'],
  [{ value: 174 }, agency, '174 وكالة', '174 agencies'],
  [{ value: 65 }, agency, '65 وكالة', '65 agencies'],
  [{ value: 8000 }, agency, '8,000 وكالة', '8,000 agencies'],
  [{ value: 1 }, file, 'ملف واحد', '1 file'],
  [{ value: 2 }, file, 'ملفان', '2 files'],
  [{ value: 2, qualifier: 'about' }, file, 'حوالي ملفين', 'about 2 files'],
  [{ value: 2, qualifier: 'nearly' }, contact, 'ما يقارب نقطتي اتصال', 'close to 2 contact points'],
  [{ value: 1 }, contact, '1 نقطة اتصال', '1 contact point'],
  [{ value: 2 }, decree, '2 مرسوم', '2 decrees'],
  [{ value: 1.14 }, file, '1.14 ملف', '1.14 files'],
  [{ value: 60, qualifier: 'about' }, percent, 'حوالي 60%', 'about 60%'],
  [{ value: 2 }, percent, '2%', '2%'],
  [{ low: 10, high: 20 }, percent, 'من 10% إلى 20%', '10% to 20%'],
  [{ low: 500, high: 1200 }, dirham, 'من 500 إلى 1,200 درهم', 'MAD 500 to 1,200'],
  [{ low: 500, high: 1200 }, monthly, 'من 500 إلى 1,200 درهم في الشهر', 'MAD 500 to 1,200 a month'],
  [{ low: 500, high: 1200 }, dirham, 'من 500 إلى 1,200', '500 to 1,200', { noun: false }],
  [{ low: 4e6, high: 5e6 }, person, 'من 4 إلى 5 ملايين شخص', '4 to 5 million people'],
  [{ low: 1e6, high: 5e6 }, person, 'من 1 إلى 5 ملايين شخص', '1 to 5 million people'],
  [{ low: 800e6, high: 1.2e9 }, dirham, 'من 800 مليون إلى 1.2 مليار درهم', 'MAD 800 million to 1.2 billion'],
  [{ low: 1e6, high: 1.2e9 }, dirham, 'من مليون إلى 1.2 مليار درهم', 'MAD 1 million to 1.2 billion'],
  [{ low: 900000, high: 1.2e6 }, person, 'من 900,000 إلى 1.2 مليون شخص', '900,000 to 1.2 million people'],
  [{ low: 6, high: 20 }, year, 'من 6 إلى 20 سنة', '6 to 20 years'],
  [{ low: 1, high: 2 }, year, 'من 1 إلى 2 سنة', '1 to 2 years'],
  [{ low: 2, high: 6 }, year, 'من 2 إلى 6 سنوات', '2 to 6 years'],
  [{ value: 400, qualifier: 'up-to' }, dirham, 'ما يصل إلى 400 درهم', 'up to MAD 400'],
  [{ value: 2000 }, dirham, '2,000 درهم', 'MAD 2,000'],
  [{ value: 12e6, qualifier: 'about' }, person, 'حوالي 12 مليونا', 'about 12 million', { noun: false }],
  [{ value: 12e6, qualifier: 'about' }, person, '12 مليون شخص', '12 million people', { qualifier: false }],
  [{ value: 26.5e9 }, dirham, '26.5 مليار', '26.5 billion', { noun: false }],
  [{ value: 11e9 }, dirham, '11 مليارا', '11 billion', { noun: false }],
  [{ value: 26.5e9 }, dirham, '26.5 مليار درهم', 'MAD 26.5 bn', { scale: 'short' }],
  [{ value: 12e6 }, bare, '12 مليونا', '12 million'],
  [{ value: 1416.67 }, dirham, '1,417 درهما', 'MAD 1,417', { digits: 0 }],
  [{ value: 1416.67 }, dirham, '1,400 درهم', 'MAD 1,400', { digits: -2 }],
  [{ value: 999999.6 }, person, 'مليون شخص', '1 million people', { digits: 0 }],
  [{ value: -10.26 }, percent, '\u221210.3%', '\u221210.3%', { digits: 1 }],
  [{ date: '2023-12' }, day, 'دجنبر 2023', 'December 2023'],
  [{ date: '2022-12-01', qualifier: 'exact' }, day, 'فاتح دجنبر 2022', '1 December 2022'],
  [{ value: 2 }, rank, 'المرتبة الثانية', 'second place'],
  [{ value: 11 }, rank, 'المرتبة 11', '11th place'],
  [{ value: 22 }, rank, 'المرتبة 22', '22nd place'],
  [{ value: 113 }, rank, 'المرتبة 113', '113th place'],
  [{ value: 2 }, rank, 'الثانية', 'second', { noun: false }],
  [{ qualifier: 'exact' }, bare, '', ''],
  [{ qualifier: 'about' }, bare, '', ''],
  [{ qualifier: 'exact', status: 'plan' }, bare, '', '', { status: true }],
];

describe('formatFigure', () => {
  it.each(rows)('%o', (figure, of, ar, en, options) => {
    expect(spaced(formatFigure(figure, of, 'ar', options).text)).toBe(ar);
    expect(spaced(formatFigure(figure, of, 'en', options).text)).toBe(en);
  });

  it('gives the parts that a component isolates', () => {
    const figure = formatFigure({ value: 4e6, qualifier: 'about', status: 'forecast' }, household, 'ar', {
      status: true,
    });
    expect(figure.pieces).toEqual([
      { kind: 'qualifier', text: 'حوالي', ltr: false },
      { kind: 'number', text: '4', ltr: true },
      { kind: 'scale', text: 'ملايين', ltr: false },
      { kind: 'noun', text: 'أسرة', ltr: false },
      { kind: 'status', text: '(متوقع)', ltr: false },
    ]);
    expect(figure).toMatchObject({
      qualifier: 'حوالي',
      number: '4',
      scale: 'ملايين',
      noun: 'أسرة',
      status: 'متوقع',
      suffix: '',
    });
    expect(figure.text).toBe('حوالي\u00a04\u00a0ملايين\u00a0أسرة\u00a0(متوقع)');
  });

  it('keeps the sign of per cent inside the isolated numeral', () => {
    const figure = formatFigure({ value: 60 }, percent, 'ar');
    expect(figure.pieces).toEqual([{ kind: 'number', text: '60%', ltr: true }]);
    expect(figure).toMatchObject({ number: '60', suffix: '%' });
  });

  it('puts the currency first in English and isolates both ends of a range', () => {
    const figure = formatFigure({ low: 500, high: 1200, qualifier: 'exact' }, monthly, 'en');
    expect(figure.pieces.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'prefix:MAD',
      'number:500',
      'word:to',
      'number:1,200',
      'noun:a month',
    ]);
    expect(figure.prefix).toBe('MAD');
  });

  it('has no numeral for a lone million: the word says it', () => {
    expect(formatFigure({ value: 1e6 }, person, 'ar').number).toBe('');
  });
});
