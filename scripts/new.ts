/** `npm run new -- page|article|claim|chart|term|dispute|indicator|programme|outlet|event|speaker ID`: starts files or entries. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { startNew } = await import('../src/build/tools/new.ts');
await runCommand(() => startNew(process.argv.slice(2), new Date().toISOString().slice(0, 10)));
