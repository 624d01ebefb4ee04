/** How the recorder reads what a canvas is told of its texts: font, baseline, alignment, width. */
import type { Cut } from './fonts.ts';

/** What `measureText` gives: asking for more than the width throws. */
export function onlyWidth(width: number): { readonly width: number } {
  return new Proxy(
    { width },
    {
      get(target, name) {
        if (name !== 'width') throw new Error(`the recorder measures widths only, not «${String(name)}»`);
        return target.width;
      },
    },
  );
}

/** `600 15px S` → 15, 600. */
export function readFont(font: string): { size: number; weight: number; cut: Cut } {
  const match = /^(?:(?<style>normal|italic) )?(?:(?<weight>\d{3}|normal|bold) )?(?<size>[\d.]+)px /.exec(font);
  const { style, weight = '400', size } = match?.groups ?? {};
  if (!size || style === 'italic' || !['400', '600', 'normal'].includes(weight))
    throw new Error(`not a font of the charts: ${font}`);
  return weight === '600'
    ? { size: Number(size), weight: 600, cut: 'bold' }
    : { size: Number(size), weight: 400, cut: 'regular' };
}

/** How far below the given y the alphabetic baseline lies, in ems. */
export function baselineShift(baseline: string, { ascent, descent }: { ascent: number; descent: number }): number {
  switch (baseline) {
    case 'alphabetic':
      return 0;
    case 'top':
      return ascent;
    case 'middle':
      return (ascent - descent) / 2;
    case 'bottom':
      return -descent;
    default:
      throw new Error(`the recorder does not know the baseline «${baseline}»`);
  }
}

/** `start` and `end` follow the canvas' own direction, which a drawing must not lean on. */
export function physicalAlign(align: string): 'left' | 'center' | 'right' {
  if (align === 'left' || align === 'center' || align === 'right') return align;
  throw new Error(`the recorder wants left, center or right, not «${align}»`);
}
