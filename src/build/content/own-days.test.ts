import { expect, it } from 'vitest';
import { lastDay } from './own-days.ts';

it('believes a clock that is ahead of the content, and none that is behind it', () => {
  expect(lastDay(new Date('2031-05-05T09:00:00Z'))).toBe('2031-05-05');
  // It is tomorrow already east of here.
  expect(lastDay(new Date('2031-05-05T11:00:00Z'))).toBe('2031-05-06');
  expect(lastDay(new Date('2019-01-01T00:00:00Z'))).toBe('2026-12-31');
});
