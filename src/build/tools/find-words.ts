/** Where words stand in the captures: exactly as typed first, then with spellings folded. For `npm run find-quote`. */
import { fold, foldWithMap, visible } from '../../core/arabic/fold.ts';
import { articleRegions } from '../../core/claim-gate.ts';
import { lineAt } from '../../core/lines.ts';
import type { Article, Capture } from '../../core/model.ts';

export interface Find {
  readonly capture: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The raw words of the capture. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** True when the spelling or spacing differs from what was typed. */
  readonly folded: boolean;
  readonly article?: Article;
  /** The article of which these lines are a copy. */
  readonly copyOf?: string;
}

const CONTEXT = 60;

/** Every place of `words` in `captures`; exact places only, or folded ones when none is exact. */
export function findWords(words: string, captures: Iterable<Capture>, articles: Iterable<Article>): Find[] {
  const typed = visible(words.trim());
  if (typed === '') return [];
  const all = [...captures];
  const belonging = [...articles];
  const exact = all.flatMap((capture) =>
    places(visible(capture.text), typed).map(([start, end]) => find(capture, start, end, false, belonging)),
  );
  if (exact.length > 0) return exact;
  return all.flatMap((capture) => {
    const { text, map } = foldWithMap(capture.text);
    return places(text, fold(typed)).map(([start, end]) =>
      find(capture, map[start] ?? 0, map[end] ?? capture.text.length, true, belonging),
    );
  });
}

function places(text: string, words: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push([at, at + words.length]);
  return found;
}

function find(capture: Capture, start: number, end: number, folded: boolean, articles: readonly Article[]): Find {
  const line = lineAt(capture.lineStarts, start);
  const article = articles.find(
    (one) => one.capture === capture.id && articleRegions(one).some((part) => part.start <= start && end <= part.end),
  );
  const copied = articles.find(({ copies }) =>
    copies?.some((copy) => copy.capture === capture.id && copy.fromLine <= line && line <= copy.toLine),
  );
  return {
    capture: capture.id,
    line,
    start,
    end,
    words: capture.text.slice(start, end),
    before: capture.text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' '),
    after: capture.text.slice(end, end + CONTEXT).replace(/\s+/g, ' '),
    folded,
    ...(article && { article }),
    ...(copied && { copyOf: copied.id }),
  };
}
