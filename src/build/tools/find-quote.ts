/** `npm run find-quote`: which captures hold words, in their context, with a claim to paste. */
import { visible } from '../../core/arabic/fold.ts';
import { editorLanguage } from '../said.ts';
import { claimStub } from './claim-stub.ts';
import { readContent, Stop } from './command.ts';
import { type Find, findWords } from './find-words.ts';
import { say } from './say.ts';

/** Prints every place of the words, and a claim for the first that an article has. */
export function findQuotes(args: readonly string[]): number {
  const words = args.join(' ').trim();
  if (words === '') throw new Stop(say('find-usage'));
  const { report } = readContent();
  const finds = findWords(words, report.captures.values(), report.articles.values());
  if (finds.length === 0) throw new Stop(say('find-none', { words }));
  if (finds[0]?.folded) console.log(say('find-folded'));
  for (const found of finds) console.log(shown(found));
  const first = finds.find(({ article }) => article) ?? finds[0];
  const capture = first && report.captures.get(first.capture);
  if (!first || !capture) return 0;
  const known = [...report.claims.values()].filter(
    (claim) => claim.capture === first.capture && claim.quoteStart <= first.start && first.end <= claim.quoteEnd,
  );
  for (const { id, file, fileLine } of known) console.log(say('find-known', { id, place: `${file}:${fileLine}` }));
  console.log(say('find-paste', { capture: first.capture, line: first.line }));
  console.log(claimStub(first, capture, first.article, editorLanguage()));
  return 0;
}

function shown({ capture, line, article, copyOf, before, words, after }: Find): string {
  const where = article
    ? say('in-article', { id: article.id })
    : copyOf
      ? say('in-copy', { id: copyOf })
      : say('in-nothing');
  return `${say('find-place', { capture, line, where })}\n  …${visible(before)}\u00AB${visible(words)}\u00BB${visible(after)}…\n`;
}
