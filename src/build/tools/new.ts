/** `npm run new`: starts content files, in both languages. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { editorLanguage } from '../said.ts';
import { contentDir, Stop } from './command.ts';
import { say } from './say.ts';
import { isScaffoldId, KINDS, type Kind, scaffold, withEntry } from './scaffold.ts';

/** Writes the new files and says which; writes nothing when one of them is there already. */
export function startNew([kind, id, ...more]: readonly string[], today: string): number {
  const known = KINDS.find((name): name is Kind => name === kind);
  if (!known || more.length > 0) throw new Stop(say('new-what', { usage: `npm run new -- ${KINDS.join('|')} ID` }));
  if (!id || !isScaffoldId(known, id))
    throw new Stop(known === 'claim' ? say('new-claim-id') : say('new-id', { kind: known }));
  const dir = contentDir();
  const files = scaffold(known, id, today, editorLanguage());
  const taken = files.find((file) => !file.append && existsSync(join(dir, file.path)));
  if (taken) throw new Stop(say('new-taken', { path: taken.path }));
  for (const file of files) {
    const path = join(dir, file.path);
    mkdirSync(dirname(path), { recursive: true });
    const before = file.append && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    writeFileSync(path, before === undefined ? `${file.head ?? ''}${file.text}` : withEntry(before, file.text));
    console.log(say(before === undefined ? 'made' : 'appended', { path: relative('.', path) }));
  }
  console.log(say('new-next'));
  return 0;
}
