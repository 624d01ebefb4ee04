import { describe, expect, it } from 'vitest';
import { loadReport } from '../report.ts';
import { tablePieces } from './table-figures.ts';

const { report } = loadReport('content');

function cells(id: string, locale: 'ar' | 'en'): string[] {
  const chart = report.charts.find((one) => one.id === id);
  return (chart?.marks ?? []).map((mark) =>
    tablePieces(mark, chart as NonNullable<typeof chart>, report, locale)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('tablePieces', () => {
  it('leaves the unit to the head of the column', () => {
    expect(cells('tns-files-lodged', 'en')).toEqual(['4 million', '4 million', '400 million']);
    expect(cells('direct-aid-budget', 'ar')).toEqual(['25 مليارا', '26.5 مليار', '29 مليارا']);
    expect(cells('direct-aid-budget', 'en')[0]).toBe('25 billion');
  });

  it('keeps it where the cells count several things', () => {
    expect(cells('direct-aid-reach', 'en').every((text) => /\p{L}{5}$/u.test(text))).toBe(true);
  });
});
