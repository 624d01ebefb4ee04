import { describe, expect, it } from 'vitest';
import { changes, kept, type Layout } from './layout.ts';

const page: Layout = { 'main > h1': [80, 600, 68, 24, -1], 'main > p.lead': [80, 568, 20, -1, -1] };
const like = (other: Layout): Layout => ({ ...page, ...other });

describe('layouts', () => {
  it('are alike within what a reader does not see', () => {
    expect(changes(page, like({ 'main > h1': [84, 606, 68.2, 28, -1] }))).toEqual([]);
  });

  it('differ when a block moves, widens, grows or comes closer', () => {
    expect(changes(page, like({ 'main > h1': [180, 600, 68, 24, -1] }))).toEqual(['main > h1: start 80 → 180']);
    expect(changes(page, like({ 'main > h1': [80, 900, 68, 2, -1] }))).toEqual([
      'main > h1: width 600 → 900, room above 24 → 2',
    ]);
    expect(changes(page, like({ 'main > p.lead': [80, 568, 16, 0, -1] }))).toEqual([
      'main > p.lead: font size 20 → 16',
    ]);
  });

  it('do not compare what only one of them has, and tell how much is compared', () => {
    const other: Layout = { 'main > h1': [80, 600, 68, 24, -1], 'main > table': [0, 0, 0, 0, -1] };
    expect(changes(page, other)).toEqual([]);
    expect(kept(page, other)).toBe(0.5);
  });
});
