import type { Problem } from '../../core/problem.ts';

/** Problems for a program: `{ "problems": [...], "count": n }`, fields as in `core/problem.ts`, `file` with `prefix`. */
export function jsonReport(problems: readonly Problem[], prefix = ''): string {
  return JSON.stringify(
    { count: problems.length, problems: problems.map((found) => ({ ...found, file: prefix + found.file })) },
    null,
    2,
  );
}
