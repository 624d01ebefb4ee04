/** `npm run new -- page|article|claim|chart|term|dispute|programme ID`: starts content files, in both languages. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { siteSettings } from '../src/build/site.ts';
import { isScaffoldId, KINDS, type Kind, scaffold } from '../src/build/tools/scaffold.ts';

const [kind, id] = process.argv.slice(2);
const known = KINDS.find((name): name is Kind => name === kind);
if (!known) stop(`Say what to start: npm run new -- ${KINDS.join('|')} ID`);
if (!id || !isScaffoldId(known, id)) {
  stop(known === 'claim' ? 'Name the programme and the claim: npm run new -- claim tns/tns-files-mapress' : 'Give an id of small Latin letters, digits and hyphens, such as family-allowances.');
}
const { contentDir } = siteSettings();
const files = scaffold(known, id, new Date().toISOString().slice(0, 10));
const taken = files.find((file) => !file.append && existsSync(join(contentDir, file.path)));
if (taken) stop(`${taken.path} exists already. Choose another id, or edit that file.`);
for (const file of files) {
  const path = join(contentDir, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if (file.append && existsSync(path)) appendFileSync(path, file.text);
  else writeFileSync(path, file.text);
  console.log(`${file.append ? 'Added to' : 'Made'} ${relative('.', path)}`);
}
console.log('Write what stands as …, then run: npm run check');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
