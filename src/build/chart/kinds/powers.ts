/** What the strokes of a logarithmic axis stand for, once, under the last track. */
import type { Pen } from '../pen.ts';
import type { Stage } from '../stage.ts';

/** Between two labels. */
const CLEAR = 8;

/** Powers of ten from low to high at `at`; the outer two stay within the track, and stand alone where not all have room. */
export function drawPowers(
  powers: readonly number[],
  at: (value: number) => number,
  y: number,
  { rtl, tick, measure, text }: Stage,
  pen: Pen,
): void {
  const [start, end] = rtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const labels = powers.map((power, index) => {
    const words = text.power(power);
    const align = index === 0 ? start : index === powers.length - 1 ? end : 'center';
    const [x, width] = [at(power), measure.width(words, tick)];
    return {
      words,
      align,
      x,
      left: align === 'left' ? x : align === 'right' ? x - width : x - width / 2,
      width,
    } as const;
  });
  const across = labels.toSorted((a, b) => a.left - b.left);
  const room = across.every(({ left }, index) => {
    const before = across[index - 1];
    return !before || left - before.left - before.width >= CLEAR;
  });
  for (const { words, x, align } of room ? labels : labels.filter((label) => label.align !== 'center'))
    pen.text('power', null, words, { x, y, align, size: tick });
}
