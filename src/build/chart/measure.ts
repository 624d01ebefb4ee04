/** Widths of texts in the site's fonts, and lines that fit a width. All in the unit of `size`. */
import { type Cut, type Fonts, scriptRuns } from './fonts.ts';
import { wrapText } from './wrap.ts';

export interface Measure {
  readonly width: (text: string, size: number, cut?: Cut) => number;
  /** The fewest lines that hold the text, evened out. */
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
  const wrap = (text: string, max: number, size: number, cut: Cut = 'regular'): string[] =>
    wrapText(text, max, (line) => width(line, size, cut));
  return { width, wrap, metrics: fonts.metrics };
}
