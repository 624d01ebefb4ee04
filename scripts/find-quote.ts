/** `npm run find-quote -- "14 مليون"`: every capture that holds the words, with context and a claim ready to paste. */
import { claimStub, findWords } from '../src/build/tools/find-words.ts';
import { loadReport } from '../src/build/report.ts';
import { siteSettings } from '../src/build/site.ts';

const words = process.argv.slice(2).join(' ');
if (words.trim() === '') {
  console.error('Say what to look for: npm run find-quote -- "14 مليون"');
  process.exit(1);
}
const { report } = loadReport(siteSettings().contentDir);
const finds = findWords(words, report.captures.values(), report.articles.values());
if (finds.length === 0) {
  console.error(`No capture holds “${words}”, not even in another spelling. Try fewer words, or one number alone.`);
  process.exit(1);
}
if (finds[0]?.folded) console.log('Not in these exact letters; the nearest spelling is shown. A quote must keep the letters of the capture.\n');
for (const found of finds) {
  const where = found.article ? `article ${found.article.id}` : 'outside every article';
  console.log(`${found.capture}, line ${found.line} (${where})\n  …${found.before}\u00AB${found.words}\u00BB${found.after}…\n`);
}
const [first] = finds;
if (first) console.log(`A claim to paste into content/claims/<programme>.yaml:\n\n${claimStub(first, report.events.get(first.article?.event ?? ''))}`);
