/** `npm run find-quote`: which captures hold words, in their context, with a claim to paste. */
import { visible } from '../../core/arabic/fold.ts';
import { claimStub } from './claim-stub.ts';
import { readContent, Stop } from './command.ts';
import { type Find, findWords } from './find-words.ts';

const USAGE = 'npm run find-quote -- "14 مليون"';

/** Prints every place of the words, and a claim for the first that an article has. */
export function findQuotes(args: readonly string[]): number {
  const words = args.join(' ').trim();
  if (words === '') throw new Stop(`Say what to look for: ${USAGE}`);
  const { report } = readContent();
  const finds = findWords(words, report.captures.values(), report.articles.values());
  if (finds.length === 0)
    throw new Stop(
      `No capture holds “${words}”, not even in another spelling.\n  → Try fewer words, or one number alone.`,
    );
  if (finds[0]?.folded)
    console.log(
      'Not in these exact letters; the nearest spelling is shown. A quote must keep the letters of the capture.\n',
    );
  for (const found of finds) console.log(shown(found));
  const first = finds.find(({ article }) => article) ?? finds[0];
  const capture = first && report.captures.get(first.capture);
  if (!first || !capture) return 0;
  const known = [...report.claims.values()].filter(
    (claim) => claim.capture === first.capture && claim.quoteStart <= first.start && first.end <= claim.quoteEnd,
  );
  for (const { id, file, fileLine } of known)
    console.log(`A claim quotes these words already: ${id} (${file}:${fileLine})`);
  console.log(`\nA claim to paste into claims/<programme>.yaml, from ${first.capture}, line ${first.line}:\n`);
  console.log(claimStub(first, capture, first.article));
  return 0;
}

function shown({ capture, line, article, copyOf, before, words, after }: Find): string {
  const where = article ? `article ${article.id}` : copyOf ? `a copy of article ${copyOf}` : 'outside every article';
  return `${capture}, line ${line} (${where})\n  …${visible(before)}\u00AB${visible(words)}\u00BB${visible(after)}…\n`;
}
