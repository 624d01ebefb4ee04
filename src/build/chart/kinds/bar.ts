/** What a bar adds to its rectangle so that it says what kind of figure it is. */
import type { Box, Pen } from '../pen.ts';
import type { MarkTraits } from '../stage.ts';

/** How far the open edges of «more than» go on beyond the stated value. */
export const OPEN_LENGTH = 10;

export type Toward = 'up' | 'left' | 'right';

/** Forecast: dashed edge; plan: outline; more than: edges that go on; contested: a dotted red edge. */
export function barMarks(mark: MarkTraits, index: number | null, box: Box, toward: Toward, pen: Pen): void {
  if (mark.status === 'forecast') pen.outline('bar-f', index, box);
  if (mark.status === 'plan') pen.outline('bar-p', index, box);
  if (mark.standing === 'contested') pen.outline('ring', index, box);
  if (mark.qualifier === 'more-than') openEnd(index, box, toward, pen);
}

function openEnd(index: number | null, { x, y, width, height }: Box, toward: Toward, pen: Pen): void {
  const inset = 0.75;
  if (toward === 'up') {
    pen.lines(
      'open',
      index,
      [x + inset, x + width - inset].map((side) => [
        [side, y],
        [side, y - OPEN_LENGTH],
      ]),
    );
    return;
  }
  const [from, to] = toward === 'right' ? [x + width, x + width + OPEN_LENGTH] : [x, x - OPEN_LENGTH];
  pen.lines(
    'open',
    index,
    [y + inset, y + height - inset].map((side) => [
      [from, side],
      [to, side],
    ]),
  );
}
