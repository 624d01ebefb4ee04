/** `npm run translations`: which commentary pages miss their other language or lag behind it. */
import './start.ts';

const { runCommand } = await import('../src/build/tools/command.ts');
const { listTranslations } = await import('../src/build/tools/translations.ts');
await runCommand(listTranslations);
