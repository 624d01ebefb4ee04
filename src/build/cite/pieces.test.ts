import { describe, expect, it } from 'vitest';
import { typedDigits } from '../../core/prose.ts';
import { type CiteMark, citationPieces, cutAtMarks } from './pieces.ts';
import { report } from './sample.ts';
import { CITED_KINDS, type Cited, citationOf, citedIds } from './things.ts';

const date = (iso: string, text: string): CiteMark => ({ kind: 'date', iso, text });

describe('cutAtMarks', () => {
  it('takes the longest mark at a place, wherever it stands in the list', () => {
    const marks = [date('2025', '2025'), date('2025-05-27', '27 ماي 2025')];
    expect(cutAtMarks('سنة 2025، قيل في 27 ماي 2025.', marks)).toEqual([
      'سنة ',
      date('2025', '2025'),
      '، قيل في ',
      date('2025-05-27', '27 ماي 2025'),
      '.',
    ]);
  });

  it('finds no number inside a longer one', () => {
    expect(cutAtMarks('120,255 of 2025', [date('2025', '25'), date('2025', '2025')])).toEqual([
      '120,255 of ',
      date('2025', '2025'),
    ]);
  });

  it('reads the signs of a mark as they are', () => {
    const address: CiteMark = { kind: 'address', text: 'https://example.org/a+b/?x=(1)' };
    expect(cutAtMarks('see https://example.org/a+b/?x=(1)', [address])).toEqual(['see ', address]);
    expect(cutAtMarks('no marks', [])).toEqual(['no marks']);
  });
});

describe('citationPieces', () => {
  const all: Cited[] = [
    ...CITED_KINDS.flatMap((kind) => citedIds(kind, report).map((id) => ({ kind, id }))),
    { kind: 'data' },
  ];

  it.each(['ar', 'en'] as const)(
    'keeps every word of every citation, and leaves no number unmarked, in %s',
    (locale) => {
      expect(all.length).toBeGreaterThan(report.claims.size);
      for (const cited of all) {
        const pieces = citationPieces(cited, report, locale);
        const text = (piece: (typeof pieces)[number]): string => (typeof piece === 'string' ? piece : piece.text);
        expect(pieces.map(text).join('')).toBe(citationOf(cited, report).text[locale]);
        // Words of a capture between «…» are marked as archived text by the component.
        const plain = pieces.filter((piece) => typeof piece === 'string').join(' ');
        expect(typedDigits(plain.replace(/«[^»]*»/g, ''), report.names), `${JSON.stringify(cited)}`).toEqual([]);
      }
    },
  );

  it('marks the figure of a claim, its dates, the release and the address', () => {
    const pieces = citationPieces({ kind: 'claims', id: 'direct-aid-budget-2025-mapress' }, report, 'en');
    const kinds = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.kind]));
    expect(kinds).toEqual(['figure', 'date', 'date', 'release', 'date', 'address']);
    expect(pieces).toContainEqual({
      kind: 'figure',
      claim: 'direct-aid-budget-2025-mapress',
      text: 'MAD 26.5 billion',
    });
  });
});
