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
      parts.push(
        `M${hundredths(at + glyph.x * size)} ${hundredths(y - glyph.y * size)} `,
        placeless(glyph.path, size / run.upem),
      );
    at += run.width * size;
  }
  return parts.join('');
}

const drawn = new WeakMap<readonly PathStep[], Map<number, string>>();

/**
 * A glyph's path in font units with y upwards, as relative path data with y downwards: M 10 20 L 30 -40 at a scale of
 * 0.1 → «m1 -2 l2 6 ». Made once for each glyph and size: the words of all pictures take a few hundred.
 */
function placeless(path: readonly PathStep[], scale: number): string {
  const known = drawn.get(path) ?? new Map<number, string>();
  drawn.set(path, known);
  const text = known.get(scale) ?? relative(path, scale);
  known.set(scale, text);
  return text;
}

/** Each step leads from where the rounded steps before it arrived, so that rounding never adds up. */
function relative(path: readonly PathStep[], scale: number): string {
  let text = '';
  let here: readonly [number, number] = [0, 0];
  let start = here;
  for (const { command, numbers } of path) {
    text += command.toLowerCase();
    let end = here;
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const dx = hundredths((numbers[index] ?? 0) * scale - here[0]);
      const dy = hundredths(-(numbers[index + 1] ?? 0) * scale - here[1]);
      text += `${dx} ${dy} `;
      end = [here[0] + dx, here[1] + dy];
    }
    if (command === 'M') start = end;
    here = command === 'Z' ? start : end;
  }
  return text;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
