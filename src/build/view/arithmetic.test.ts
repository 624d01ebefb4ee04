import { expect, it } from 'vitest';
import { isRounded } from './arithmetic.ts';

it.each([
  [10_274_000_000, -8, true],
  [8_700_000_000, -8, false],
  [5_757_000, -5, true],
  [1_050_000, 0, false],
  [16_634.8, 0, true],
  [2.8333, 1, true],
  [0.1 + 0.2, 1, false],
])('%s with %s digits is rounded: %s', (value, digits, rounded) => {
  expect(isRounded({ value, digits })).toBe(rounded);
});
