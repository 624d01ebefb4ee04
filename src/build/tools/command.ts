/** What every editors' command shares: words for a wrong call, exit codes, and never a stack trace for a mistake. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Loaded, loadReport } from '../report.ts';
import { editorLanguage, Said } from '../said.ts';
import { siteSettings } from '../site.ts';
import { folderFault } from './content-folder.ts';
import { say } from './say.ts';

/** A command that cannot go on, with what to do about it. */
export class Stop extends Error {}

/**
 * Runs a command and sets the exit code it returns (1 when it stops). A fault of our own is said to be one; its stack is
 * shown to those who ask with `DEBUG=1`.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    const { message, stack } = error as Error;
    if (error instanceof Stop) console.error(message);
    else console.error(process.env['DEBUG'] ? stack : say('our-fault', { message }));
  }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The options and words of a call; stops with the `usage` line where it is not understood. */
export function readCall<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${callFault(error as Error)}\n  → ${usage}`);
  }
}

/** What is wrong with a call, told by the code of the error: Node's own sentence is English. */
function callFault(error: Error & { readonly code?: string }): string {
  const [, option] = /['‘]([^'’]*-[^'’]*)['’]/.exec(error.message) ?? [];
  if (option !== undefined && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say('option-unknown', { option });
  return option === undefined ? say('call-unclear') : say('option-unclear', { option: option.split(' ')[0] ?? option });
}

export interface Content extends Loaded {
  readonly dir: string;
  /** `content/`, as seen from where the command runs. */
  readonly prefix: string;
}

/** The content of this call (`CONTENT_DIR`), loaded; stops where there is no such folder. */
export function readContent(): Content {
  const dir = contentDir();
  const fault = folderFault(dir);
  if (fault) throw new Stop(fault);
  return { dir, prefix: `${relative('.', dir) || '.'}/`, ...loadReport(dir) };
}

/** The content folder of this call; stops where a setting cannot be used. */
export function contentDir(): string {
  try {
    return siteSettings().contentDir;
  } catch (error) {
    throw error instanceof Said ? new Stop(error.words[editorLanguage()]) : error;
  }
}
