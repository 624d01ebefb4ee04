import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', () => {
  it('suggests the id an editor meant', () => {
    expect(nearest('amo-tadamn', ['amo-tadamon', 'amo-shamil', 'tns'])).toBe('amo-tadamon');
    expect(nearest('qualifer', ['quote', 'qualifier', 'value'])).toBe('qualifier');
  });
  it('stays silent when nothing is near', () => {
    expect(nearest('budget', ['amo-tadamon', 'tns'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
  it('measures edits and stops at its limit', () => {
    expect(editDistance('ملف', 'ملفات', 9)).toBe(2);
    expect(editDistance('abcdef', 'uvwxyz', 3)).toBe(3);
  });
  it('counts two letters that swapped places as one edit', () => {
    expect(nearest('lable', ['label', 'line'])).toBe('label');
    expect(editDistance('abuot', 'about', 4)).toBe(1);
    expect(editDistance('ca', 'abc', 4)).toBe(3);
  });
});
