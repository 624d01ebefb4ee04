/** `npm run guide`: writes the reference of codes into the contributor guides, below their `codes` mark. */
import './start.ts';
import { readFileSync, writeFileSync } from 'node:fs';

const { GUIDES, withReference } = await import('../src/build/guide/reference.ts');
const { exampleOf } = await import('../tests/contributions/examples.ts');
for (const [language, path] of GUIDES) {
  writeFileSync(path, withReference(readFileSync(path, 'utf8'), language, exampleOf));
  console.log(`Wrote the reference of codes into ${path}.`);
}
