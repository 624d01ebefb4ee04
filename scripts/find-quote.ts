/** `npm run find-quote -- "14 مليون"`: every capture that holds the words, with context and a claim ready to paste. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { findQuotes } = await import('../src/build/tools/find-quote.ts');
await runCommand(() => findQuotes(process.argv.slice(2)));
