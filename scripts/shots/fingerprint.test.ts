import { describe, expect, it } from 'vitest';
import { COLUMNS, cellsOf, difference, differs, type Fingerprint } from './fingerprint.ts';

/** A page of `rows` rows of light ground, with `dark` rows of text at the top. */
const page = (rows: number, dark: number): Fingerprint => ({
  height: rows * 80,
  cells: '8'.repeat(dark * COLUMNS) + 'f'.repeat((rows - dark) * COLUMNS),
});

describe('fingerprints', () => {
  it('hold one digit a cell', () => {
    expect(cellsOf([0, 8, 9, 128, 250, 255])).toBe('0018ff');
  });

  it('are alike when a cell is a shade off', () => {
    const a = page(40, 10);
    const b = { ...a, cells: a.cells.replace(/8/g, (digit, index) => (index % 3 ? digit : '7')) };
    expect(difference(a, b)).toMatchObject({ height: 0, plain: 0 });
    expect(differs(a, b)).toBe(false);
  });

  it('differ when a block moves, grows or goes', () => {
    expect(differs(page(40, 10), page(40, 12))).toBe(true);
    expect(differs(page(40, 10), page(42, 10))).toBe(true);
    expect(differs(page(40, 10), page(40, 0))).toBe(true);
  });

  it('differ when light becomes dark', () => {
    const a = page(40, 10);
    expect(differs(a, { ...a, cells: a.cells.replaceAll('f', '1') })).toBe(true);
  });
});
