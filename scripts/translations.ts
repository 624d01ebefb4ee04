/** `npm run translations`: which commentary pages miss their other language or lag behind it. */
import { loadReport } from '../src/build/report.ts';
import { siteSettings } from '../src/build/site.ts';
import { translationStatus } from '../src/build/translations.ts';

const { report } = loadReport(siteSettings().contentDir);
const states = translationStatus(report.pages);
const width = Math.max(...states.map(({ slug }) => slug.length), 4);
for (const { slug, state, ar, en } of states)
  console.log(`${slug.padEnd(width)}  ${state.padEnd(10)}  ar ${ar ?? '—'}  en ${en ?? '—'}`);
const open = states.filter(({ state }) => state !== 'current').length;
console.log(open === 0 ? `All ${states.length} pages stand in both languages.` : `${open} of ${states.length} pages want a translator.`);
