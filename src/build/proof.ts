/** The content as one reading of it found it. */
import { currentLoad } from './current-report.ts';
import type { Loaded } from './report.ts';

export interface Proof {
  readonly loaded: Loaded;
  /** How many milliseconds the reading took. */
  readonly ms: number;
}

/** Reads and proves the content of this process for a build or a check: once, and kept (`current-report.ts`). */
export function proof(): Proof {
  const started = performance.now();
  const loaded = currentLoad(false);
  return { loaded, ms: Math.round(performance.now() - started) };
}
