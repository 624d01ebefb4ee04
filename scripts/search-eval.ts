/**
 * `npm run search:eval [-- --dist DIR] [-- --misses] [-- --set FILE]`: builds the site (or takes a built one), asks every
 * judged query through its search page in a real browser, and prints how well and at what cost it answers. `--set` asks
 * the queries of a file besides the project's own sets, in the same form. Exit code 1 below a floor of the own sets.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tests/support/browser/find.ts';
import { launch } from '../tests/support/browser/launch.ts';
import { thisMachine } from '../tests/support/browser/machine.ts';
import { serve } from '../tests/support/server.ts';
import { type Asked, askAll, firstQuery } from './search/measure.ts';
import { type JudgedQuery, meanOf, percentile } from './search/metrics.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string' }, misses: { type: 'boolean' }, set: { type: 'string', multiple: true } },
});
const base = `/${(process.env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');

const OWN_SETS = ['dev', 'own', 'heldout', 'beside'];

const read = (name: string): readonly JudgedQuery[] =>
  JSON.parse(
    readFileSync(
      OWN_SETS.includes(name) ? new URL(`../tests/search/queries-${name}.json`, import.meta.url) : name,
      'utf8',
    ),
  ) as JudgedQuery[];

const table = (asked: readonly Asked[]): void => {
  const categories = [...new Set(asked.map(({ query }) => query.category))];
  const row = (name: string, own: readonly Asked[]): string => {
    const mean = meanOf(own.map(({ score }) => score));
    const figures = [mean.recallAt5, mean.reciprocalRank, mean.ndcgAt10, mean.noResult, mean.topThree];
    return `${name.padEnd(22)}${String(own.length).padStart(4)}  ${figures.map((figure) => figure.toFixed(3)).join('   ')}`;
  };
  console.log(`${' '.repeat(22)}   n  R@5     MRR@10  nDCG@10 none    top 3`);
  console.log(row('all', asked));
  for (const category of categories)
    console.log(
      row(
        `  ${category}`,
        asked.filter(({ query }) => query.category === category),
      ),
    );
};

const misses = (asked: readonly Asked[]): void => {
  for (const { query, score, results } of asked) {
    if (score.ndcgAt10 > 0.9) continue;
    console.log(`${score.ndcgAt10.toFixed(2)} ${query.category}: ${query.q}\n     ${results.slice(0, 8).join(' ')}`);
  }
};

/** The floor: recall@5 and nDCG@10 .95, one query in a hundred without results, one off-topic query in ten with some. */
const isSound = (judged: readonly Asked[], off: readonly Asked[]): boolean => {
  const mean = meanOf(judged.map(({ score }) => score));
  const answered = off.filter(({ results }) => results.length > 0).length;
  if (answered > off.length * 0.1) return false;
  return judged.length === 0 || (mean.recallAt5 >= 0.95 && mean.ndcgAt10 >= 0.95 && mean.noResult <= 0.01);
};

const report = async (): Promise<boolean> => {
  if (values.dist === undefined) {
    process.argv.splice(2);
    process.argv.push('--quiet');
    await import('./build.ts');
  }
  const site = await serve(values.dist ?? 'dist', base);
  const browser = await launch(await findBrowser(thisMachine));
  try {
    let sound = true;
    for (const name of [...OWN_SETS, ...(values.set ?? [])]) {
      const asked = await askAll(browser, site.home, read(name));
      const judged = asked.filter(({ query }) => Object.keys(query.relevant).length > 0);
      const off = asked.filter(({ query }) => Object.keys(query.relevant).length === 0);
      console.log(`\nQuery set “${name}”`);
      if (judged.length > 0) table(judged);
      if (values.misses) misses(judged);
      if (off.length > 0) {
        const answered = off.filter(({ results }) => results.length > 0);
        console.log(
          `off topic: ${answered.length} of ${off.length} get results${answered.map(({ query }) => `\n  ${query.q}`).join('')}`,
        );
      }
      const bytes = asked.map((one) => one.bytes);
      const times = asked.map((one) => one.milliseconds);
      const kilo = (count: number): string => `${(count / 1000).toFixed(1)} kB`;
      console.log(
        `later queries: ${kilo(bytes.reduce((sum, one) => sum + one, 0) / bytes.length)} on average, ${kilo(percentile(bytes, 0.95))} at p95, ` +
          `${(asked.reduce((sum, one) => sum + one.requests, 0) / asked.length).toFixed(1)} requests; ` +
          `${percentile(times, 0.5).toFixed(0)} ms at p50, ${percentile(times, 0.95).toFixed(0)} ms at p95`,
      );
      if (OWN_SETS.includes(name)) sound &&= isSound(judged, off);
    }
    const firsts = [];
    for (const query of read('dev').filter((_, index) => index % 15 === 0))
      firsts.push(await firstQuery(browser, site.home, query));
    const worst = Math.max(...firsts.map(({ bytes }) => bytes));
    console.log(
      `\nfirst query, script and index and excerpts, settled: ${(worst / 1000).toFixed(1)} kB at most, ` +
        `${Math.max(...firsts.map(({ requests }) => requests))} requests (${firsts.length} cold starts)`,
    );
    return sound && worst <= 110_000;
  } finally {
    await browser.close();
    await site.close();
  }
};

if (import.meta.main) process.exit((await report()) ? 0 : 1);
