/** What the project adds to Astro's build: proof of the content before it, index and site checks after it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from './finish.ts';
import { loadReport } from './report.ts';
import { terminalReport } from './reporters/terminal.ts';
import type { SiteSettings } from './site.ts';
import { checkTranslationKeys } from './translation-keys.ts';

export function sanad(site: SiteSettings): AstroIntegration {
  return {
    name: 'sanad',
    hooks: {
      // Before Astro touches the output folder: content that is not proven stops here.
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const started = performance.now();
        const { report, problems: found } = loadReport(site.contentDir);
        const problems = [...checkTranslationKeys(), ...found];
        if (problems.length > 0 && command !== 'dev') {
          console.error(`\n${terminalReport(problems)}`);
          process.exit(1);
        }
        if (problems.length > 0) console.error(`\n${terminalReport(problems)}`);
        const { claims, quotes, files } = report.checked;
        const ms = Math.round(performance.now() - started);
        logger.info(`${quotes} of ${claims} claims proven, ${files} content files, in ${ms} ms`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await finishSite(fileURLToPath(dir), site, (line) => logger.info(line));
        if (problems.length > 0) throw new Error(`\n${terminalReport(problems)}`);
      },
    },
  };
}
