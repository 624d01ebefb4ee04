/** `npm run schemas`: writes the JSON Schemas of the content files into `public/schemas/`, where the site publishes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/build/schema/json-schemas.ts';

mkdirSync('public/schemas', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`public/schemas/${name}.json`, text);
console.log(`Wrote ${jsonSchemas().size} schemas into public/schemas/.`);
