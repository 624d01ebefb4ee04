/**
 * Only the commentary is an Astro collection, for MDX. The ledger goes by `build/report.ts`: one loader for the build,
 * the checks and the tests, without the content layer's serialisation (which outweighs everything at 5,000 articles).
 */
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { siteSettings } from './build/site.ts';

const commentary = defineCollection({
  loader: glob({
    base: join(siteSettings().contentDir, 'commentary'),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { commentary };
