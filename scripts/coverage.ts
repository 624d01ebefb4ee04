/** `npm run coverage [-- ARTICLE]`: each number of each article, with its claim or the reason why it is none. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { listCoverage } = await import('../src/build/tools/coverage.ts');
await runCommand(() => listCoverage(process.argv.slice(2)));
