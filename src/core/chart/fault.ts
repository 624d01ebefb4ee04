/** A fault of a chart as a Problem: its code, its place in the file, the words at fault. */
import type { Problem } from '../problem.ts';
import { CHART_WORDINGS, type ChartCode } from './wordings.ts';

/** Where a field of the file stands: `['marks', 2, 'claim']` → line and column. */
export type Locate = (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };

export interface Fault {
  readonly code: ChartCode;
  readonly path: readonly (string | number)[];
  readonly actual?: string;
  readonly expected?: string;
}

/** The fault in both languages, with its line. */
export function chartProblem(fault: Fault, file: string, locate: Locate): Problem {
  const { ar, en } = CHART_WORDINGS[fault.code];
  const fill = (text: string) =>
    text.replace('{actual}', fault.actual ?? '').replace('{expected}', fault.expected ?? '');
  return {
    code: fault.code,
    file,
    ...locate(fault.path),
    message: { ar: fill(ar[0]), en: fill(en[0]) },
    fix: { ar: fill(ar[1]), en: fill(en[1]) },
    ...(fault.actual === undefined ? {} : { actual: fault.actual }),
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
  };
}
