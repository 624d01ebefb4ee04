/** What a new capture seems to hold: articles as runs of lines, and copies of texts that are here already. */
import { similarity } from '../../core/copy.ts';

export interface Proposal {
  readonly fromLine: number;
  readonly toLine: number;
  /** The longest line before the body: a headline, if the run has one. */
  readonly headline?: { readonly line: number; readonly text: string };
  readonly words: number;
  /** An article that is here already and says the same. */
  readonly copyOf?: { readonly id: string; readonly similarity: number };
}

/** A line with at least this many words is running text; shorter ones are headings or chrome. */
const BODY_WORDS = 18;
/** So many short lines in a row end an article. */
const GAP_LINES = 6;

/** Runs of body lines in a capture, first to last; `known` are texts of the archive by article id. */
export function proposeSegments(text: string, known: ReadonlyMap<string, string>): Proposal[] {
  const lines = text.split('\n');
  const runs: { from: number; to: number }[] = [];
  lines.forEach((line, index) => {
    if (wordsIn(line) < BODY_WORDS) return;
    const last = runs.at(-1);
    if (last && index - last.to <= GAP_LINES) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs.map(({ from, to }) => {
    const body = lines.slice(from, to + 1).join('\n');
    const headline = headlineBefore(lines, from);
    const copyOf = nearestText(body, known);
    return {
      fromLine: from + 1,
      toLine: to + 1,
      words: wordsIn(body),
      ...(headline && { headline }),
      ...(copyOf && { copyOf }),
    };
  });
}

function headlineBefore(lines: readonly string[], from: number): { line: number; text: string } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - GAP_LINES); at--) {
    const text = lines[at]?.trim() ?? '';
    if (wordsIn(text) >= 4) return { line: at + 1, text };
  }
  return undefined;
}

function nearestText(body: string, known: ReadonlyMap<string, string>): { id: string; similarity: number } | undefined {
  const best = [...known]
    .map(([id, text]) => ({ id, similarity: similarity(text, body) }))
    .sort((a, b) => b.similarity - a.similarity)[0];
  return best && best.similarity >= 0.6 ? best : undefined;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
