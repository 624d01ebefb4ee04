/** Each hue and shape marks one programme; the grey ring marks any. */
import type { Emblem } from '../../core/emblem.ts';
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';

export function sharedEmblems(
  programmes: readonly Entry<{ readonly order: number; readonly emblem: Emblem }>[],
): Problem[] {
  const taken = new Map<Emblem, string>();
  const inOrder = [...programmes].sort((a, b) => a.data.order - b.data.order);
  return inOrder.flatMap(({ id, file, locate, data: { emblem } }) => {
    const by = taken.get(emblem);
    if (by === undefined && emblem !== 'ring') taken.set(emblem, id);
    return by === undefined
      ? []
      : [problem('emblem-taken', { file, ...locate(['emblem']), actual: emblem, expected: by })];
  });
}
