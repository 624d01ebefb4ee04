/** `npm run translations`: which commentary pages miss their other language or lag behind it. */
import { translationStatus } from '../translations.ts';
import { readContent } from './command.ts';
import { say } from './say.ts';

/** Prints one line a page, then how many want a translator. */
export function listTranslations(): number {
  const states = translationStatus(readContent().report.pages);
  const width = Math.max(4, ...states.map(({ slug }) => slug.length));
  const told = states.map(({ state }) => say(`state-${state}`));
  const wide = Math.max(...told.map(({ length }) => length), 10);
  for (const [index, { slug, ar, en }] of states.entries())
    console.log(`${slug.padEnd(width)}  ${told[index]?.padEnd(wide)}  ar ${ar ?? '—'.padEnd(10)}  en ${en ?? '—'}`);
  const open = states.filter(({ state }) => state !== 'current').length;
  console.log(
    open === 0
      ? say('translations-done', { all: states.length })
      : say('translations-open', { open, all: states.length }),
  );
  return 0;
}
