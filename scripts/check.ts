/**
 * `npm run check [-- --format terminal|json|github]`: every problem of the content at once, in English or Arabic
 * (`CHECK_LANG=ar`). On GitHub the problems also stand on the lines of the pull request. Exit code 1 on any problem.
 */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { check } = await import('../src/build/tools/check.ts');
await runCommand(() => check(process.argv.slice(2), process.env));
