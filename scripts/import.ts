/** `npm run import -- FILE --id OUTLET-DATE`: archives a capture, proposes its articles, tells of copies. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { importCapture } = await import('../src/build/tools/import.ts');
await runCommand(() => importCapture(process.argv.slice(2)));
