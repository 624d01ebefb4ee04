/** What every editors' command shares: words for a wrong call, exit codes, and never a stack trace for a mistake. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Loaded, loadReport } from '../report.ts';
import { siteSettings } from '../site.ts';

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
    else
      console.error(
        process.env['DEBUG']
          ? stack
          : `This is a fault of the program, not yours: ${message}\n  → Tell us with the command that you ran.`,
      );
  }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The options and words of a call; stops with the `usage` line where it is not understood. */
export function readCall<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${(error as Error).message.split('. To specify')[0]}\n  → ${usage}`);
  }
}

export interface Content extends Loaded {
  readonly dir: string;
  /** `content/`, as seen from where the command runs. */
  readonly prefix: string;
}

/** The content of this call (`CONTENT_DIR`), loaded; stops where there is no such folder. */
export function readContent(): Content {
  const dir = contentDir();
  try {
    return { dir, prefix: `${relative('.', dir) || '.'}/`, ...loadReport(dir) };
  } catch (error) {
    if (!/^(ENOENT|ENOTDIR|EACCES)/.test((error as Error).message)) throw error;
    throw new Stop(`The content folder ${dir} cannot be read: ${(error as Error).message}\n  → Check CONTENT_DIR.`);
  }
}

export function contentDir(): string {
  try {
    return siteSettings().contentDir;
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
