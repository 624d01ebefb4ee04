/** `npm run new`: starts content files, in both languages. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentDir, Stop } from './command.ts';
import { isScaffoldId, KINDS, type Kind, scaffold, withEntry } from './scaffold.ts';

const USAGE = `npm run new -- ${KINDS.join('|')} ID`;

/** Writes the new files and says which; writes nothing when one of them is there already. */
export function startNew([kind, id, ...more]: readonly string[], today: string): number {
  const known = KINDS.find((name): name is Kind => name === kind);
  if (!known || more.length > 0) throw new Stop(`Say what to start, and its id: ${USAGE}`);
  if (!id || !isScaffoldId(known, id))
    throw new Stop(
      known === 'claim'
        ? 'Name the programme and the claim: npm run new -- claim tns/tns-files-mapress (system/… for no programme)'
        : `Give an id of small Latin letters, digits and hyphens: npm run new -- ${known} family-allowances`,
    );
  const dir = contentDir();
  const files = scaffold(known, id, today);
  const taken = files.find((file) => !file.append && existsSync(join(dir, file.path)));
  if (taken) throw new Stop(`${taken.path} exists already. Choose another id, or edit that file.`);
  for (const file of files) {
    const path = join(dir, file.path);
    mkdirSync(dirname(path), { recursive: true });
    const before = file.append && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    writeFileSync(path, before === undefined ? `${file.head ?? ''}${file.text}` : withEntry(before, file.text));
    console.log(`${before === undefined ? 'Made' : 'Added to the end of'} ${relative('.', path)}`);
  }
  console.log('Write what stands as …, then run: npm run check');
  return 0;
}
