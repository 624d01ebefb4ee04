import { describe, expect, test } from 'vitest';
import { type DateWords, dateAgrees, findDates, periodNames } from './date.ts';

const AS_OF = '2025-05-27';

const only = (text: string): DateWords => {
  const [date, other] = findDates(text);
  if (date === undefined || other !== undefined) throw new Error(`not one date: ${text}`);
  return date;
};

describe('dates of the captures', () => {
  test.each<[string, string, Partial<DateWords>]>([
    ['الذي انطلق في دجنبر 2023، مكن', 'دجنبر 2023', { month: 12, year: 2023 }],
    ['منذ ديسمبر 2023، تستفيد', 'ديسمبر 2023', { month: 12, year: 2023 }],
    ['ابتداءً من فاتح دجنبر 2022″', 'فاتح دجنبر 2022', { day: 1, month: 12, year: 2022 }],
    ['حتى 30 يونيو 2023”.يؤكد', '30 يونيو 2023', { day: 30, month: 6, year: 2023 }],
    ['إلى حدود متم يناير 2025، مما', 'متم يناير 2025', { month: 1, year: 2025, edge: 'end' }],
    ['حتى نهاية يناير 2025. كما', 'نهاية يناير 2025', { month: 1, year: 2025, edge: 'end' }],
    ['حتى نهاية مارس الماضي، في', 'نهاية مارس الماضي', { month: 3, edge: 'end', relative: 'past' }],
    ['وقد تم حتى شهر أبريل الماضي إيداع', 'شهر أبريل الماضي', { month: 4, relative: 'past' }],
    ['وإلى حدود يناير المنصرم، تمت', 'يناير المنصرم', { month: 1, relative: 'past' }],
    ['اليوم الثلاثاء 27 ماي الجاري بمجلس', '27 ماي الجاري', { day: 27, month: 5, relative: 'current' }],
    ['إلى غاية مارس 2025، تم', 'مارس 2025', { month: 3, year: 2025 }],
    ['جديدة ابتداءً من يونيو، غادي', 'يونيو', { month: 6 }],
    ['يوم الثلاثاء 27 مايو 2025، قدم', '27 مايو 2025', { day: 27, month: 5, year: 2025 }],
    ['برسم سنة\u00a02025. ويتراوح', 'سنة\u00a02025', { year: 2025 }],
    ['في نهاية 2021، من بينهن', 'نهاية 2021', { year: 2021, edge: 'end' }],
    ['صوت العدالة٢٤-٠٣-٢٠٢٥', '٢٤-٠٣-٢٠٢٥', { day: 24, month: 3, year: 2025 }],
    ['درهم بحلول عام 2026.', 'عام 2026', { year: 2026 }],
    ['وصل لـ 24.7 مليون فـ 2024،', '2024', { year: 2024 }],
  ])('%s', (text, words, parts) => {
    const { start, core, end, text: found, ...rest } = only(text);
    expect(found).toBe(words);
    expect(text.slice(start, end)).toBe(words);
    expect(core).toBeGreaterThanOrEqual(start);
    expect(rest).toEqual(parts);
  });

  test('the core begins at the day, month or year', () => {
    const text = 'حتى شهر أبريل الماضي، ومتم يناير 2025، و27 ماي، ونهاية 2021';
    expect(findDates(text).map(({ core, end }) => text.slice(core, end))).toEqual([
      'أبريل الماضي',
      'يناير 2025',
      '27 ماي',
      '2021',
    ]);
  });

  test.each(['1400 منصب', '2255 ملفًا', '43.000 شهادة', '2025% ', '12025 ملفا', '2,000 نقطة', 'مارسوا مهنة', 'يمارس'])(
    'no date: %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('dateAgrees', () => {
  test.each<[string, string, boolean]>([
    ['دجنبر 2023', '2023-12', true],
    ['دجنبر 2023', '2023-11', false],
    ['دجنبر 2023', '2024-12', false],
    ['دجنبر 2023', '2023', false],
    ['دجنبر 2023', '2023-12-01', false],
    ['فاتح دجنبر 2022', '2022-12-01', true],
    ['فاتح دجنبر 2022', '2022-12', false],
    ['متم يناير 2025', '2025-01', true],
    ['متم يناير 2025', '2025-01-31', true],
    ['متم يناير 2025', '2025-01-30', false],
    ['متم فبراير 2024', '2024-02-29', true],
    ['متم فبراير 2025', '2025-02-29', false],
    ['نهاية 2021', '2021', true],
    ['نهاية 2021', '2021-12-31', true],
    ['نهاية 2021', '2021-11', false],
    ['نهاية مارس الماضي', '2025-03-31', true],
    ['نهاية مارس الماضي', '2024-03-31', false],
    ['أبريل المنصرم', '2025-04', true],
    ['أبريل المنصرم', '2026-04', false],
    ['27 ماي الجاري', '2025-05-27', true],
    ['27 ماي الجاري', '2024-05-27', false],
    ['يونيو', '2025-06', true],
    ['يونيو', '2027-06', false],
    ['يونيو المقبل', '2025-06', true],
    ['يونيو المقبل', '2024-06', false],
    ['سنة 2025', '2025', true],
    ['سنة 2025', '2025-01', false],
  ])('«%s» and %s: %s', (words, iso, agrees) => {
    expect(dateAgrees(only(words), iso, AS_OF)).toBe(agrees);
  });
});

test('periodNames looks at both sides of a period', () => {
  expect(periodNames(only('مارس 2025'), '../2025-03', AS_OF)).toBe(true);
  expect(periodNames(only('دجنبر 2023'), '2023-12/..', AS_OF)).toBe(true);
  expect(periodNames(only('2021'), '2022/2025', AS_OF)).toBe(false);
});
