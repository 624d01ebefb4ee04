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

/** What `edit` changed: the guide shows it as an example of right and wrong. */
export interface Edit {
  (draft: Draft): void;
  readonly edited: { readonly file: string; readonly right: string; readonly wrong: string };
}

/** A mistake made by replacing words of one file. */
export function edit(file: string, from: string, to: string): Edit {
  const change = (draft: Draft): void => draft.replace(file, from, to);
  return Object.assign(change, { edited: { file, right: from, wrong: to } });
}
