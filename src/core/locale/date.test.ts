import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from './date.ts';

describe('formatDate', () => {
  it.each([
    ['2025-05-27', '27 ماي 2025', '27 May 2025'],
    ['2025-02-17', '17 فبراير 2025', '17 February 2025'],
    ['2022-12-01', 'فاتح دجنبر 2022', '1 December 2022'],
    ['2023-06-30', '30 يونيو 2023', '30 June 2023'],
    ['2023-12', 'دجنبر 2023', 'December 2023'],
    ['2025-01', 'يناير 2025', 'January 2025'],
    ['2025-03', 'مارس 2025', 'March 2025'],
    ['2025-04', 'أبريل 2025', 'April 2025'],
    ['2025-07', 'يوليوز 2025', 'July 2025'],
    ['2025-08', 'غشت 2025', 'August 2025'],
    ['2025-09', 'شتنبر 2025', 'September 2025'],
    ['2025-10', 'أكتوبر 2025', 'October 2025'],
    ['2025-11', 'نونبر 2025', 'November 2025'],
    ['2025', '2025', '2025'],
  ])('%s is %s and %s', (iso, ar, en) => {
    expect(formatDate(iso, 'ar')).toBe(ar);
    expect(formatDate(iso, 'en')).toBe(en);
  });

  it('refuses a day that the calendar lacks', () => {
    expect(() => formatDate('2025-02-30', 'ar')).toThrow(RangeError);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2025', 'سنة 2025', '2025'],
    ['2025-03', 'مارس 2025', 'March 2025'],
    ['../2025-03', 'إلى غاية مارس 2025', 'by March 2025'],
    ['../2025-01-31', 'إلى غاية 31 يناير 2025', 'by 31 January 2025'],
    ['../2021', 'إلى نهاية 2021', 'by the end of 2021'],
    ['2022-12-01/..', 'ابتداء من فاتح دجنبر 2022', 'from 1 December 2022'],
    ['2023-12/2025-03', 'من دجنبر 2023 إلى مارس 2025', 'from December 2023 to March 2025'],
    ['2024/2026', 'من 2024 إلى 2026', 'from 2024 to 2026'],
  ])('%s is %s and %s', (period, ar, en) => {
    expect(formatPeriod(period, 'ar')).toBe(ar);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it('refuses a period that ends before it starts', () => {
    expect(() => formatPeriod('2025/2024', 'en')).toThrow(RangeError);
  });
});
