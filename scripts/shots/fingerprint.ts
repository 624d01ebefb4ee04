/**
 * A picture's fingerprint: its first screens as a grid of sixteen grey cells a row, one hexadecimal digit a cell. It
 * keeps the arrangement of a page and forgets its letters, so that a thousand bytes stand for a megabyte of PNG, and
 * another machine's way of smoothing letters does not matter.
 */
export const COLUMNS = 16;
/** As many rows as are kept: three times as high as wide. */
export const ROWS = 48;

export interface Fingerprint {
  /** Height of the whole page in CSS pixels. */
  readonly height: number;
  /** Rows of hexadecimal digits, 0 dark to f light. */
  readonly cells: string;
}

export interface Difference {
  /** Share by which the height changed, 0 to 1. */
  readonly height: number;
  /** Mean distance of two cells, 0 to 15. */
  readonly mean: number;
  /** Share of cells that changed plainly: by four levels or more. */
  readonly plain: number;
}

/** What a change of smoothing or a line more or less does; measured between Chromium 153 and 156. */
export const TOLERANCE: Difference = { height: 0.02, mean: 0.6, plain: 0.02 };

/** Grey values of 0 to 255, row by row → `f0…`; each cell 0 to 15. */
export function cellsOf(greys: readonly number[]): string {
  return greys.map((grey) => Math.min(15, Math.max(0, Math.round(grey / 17))).toString(16)).join('');
}

/** How far two fingerprints are apart. Rows that only one of them has count as changed from light. */
export function difference(a: Fingerprint, b: Fingerprint): Difference {
  const length = Math.max(a.cells.length, b.cells.length);
  let sum = 0;
  let plain = 0;
  for (let index = 0; index < length; index++) {
    const distance = Math.abs(level(a.cells[index]) - level(b.cells[index]));
    sum += distance;
    if (distance >= 4) plain += 1;
  }
  return {
    height: Math.abs(a.height - b.height) / Math.max(a.height, 1),
    mean: length ? sum / length : 0,
    plain: length ? plain / length : 0,
  };
}

/** Whether a reader would see the difference. */
export function differs(a: Fingerprint, b: Fingerprint, tolerance: Difference = TOLERANCE): boolean {
  const { height, mean, plain } = difference(a, b);
  return height > tolerance.height || mean > tolerance.mean || plain > tolerance.plain;
}

function level(digit: string | undefined): number {
  return digit === undefined ? 15 : Number.parseInt(digit, 16);
}
