/**
 * How far each mark stands from the first one. Marks of a chart are alike and stand in a row or a column; written from an
 * origin of their own, they are the same bytes again and again, and compress to little.
 */
import { type Point, short } from './geometry.ts';
import type { Op } from './recording.ts';
import { originOf } from './shape.ts';

/** The offset of each mark in drawing units, by mark number; [0, 0] for the first and for marks that stand alone. */
export function markOffsets(ops: readonly Op[], marks: number): Point[] {
  const anchors = Array.from({ length: marks }, (_, mark) => ops.filter((op) => op.mark === mark).map(anchorOf));
  const first = anchors[0] ?? [];
  return anchors.map((own): Point => {
    const differences = own.flatMap(({ kind, at }, index) => {
      const other = first.filter((anchor) => anchor.kind === kind)[
        own.slice(0, index).filter((anchor) => anchor.kind === kind).length
      ];
      return other ? [[short(at[0] - other.at[0]), short(at[1] - other.at[1])] as const] : [];
    });
    return [shared(differences.map(([x]) => x)), shared(differences.map(([, y]) => y))];
  });
}

function anchorOf(op: Op): { kind: string; at: Point } {
  return 'text' in op
    ? { kind: op.role, at: [op.x, op.y] }
    : { kind: `${op.shape.tag}${op.fill}${op.stroke}`, at: originOf(op.shape) };
}

/** The difference that at least half of the elements share; else 0. */
function shared(differences: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const difference of differences) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= differences.length ? best[0] : 0;
}
