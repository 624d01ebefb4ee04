/**
 * The very font files that the site ships, read for measuring and for outlines. A text is cut into runs by the
 * `unicode-range` of the stylesheet (styles/fonts.css): Arabic letters come from one file, everything else from the other.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Direction, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs';

/** Plex for reading and figures, Markazi for the titles of cards (one weight a script, as the site declares it). */
export type Cut = 'regular' | 'bold' | 'head';
export type Script = 'arabic' | 'latin';

/** A command of a path with its numbers, x and y by turns, in font units with y upwards. */
export interface PathStep {
  readonly command: string;
  readonly numbers: readonly number[];
}

export interface Glyph {
  readonly path: readonly PathStep[];
  /** In ems. */
  readonly x: number;
  readonly y: number;
}

export interface Run {
  /** In ems. */
  readonly width: number;
  /** Units of the paths to one em. */
  readonly upem: number;
  readonly glyphs: () => readonly Glyph[];
}

export interface Fonts {
  /** Shapes one run of one script. Direction: the script's own, unless the bidirectional algorithm says otherwise. */
  readonly shape: (text: string, cut: Cut, script: Script, rtl?: boolean) => Run;
  /** Height above and depth below the baseline in ems, from the font's typographic metrics scaled to one em. */
  readonly metrics: (cut: Cut) => { readonly ascent: number; readonly descent: number };
}

const FILES: Readonly<Record<Cut, Readonly<Record<Script, string>>>> = {
  regular: { arabic: 'plex-arabic-400', latin: 'plex-latin-400' },
  bold: { arabic: 'plex-arabic-600', latin: 'plex-latin-600' },
  head: { arabic: 'markazi-arabic-700', latin: 'markazi-latin-600' },
};

/** Reads the six files of `dir`. Throws when one is missing. */
export async function loadFonts(dir = resolve('public/fonts')): Promise<Fonts> {
  const faces = new Map<string, { face: Face; font: Font }>();
  for (const file of new Set(Object.values(FILES).flatMap((scripts) => Object.values(scripts)))) {
    const sfnt = await fontverter.convert(readFileSync(join(dir, `${file}.woff2`)), 'sfnt');
    const face = new Face(new Blob(new Uint8Array(sfnt)));
    faces.set(file, { face, font: new Font(face) });
  }
  const faceOf = (cut: Cut, script: Script) => {
    const found = faces.get(FILES[cut][script]);
    if (!found) throw new Error(`font not loaded: ${cut} ${script}`);
    return found;
  };
  const runs = new Map<string, Run>();
  return {
    shape(text, cut, script, rtl = script === 'arabic') {
      const key = `${cut} ${script} ${rtl} ${text}`;
      const known = runs.get(key);
      if (known) return known;
      const { face, font } = faceOf(cut, script);
      const run = shapeRun(text, font, face.upem, rtl);
      runs.set(key, run);
      return run;
    },
    metrics: (cut) => typographicMetrics(faceOf(cut, 'latin').face),
  };
}

function shapeRun(text: string, font: Font, upem: number, rtl: boolean): Run {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const codes = buffer.getGlyphInfos().map((info) => info.codepoint);
  const width = positions.reduce((sum, position) => sum + position.xAdvance, 0) / upem;
  let glyphs: readonly Glyph[] | undefined;
  const outline = (): readonly Glyph[] => {
    let x = 0;
    return positions.map((position, index) => {
      const glyph = {
        path: pathOf(font, codes[index] ?? 0),
        x: (x + position.xOffset) / upem,
        y: position.yOffset / upem,
      };
      x += position.xAdvance;
      return glyph;
    });
  };
  return {
    width,
    upem,
    glyphs: () => {
      glyphs ??= outline();
      return glyphs;
    },
  };
}

const paths = new WeakMap<Font, Map<number, readonly PathStep[]>>();

/** The outline of a glyph, read once a font: a few hundred glyphs make all the words of the pictures. */
function pathOf(font: Font, glyph: number): readonly PathStep[] {
  const known = paths.get(font) ?? new Map<number, readonly PathStep[]>();
  paths.set(font, known);
  const path = known.get(glyph) ?? stepsOf(font.glyphToPath(glyph));
  known.set(glyph, path);
  return path;
}

/** `M10,20L30,-40Z` → M with 10 and 20, L with 30 and -40, Z with nothing. */
function stepsOf(path: string): PathStep[] {
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, command = '', rest = '']) => ({
    command,
    numbers: (rest.match(/-?[\d.]+/g) ?? []).map(Number),
  }));
}

/** Canvas puts «middle» and «top» by these (Chromium scales ascent and descent so that they fill one em). */
function typographicMetrics(face: Face): { ascent: number; descent: number } {
  const table = face.referenceTable('OS/2');
  if (!table) throw new Error('the font has no OS/2 table');
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [ascent, descent] = [view.getInt16(68), -view.getInt16(70)];
  return { ascent: ascent / (ascent + descent), descent: descent / (ascent + descent) };
}

const ARABIC = /[\u0600-\u06ff]/;

/** The text cut where the script changes, in logical order: «بلغت 26.5 مليار» → «بلغت», « 26.5 », «مليار». */
export function scriptRuns(text: string): { text: string; script: Script }[] {
  const runs: { text: string; script: Script }[] = [];
  for (const char of text) {
    const script: Script = ARABIC.test(char) ? 'arabic' : 'latin';
    const last = runs.at(-1);
    if (last?.script === script) last.text += char;
    else runs.push({ text: char, script });
  }
  return runs;
}
