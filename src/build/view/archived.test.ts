import { expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { isArchived } from './archived.ts';

it('finds words of a capture whatever its spaces are, and no others', () => {
  const captures = new Map([['a', { text: 'فاقت 17\u00a0مليار\nدرهم' }]]) as unknown as Report['captures'];
  expect(isArchived('17 مليار درهم', { captures })).toBe(true);
  expect(isArchived('18 مليار درهم', { captures })).toBe(false);
});
