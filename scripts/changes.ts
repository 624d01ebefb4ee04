/** `npm run changes [-- origin/main]`: what the content changes against another state of it, as Markdown. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { changes } = await import('../src/build/tools/changes.ts');
await runCommand(() => changes(process.argv.slice(2), process.env));
