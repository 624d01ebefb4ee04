/** What the project adds to Astro's build: proof of the content before it, index and site checks after it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Problem } from '../core/problem.ts';
import { beside } from './beside/start.ts';
import { adoptLoad, currentLoad, seenFrom } from './current-report.ts';
import { type Proof, proof } from './proof.ts';
import { stopAt } from './refuse.ts';
import { terminalReport } from './reporters/terminal.ts';
import { editorLanguage } from './said.ts';
import type { SiteSettings } from './site.ts';
import { folderFault } from './tools/content-folder.ts';
import { checkTranslationKeys } from './translation-keys.ts';

const PROVEN = {
  ar: (quotes: number, claims: number, files: number, ms: number) =>
    `أُثبت ${quotes} من ${claims} من المعطيات؛ عدد ملفات المحتوى ${files}، والمدة ${(ms / 1000).toFixed(2)} ثانية`,
  en: (quotes: number, claims: number, files: number, ms: number) =>
    `${quotes} of ${claims} claims proven, ${files} content files, in ${ms} ms`,
} as const;

export function sanad(site: SiteSettings): AstroIntegration {
  let building = false;
  return {
    name: 'sanad',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const fault = folderFault(site.contentDir);
        if (fault) {
          console.error(fault);
          process.exit(1);
        }
        building = command === 'build';
        if (building) beside();
        else if (command === 'dev') tell(currentLoad(true).problems, site);
        else if (command === 'sync') pass(proof(), logger);
      },
      'astro:config:done': ({ config }) => {
        if (building) beside().watch(fileURLToPath(config.outDir));
      },
      // Before Astro touches the output folder: content that is not proven stops here.
      'astro:build:start': async ({ logger }) => {
        const proven = await beside().proof;
        adoptLoad(proven.loaded);
        pass(proven, logger);
      },
      // What only the dev server or only the end of a build needs is loaded there.
      'astro:server:setup': async ({ server }) => {
        const { serveDownload } = await import('./downloads/dev.ts');
        server.middlewares.use(serveDownload);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { finishSite } = await import('./finish.ts');
        if (building) stopAt(await finishSite(fileURLToPath(dir), beside(), (line) => logger.info(line)));
      },
    },
  };
}

/** Every mistake in the words of the site and in the content. */
function mistakes(found: readonly Problem[]): readonly Problem[] {
  return [...checkTranslationKeys(), ...found];
}

/** Lets proven content pass, and says so; ends the process where there is a mistake. */
function pass({ loaded: { report, problems }, ms }: Proof, logger: AstroIntegrationLogger): void {
  stopAt(mistakes(problems));
  const { claims, quotes, files } = report.checked;
  logger.info(PROVEN[editorLanguage()](quotes, claims, files, ms));
}

/** Lists the mistakes for an editor at work, whose server goes on. */
function tell(found: readonly Problem[], site: SiteSettings): void {
  const problems = mistakes(found);
  if (problems.length === 0) return;
  // A key of the site’s own words lies outside the content.
  const inContent = problems.length > found.length ? '' : seenFrom(site.contentDir);
  console.error(`\n${terminalReport(problems, editorLanguage(), inContent)}`);
}
