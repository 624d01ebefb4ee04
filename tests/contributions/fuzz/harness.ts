/** Harms done to a copy of the content, many at a time; each that no problem is told of at its place is tried by itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../../../src/build/report.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { Draft } from '../draft.ts';
import type { Mutation } from './mutations.ts';
import { published, type Told } from './published.ts';

/** A harm, and the lines of the original file in which a problem must be told of it: an entry, or the whole file. */
export interface Harm extends Mutation {
  readonly entry?: readonly [number, number];
}

export class Harness {
  readonly files: ReadonlyMap<string, string>;
  /** Harms that were told of by a problem. */
  seen = 0;
  private readonly draft: Draft;
  private readonly before: ReadonlyMap<string, Told>;

  constructor(content: string) {
    this.draft = new Draft(content);
    const names = readdirSync(this.draft.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.draft.dir.length + 1))
      .sort();
    this.files = new Map(names.map((name) => [name, this.draft.read(name)]));
    this.before = published(loadReport(this.draft.dir).report);
  }

  /** What the check did not see, in words: a number that is told otherwise on the same proof, or an exception. */
  unseen(harms: readonly Harm[]): readonly string[] {
    const outcome = this.outcome(harms);
    if (typeof outcome === 'string') {
      if (harms.length === 1) return [`${harms[0]?.file} ${harms[0]?.what}: ${outcome}`];
      const half = Math.ceil(harms.length / 2);
      return [...this.unseen(harms.slice(0, half)), ...this.unseen(harms.slice(half))];
    }
    const silent = harms.filter((harm) => !outcome.problems.some((problem) => isOf(problem, harm)));
    this.seen += harms.length - silent.length;
    if (harms.length === 1) return [];
    // What is told as it was needs no other try.
    const lost = [...this.before].filter(([place, told]) => differs(told, outcome.after.get(place)));
    return silent.filter((harm) => lost.some(([, told]) => mayBeOf(told, harm))).flatMap((harm) => this.unseen([harm]));
  }

  done(): void {
    this.draft.done();
  }

  /** All problems that are told and what readers would be told, or what went wrong. */
  private outcome(harms: readonly Harm[]): Outcome | string {
    const files = new Set(harms.map(({ file }) => file));
    for (const file of files) this.draft.write(file, harmed(this.files.get(file) ?? '', harms, file));
    try {
      const { report, problems } = loadReport(this.draft.dir);
      const after = published(report);
      return (problems.length > 0 ? undefined : this.changed(after)) ?? { problems, after };
    } catch (error) {
      return `an exception: ${error instanceof Error ? error.stack : String(error)}`;
    } finally {
      for (const file of files) this.draft.write(file, this.files.get(file) ?? '');
    }
  }

  private changed(after: ReadonlyMap<string, Told>): string | undefined {
    const found = [...this.before].find(([place, told]) => differs(told, after.get(place)));
    if (found === undefined) return undefined;
    const [place, { id, figure }] = found;
    return `${id}: ${figure} → ${after.get(place)?.figure ?? 'gone'}`;
  }
}

interface Outcome {
  readonly problems: readonly Problem[];
  readonly after: ReadonlyMap<string, Told>;
}

function differs(before: Told, after: Told | undefined): boolean {
  // A computed figure may go, or take another name; a number of an article may not.
  if (after === undefined) return before.line !== undefined;
  return after.figure !== before.figure && after.proof === before.proof;
}

/** Whether what became of a number may come of the harm: of its own entry, or of a file without entries of its own. */
function mayBeOf({ file, line }: Told, { file: own, entry }: Harm): boolean {
  return entry === undefined || (file === own && line === entry[0] + 1);
}

function harmed(text: string, harms: readonly Harm[], file: string): string {
  const lines = text.split('\n');
  const own = harms.filter((harm) => harm.file === file).sort((one, other) => other.from - one.from);
  for (const { from, to, lines: made } of own) lines.splice(from, to - from, ...made);
  return lines.join('\n');
}

function isOf({ file, line = 1 }: Problem, { file: own, entry }: Harm): boolean {
  return file === own && (entry === undefined || (entry[0] < line && line <= entry[1]));
}
