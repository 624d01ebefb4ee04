import { describe, expect, it } from 'vitest';
import { DATA_VERSION, releaseOf } from './release.ts';

type Dated = Parameters<typeof releaseOf>[0];
const dated = (pages: string[], verdicts: string[], corrections: string[], articles: string[]): Dated =>
  ({
    pages: pages.map((updated) => ({ meta: { updated } })),
    disputes: new Map(verdicts.map((reviewedAt) => [reviewedAt, { reviewedAt }])),
    corrections: corrections.map((date) => ({ date })),
    articles: new Map(articles.map((date) => [date, { published: { date } }])),
  }) as unknown as Dated;

describe('releaseOf', () => {
  it('is dated by the last review, whichever kind it was', () => {
    expect(releaseOf(dated(['2026-01-02'], ['2026-03-04'], ['2026-02-03'], ['2025-05-27'])).date).toBe('2026-03-04');
    expect(releaseOf(dated(['2026-01-02'], [], ['2026-02-03'], [])).date).toBe('2026-02-03');
  });

  it('does not take the day of an article for a review while there is one', () => {
    expect(releaseOf(dated(['2024-01-02'], [], [], ['2025-05-27'])).date).toBe('2024-01-02');
    expect(releaseOf(dated([], [], [], ['2025-05-27', '2025-02-17'])).date).toBe('2025-05-27');
  });

  it('carries the version of the data, whose first number is that of its address', () => {
    expect(releaseOf(dated([], [], [], ['2025'])).version).toBe(DATA_VERSION);
    expect(DATA_VERSION).toMatch(/^1\.\d+\.\d+$/);
  });

  it('refuses a report without any date', () => {
    expect(() => releaseOf(dated([], [], [], []))).toThrow(/dated page/);
  });
});
