/** Widths of texts in the site's fonts, and lines that fit a width. All in the unit of `size`. */
import { type Cut, type Fonts, scriptRuns } from './fonts.ts';

export interface Measure {
  readonly width: (text: string, size: number, cut?: Cut) => number;
  /** The fewest lines that hold the text, broken at spaces, then evened out. A word wider than `max` stands alone. */
  readonly wrap: (text: string, max: number, size: number, cut?: Cut) => string[];
  readonly metrics: Fonts['metrics'];
}

export function createMeasure(fonts: Fonts): Measure {
  const ems = new Map<string, number>();
  const width = (text: string, size: number, cut: Cut = 'regular'): number => {
    const key = `${cut} ${text}`;
    let em = ems.get(key);
    if (em === undefined) {
      em = scriptRuns(text).reduce((sum, run) => sum + fonts.shape(run.text, cut, run.script).width, 0);
      ems.set(key, em);
    }
    return em * size;
  };
  const fill = (words: readonly string[], max: number, size: number, cut: Cut): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      if (last !== undefined && width(longer, size, cut) <= max) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const wrap = (text: string, max: number, size: number, cut: Cut = 'regular'): string[] => {
    const words = text.split(' ');
    const lines = fill(words, max, size, cut);
    // The narrowest column that still needs no further line: no last line of one word.
    let even = lines;
    for (let narrow = max * 0.95; narrow > max / 2; narrow -= max / 20) {
      const tried = fill(words, narrow, size, cut);
      if (tried.length > lines.length || tried.some((line) => width(line, size, cut) > max)) break;
      even = tried;
    }
    return even;
  };
  return { width, wrap, metrics: fonts.metrics };
}
