/**
 * Text as outlines: shaped by HarfBuzz in the site's fonts, ordered by the bidirectional algorithm. For pictures: the
 * renderer knows one base direction only, and «26.5 مليار» would come out with its number on the wrong side.
 */
import { visualRuns } from '../../core/chart/bidi.ts';
import { type Cut, type Fonts, type PathStep, scriptRuns } from './fonts.ts';

export interface OutlinePlace {
  readonly cut: Cut;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  /** The direction of the line. */
  readonly rtl: boolean;
}

/** Path data of one line of text. */
export function outlineText(text: string, fonts: Fonts, { cut, size, x, y, align, rtl }: OutlinePlace): string {
  const runs = visualRuns(text, rtl).flatMap((run) => {
    const scripts = scriptRuns(run.text).map(({ text: part, script }) => fonts.shape(part, cut, script, run.rtl));
    return run.rtl ? scripts.reverse() : scripts;
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0) * size;
  let at = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const parts: string[] = [];
  for (const run of runs) {
    for (const glyph of run.glyphs())
      parts.push(placed(glyph.path, run.upem, size, at + glyph.x * size, y - glyph.y * size));
    at += run.width * size;
  }
  return parts.join('');
}

/** A glyph's path (y upwards, in font units) at its place (y downwards). */
function placed(path: readonly PathStep[], upem: number, size: number, x: number, y: number): string {
  const scale = size / upem;
  let text = '';
  for (const { command, numbers } of path) {
    text += command;
    numbers.forEach((value, index) => {
      const moved = index % 2 === 0 ? x + value * scale : y - value * scale;
      text += `${Math.round(moved * 100) / 100} `;
    });
  }
  return text;
}
