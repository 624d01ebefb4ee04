/** The runner of a table of mistakes: each refused with its codes at its places, in both languages, in the time allowed. */
import { expect, it } from 'vitest';
import { loadReport } from '../../src/build/report.ts';
import type { Problem } from '../../src/core/problem.ts';
import { Draft, type Raised, type Wrong } from './draft.ts';

/** Of the processor, so that a busy machine does not fail a test. */
const SECONDS = 3;

/** One test a mistake: refused with exactly these codes, at these places, in the time allowed. */
export function itRefuses(table: readonly Wrong[]): void {
  it.each(table)('$name', ({ change, raises, says }) => {
    const draft = new Draft();
    try {
      change(draft);
      const before = process.threadCpuUsage();
      const { problems } = loadReport(draft.dir);
      const { user, system } = process.threadCpuUsage(before);
      const seconds = (user + system) / 1e6;
      const told = problems.map(short).join('\n');
      const found = problems.map(({ code, file }) => `${file} ${code}`).sort();
      expect(found, told).toEqual(raises.map(([code, file]) => `${file} ${code}`).sort());
      for (const raised of raises) expectPlace(draft, problems, raised, told);
      if (says !== undefined) expect(told).toContain(says);
      for (const problem of problems) expectWords(problem);
      expect(seconds).toBeLessThan(SECONDS);
    } finally {
      draft.done();
    }
  });
}

function short({ file, line, column, code, message, fix }: Problem): string {
  return `${file}:${line ?? '-'}:${column ?? '-'} ${code}: ${message.en} → ${fix.en}`;
}

function expectPlace(draft: Draft, problems: readonly Problem[], [code, file, at]: Raised, told: string): void {
  const same = problems.filter((problem) => problem.code === code && problem.file === file);
  const lines = same.map(({ line }) => line ?? 0);
  if (at === undefined) {
    expect(lines, told).toContain(0);
    return;
  }
  if (typeof at === 'number') {
    expect(lines, told).toContain(at);
    return;
  }
  const words = at.replace(/^=/, '');
  const text = draft.read(file);
  const offset = text.indexOf(words);
  expect(offset, `${file} does not hold ${words}`).toBeGreaterThan(-1);
  const before = text.slice(0, offset).split('\n');
  expect(lines, told).toContain(before.length);
  if (at.startsWith('='))
    expect(
      same.map(({ line, column }) => `${line}:${column}`),
      told,
    ).toContain(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
}

/** Whatever is said is said in both languages, whole: nothing left to fill in, no word of a program. */
function expectWords({ message, fix, file }: Problem): void {
  for (const text of [message.ar, message.en, fix.ar, fix.en]) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|NaN|\{(actual|expected)\}|TypeError|RangeError/);
  }
  expect(`${message.ar}${fix.ar}`).toMatch(/\p{Script=Arabic}/u);
  expect(file).not.toMatch(/^\/|\.\./);
}
