import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  comparePeriods,
  datesOverlap,
  isIsoDate,
  isPeriod,
  parseDate,
  parsePeriod,
  spansOverlap,
} from './period.ts';

const DAY = 86_400_000;

describe('parseDate', () => {
  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '0000',
    '25',
    '2025-3',
    '2025-03-31T10:00',
    ' 2025',
    '2025/03',
    '',
  ])('refuses «%s»', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('knows the leap years', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2000-02-29')).toBe(true);
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = Math.floor(date.getTime() / DAY);
          expect(parseDate(date.toISOString().slice(0, 10))).toMatchObject({ start: day, end: day, precision: 'day' });
        },
      ),
    );
  });

  it('covers the whole month and the whole year', () => {
    const march = parseDate('2025-03');
    expect(march?.start).toBe(Date.UTC(2025, 2, 1) / DAY);
    expect(march?.end).toBe(Date.UTC(2025, 2, 31) / DAY);
    const year = parseDate('2025');
    expect(year?.start).toBe(Date.UTC(2025, 0, 1) / DAY);
    expect(year?.end).toBe(Date.UTC(2025, 11, 31) / DAY);
  });
});

describe('parsePeriod', () => {
  it.each(['../..', '2025/2024', '2025/2026/2027', '2025/', '/2025', '2025-02-30/..', '..', 'x'])(
    'refuses «%s»',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  it('reads a closed period, and a date as one', () => {
    expect(parsePeriod('2023-12/2025')).toEqual({
      start: Date.UTC(2023, 11, 1) / DAY,
      end: Date.UTC(2025, 11, 31) / DAY,
      openStart: false,
      openEnd: false,
    });
    expect(parsePeriod('2025-03')).toEqual(parsePeriod('2025-03-01/2025-03-31'));
  });

  it('reads open sides', () => {
    expect(parsePeriod('../2025-03')).toMatchObject({ openStart: true, end: Date.UTC(2025, 2, 31) / DAY });
    expect(parsePeriod('2022-12-01/..')).toMatchObject({ openEnd: true, start: Date.UTC(2022, 11, 1) / DAY });
  });
});

describe('overlap and order', () => {
  it.each([
    ['2025', '2025-05-27', true],
    ['2025-05', '2025-05-27', true],
    ['2025-04', '2025-05-27', false],
    ['2025-02-17', '2025-05-27', false],
    ['2025-02-30', '2025', false],
  ])('%s and %s may be the same day: %s', (a, b, expected) => {
    expect(datesOverlap(a, b)).toBe(expected);
    expect(datesOverlap(b, a)).toBe(expected);
  });

  it('touching days overlap, neighbours do not', () => {
    expect(spansOverlap({ start: 1, end: 3 }, { start: 3, end: 9 })).toBe(true);
    expect(spansOverlap({ start: 1, end: 2 }, { start: 3, end: 9 })).toBe(false);
  });

  it('sorts dates of every precision', () => {
    const sorted = ['2023-12', '2025', '2025-01', '2025-01-01', '2025-03-24', '2025-05-27', '2026'];
    expect(sorted.toReversed().toSorted(compareDates)).toEqual(sorted);
    expect(['nonsense', '2025', 'also'].toSorted(compareDates)).toEqual(['2025', 'also', 'nonsense']);
  });

  it('sorts periods by the first day they name', () => {
    expect(['2025', '../2025-03', '2022-12-01/..', '2023/2024'].toSorted(comparePeriods)).toEqual([
      '2022-12-01/..',
      '2023/2024',
      '2025',
      '../2025-03',
    ]);
  });
});
