import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, lineSpan, lineStartsOf } from './lines.ts';

test('lines of a text that ends without LF', () => {
  const text = 'واحد\n\nثلاثة';
  const starts = lineStartsOf(text);
  expect(starts).toEqual([0, 5, 6]);
  expect(lineSpan(text, starts, 1)).toEqual({ start: 0, end: 4 });
  expect(lineSpan(text, starts, 2)).toEqual({ start: 5, end: 5 });
  expect(lineSpan(text, starts, 3)).toEqual({ start: 6, end: 11 });
  expect(lineSpan(text, starts, 4)).toBeUndefined();
  expect(lineSpan(text, starts, 0)).toBeUndefined();
});

test('each offset is inside the line that is named for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ا', '\n') }), fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      const starts = lineStartsOf(text);
      const line = lineAt(starts, offset);
      expect(line).toBe(text.slice(0, offset).split('\n').length);
    }),
  );
});
