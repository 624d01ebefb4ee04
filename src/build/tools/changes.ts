/** `npm run changes`: what the content changes against another state of it, as Markdown for a reviewer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../changes/collect.ts';
import { compare } from '../changes/compare.ts';
import { changesMarkdown } from '../changes/markdown.ts';
import { editorLanguage } from '../said.ts';
import { contentDir, readCall, Stop } from './command.ts';
import { say } from './say.ts';

/** Prints the changes from a folder, or from the content of a commit, to the content of this call. */
export function changes(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { positionals } = readCall(args, {}, say('changes-usage'));
  const [base = 'origin/main', ...more] = positionals;
  if (more.length > 0) throw new Stop(`${say('changes-one')}\n  → ${say('changes-usage')}`);
  const language = editorLanguage(env);
  const after = collect(contentDir());
  const before = isFolder(base) ? collect(base) : fromCommit(base, collect);
  console.log(changesMarkdown({ changes: compare(before, after), problems: after.problems }, language));
  return 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The content folder of a commit, unpacked where nothing of ours is, and gone again afterwards. */
function fromCommit<T>(name: string, use: (dir: string) => T): T {
  const unknown = new Stop(`${say('changes-unknown', { name })}\n  → ${say('changes-usage')}`);
  if (name.startsWith('-')) throw unknown;
  const dir = mkdtempSync(join(tmpdir(), 'sanad-base-'));
  try {
    const run = (command: string, args: readonly string[]) => execFileSync(command, args, { stdio: 'pipe' });
    try {
      run('git', ['archive', '--format=tar', '-o', join(dir, 'base.tar'), name, 'content']);
      run('tar', ['-xf', join(dir, 'base.tar'), '-C', dir]);
    } catch {
      throw unknown;
    }
    return use(join(dir, 'content'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
