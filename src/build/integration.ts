/** What the project adds to Astro's build: proof of the content before it, index and site checks after it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../core/problem.ts';
import { type Beside, startBeside } from './beside/start.ts';
import { currentLoad, seenFrom } from './current-report.ts';
import { terminalReport } from './reporters/terminal.ts';
import { editorLanguage } from './said.ts';
import type { SiteSettings } from './site.ts';
import { checkTranslationKeys } from './translation-keys.ts';

const PROVEN = {
  ar: (quotes: number, claims: number, files: number, ms: number) =>
    `أُثبت ${quotes} من ${claims} من المعطيات؛ عدد ملفات المحتوى ${files}، والمدة ${(ms / 1000).toFixed(2)} ثانية`,
  en: (quotes: number, claims: number, files: number, ms: number) =>
    `${quotes} of ${claims} claims proven, ${files} content files, in ${ms} ms`,
} as const;

export function sanad(site: SiteSettings): AstroIntegration {
  let beside: Beside | undefined;
  return {
    name: 'sanad',
    hooks: {
      // Before Astro touches the output folder: content that is not proven stops here.
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const started = performance.now();
        const loaded = currentLoad(command === 'dev');
        const { report, problems: found } = loaded;
        const problems = [...checkTranslationKeys(), ...found];
        // A key of the site’s own words lies outside the content.
        const inContent = problems.length > found.length ? '' : seenFrom(site.contentDir);
        if (command === 'dev') {
          if (problems.length > 0) console.error(`\n${terminalReport(problems, editorLanguage(), inContent)}`);
        } else stopAt(problems);
        if (command === 'build') beside = startBeside(loaded);
        const { claims, quotes, files } = report.checked;
        const ms = Math.round(performance.now() - started);
        logger.info(PROVEN[editorLanguage()](quotes, claims, files, ms));
      },
      'astro:config:done': ({ config }) => beside?.watch(fileURLToPath(config.outDir)),
      // What only the dev server or only the end of a build needs is loaded there.
      'astro:server:setup': async ({ server }) => {
        const { serveDownload } = await import('./downloads/dev.ts');
        server.middlewares.use(serveDownload);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { finishSite } = await import('./finish.ts');
        if (beside) stopAt(await finishSite(fileURLToPath(dir), beside, (line) => logger.info(line)));
      },
    },
  };
}

/** Ends the process with the list of problems; an error thrown into Astro would come out as a stack trace. */
function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(`\n${terminalReport(problems, editorLanguage())}`);
  process.exit(1);
}
