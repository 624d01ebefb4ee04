/** What a PDF that Chromium printed says of itself: its sheets, fonts, and the words at their feet. No PDF library: objects by pattern. */
import { inflateSync } from 'node:zlib';

export interface Pdf {
  readonly sheets: number;
  /** Names of the fonts. One without a map to Unicode cannot be searched, copied or read aloud. */
  readonly fonts: readonly string[];
  readonly maps: number;
  /** The numbers at the foot of each sheet, set at 9 points, a size that nothing else on paper has. */
  readonly feet: readonly (readonly number[])[];
}

/** 9 points, in the units of the page's stylesheet. */
const FOOT = '12';

export function readPdf(pdf: Buffer): Pdf {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? '', body ?? '']),
  );
  const sheets = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  return {
    sheets: sheets.length,
    fonts: [...text.matchAll(/\/Subtype\s*\/Type0\s*\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
      ([, name]) => name ?? '',
    ),
    maps: [...text.matchAll(/\/ToUnicode /g)].length,
    feet: sheets.map((sheet) => footOf(sheet, objects)),
  };
}

type Objects = ReadonlyMap<string, string>;

function footOf(sheet: string, objects: Objects): number[] {
  const content = streamOf(/\/Contents (\d+)/.exec(sheet)?.[1], objects);
  const runs = [...content.matchAll(new RegExp(`/F(\\d+) ${FOOT} Tf\\n([\\s\\S]*?)ET`, 'g'))].map(([, font, run]) => {
    const named = new RegExp(`/F${font} (\\d+) 0 R`).exec(sheet)?.[1] ?? '';
    const letters = lettersOf(streamOf(/\/ToUnicode (\d+)/.exec(objects.get(named) ?? '')?.[1], objects));
    return [...(run ?? '').matchAll(/<([0-9A-F]{4})>/g)].map(([, glyph]) => letters.get(glyph ?? '') ?? '').join('');
  });
  return runs.filter((run) => /^\d+$/.test(run)).map(Number);
}

function streamOf(id: string | undefined, objects: Objects): string {
  const packed = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id ?? '') ?? '')?.[1];
  return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

/** The letter of each glyph, from the font's map to Unicode. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
  for (const [, glyph, letter] of map.matchAll(/^<(\w{4})> <(\w{4})>$/gm))
    letters.set(glyph ?? '', String.fromCodePoint(Number.parseInt(letter ?? '', 16)));
  for (const [, from, to, first] of map.matchAll(/^<(\w{4})> <(\w{4})> <(\w{4})>$/gm)) {
    const start = Number.parseInt(from ?? '', 16);
    for (let glyph = start; glyph <= Number.parseInt(to ?? '', 16); glyph += 1)
      letters.set(hex(glyph), String.fromCodePoint(Number.parseInt(first ?? '', 16) + glyph - start));
  }
  return letters;
}
