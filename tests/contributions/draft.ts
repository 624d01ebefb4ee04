/** A contributor's copy of the small tree, with one mistake in it; and what the check must say of the mistake. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadReport } from '../../src/build/report.ts';
import type { Problem } from '../../src/core/problem.ts';

export const TREE = resolve('tests/contributions/tree');

/** The files that most mistakes are made in. */
export const CLAIMS = 'claims/school-meals.yaml';
export const GUIDE = 'commentary/ar/guide.mdx';
export const RIBAT = 'articles/ribat-2024-03-03.yaml';
export const DISPUTE = 'disputes/meals-pupils.yaml';

export class Draft {
  readonly dir: string;
  constructor(source: string = TREE) {
    this.dir = mkdtempSync(join(tmpdir(), 'sanad-draft-'));
    cpSync(source, this.dir, { recursive: true });
  }
  path(file: string): string {
    return join(this.dir, file);
  }
  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }
  /** Replaces the first `from`, which must be there. */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(
      this.path(file),
      text.replace(from, () => to),
    );
  }
  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }
  append(file: string, text: string): void {
    appendFileSync(this.path(file), text);
  }
  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }
  rename(from: string, to: string): void {
    mkdirSync(dirname(this.path(to)), { recursive: true });
    renameSync(this.path(from), this.path(to));
  }
  folder(file: string): void {
    mkdirSync(this.path(file), { recursive: true });
  }
  link(target: string, file: string): void {
    symlinkSync(target, this.path(file));
  }
  /** Changes a capture and pins the change, as one would who wants it to pass. */
  capture(id: string, change: (text: string) => string | Uint8Array): void {
    const file = `sources/${id}/capture.txt`;
    const before = readFileSync(this.path(file));
    const after = change(before.toString('utf8'));
    writeFileSync(this.path(file), after);
    const bytes = readFileSync(this.path(file));
    this.replace('sources.yaml', sha256(before), sha256(bytes));
    this.replace('sources.yaml', `bytes: ${before.length}\n`, `bytes: ${bytes.length}\n`);
  }
  done(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A problem that must be raised: its code, its file, and the words that stand at its place (or the line, where words
 * cannot name it). Without a place the whole file is meant. `=` before the words: the column must be theirs too.
 */
export type Raised = readonly [code: string, file: string, at?: string | number];

export interface Wrong {
  readonly name: string;
  readonly change: (draft: Draft) => void;
  /** All that the check says, and nothing else: one mistake, no shower of consequences. */
  readonly raises: readonly Raised[];
  /** Words that the message or the next action must hold, in English. */
  readonly says?: string;
}

/** A mistake made by replacing words of one file. */
export function edit(file: string, from: string, to: string): (draft: Draft) => void {
  return (draft) => draft.replace(file, from, to);
}

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
