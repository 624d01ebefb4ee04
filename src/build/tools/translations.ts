/** `npm run translations`: which commentary pages miss their other language or lag behind it. */
import { translationStatus } from '../translations.ts';
import { readContent } from './command.ts';

/** Prints one line a page, then how many want a translator. */
export function listTranslations(): number {
  const states = translationStatus(readContent().report.pages);
  const width = Math.max(4, ...states.map(({ slug }) => slug.length));
  for (const { slug, state, ar, en } of states)
    console.log(`${slug.padEnd(width)}  ${state.padEnd(10)}  ar ${ar ?? '—'.padEnd(10)}  en ${en ?? '—'}`);
  const open = states.filter(({ state }) => state !== 'current').length;
  console.log(
    open === 0
      ? `All ${states.length} pages stand in both languages.`
      : `${open} of ${states.length} pages want a translator.`,
  );
  return 0;
}
