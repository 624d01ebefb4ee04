/** How a build ends that must not publish. */
import type { Problem } from '../core/problem.ts';
import { terminalReport } from './reporters/terminal.ts';
import { editorLanguage } from './said.ts';

/** Ends the process with the list of problems, where there are any; an error thrown into Astro would come out as a trace. */
export function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(`\n${terminalReport(problems, editorLanguage())}`);
  process.exit(1);
}
