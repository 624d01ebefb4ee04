/** Reading derived articles: their pieces, their words, and the lines that two of them share. */
import { ledgerProblem } from '../ledger-problem.ts';
import type { Article, Paragraph, Span } from '../model.ts';
import type { Problem } from '../problem.ts';

/** The kept pieces of a paragraph, in order: the paragraph itself where it has no gaps. */
export function keptPieces(paragraph: Paragraph): readonly Span[] {
  const pieces: Span[] = [];
  let start = paragraph.start;
  for (const end of [...(paragraph.gaps ?? []).map((gap) => gap.start), paragraph.end]) {
    const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
    if (text !== '') pieces.push({ start, end, text, line: paragraph.line });
    start = paragraph.gaps?.find((gap) => gap.start === end)?.end ?? end;
  }
  return pieces;
}

/** The words of the body, paragraphs on lines of their own, stray words skipped. */
export function articleText({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  return paragraphs
    .map((paragraph) =>
      keptPieces(paragraph)
        .map((piece) => piece.text)
        .join(''),
    )
    .join('\n');
}

/** One problem for each article whose lines another article of the same capture holds as well. */
export function articleOverlaps(
  articles: readonly (Pick<Article, 'id' | 'capture' | 'fromLine' | 'toLine'> & { readonly file: string })[],
): readonly Problem[] {
  const sorted = [...articles].sort((one, other) =>
    one.capture === other.capture ? one.fromLine - other.fromLine : one.capture < other.capture ? -1 : 1,
  );
  return sorted.flatMap((article, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.capture !== article.capture || before.toLine < article.fromLine) return [];
    return ledgerProblem('article-ranges-overlap', { file: article.file, locate: () => undefined }, 'lines', {
      actual: `${article.fromLine}-${article.toLine}`,
      expected: `${before.fromLine}-${before.toLine}`,
      other: before.id,
      capture: article.capture,
    });
  });
}
