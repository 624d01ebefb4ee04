import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { currentLoad } from './src/build/current-report.ts';
import { isIndexed } from './src/build/indexed.ts';
import { sanad } from './src/build/integration.ts';
import { remarkHeadingIds } from './src/build/remark/heading-ids.ts';
import { remarkParagraphIds } from './src/build/remark/paragraph-ids.ts';
import { remarkSiteLinks } from './src/build/remark/site-links.ts';
import { remarkWholeRuns } from './src/build/remark/whole-runs.ts';
import { contentKey, siteSettings } from './src/build/site.ts';
import { keptNames } from './src/build/view/kept-names.ts';

const site = siteSettings();

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'ignore',
  cacheDir: `./.cache/astro-${contentKey(site.contentDir)}`,
  // 'jsx' (the default) glues words to neighbouring inline elements: «بلغت26.5».
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: {
    // remark-gfm does its work through the unified processor; smart punctuation would rewrite quotes, which are verbatim.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkGfm,
        remarkHeadingIds,
        remarkParagraphIds,
        [remarkSiteLinks, { base: site.base }],
        [remarkWholeRuns, { names: () => keptNames(currentLoad().report) }],
      ],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'ar', locales: { ar: 'ar', en: 'en' } },
      filter: (page) => isIndexed(page, site),
    }),
    sanad(site),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own that the bundler need not keep.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
    resolve: {
      // An MDX page may lie outside the project (CONTENT_DIR): its compiled imports still mean our packages.
      alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) },
    },
  },
});
