/**
 * An article is a selection of its capture: lines, minus the words that are not the article's, cut into paragraphs.
 * Nothing is rewritten: every span is a slice of the capture. A paragraph is one span from its first kept character to
 * its last; stray words inside it stay in the span and are listed in `gaps`, for a renderer to skip.
 */
import { visible } from './arabic/fold.ts';
import { findNumerals } from './arabic/number.ts';
import { placesOf, type Range, resolvePlace, toSpan, trimmed, type Work } from './article/place.ts';
import type { ArticleSelection } from './article/selection.ts';
import { ledgerProblem, type Where } from './ledger-problem.ts';
import { lineSpan } from './lines.ts';
import type { Article, Capture, Paragraph, Span } from './model.ts';
import type { Problem } from './problem.ts';

export { articleOverlaps, articleText, keptPieces } from './article/read.ts';
export type { ArticleSelection, PlaceInLine } from './article/selection.ts';
export type { Where } from './ledger-problem.ts';

export type ArticleSpans = Pick<Article, 'headline' | 'dateline' | 'paragraphs' | 'leftOut'>;

export type ArticleResult =
  | { readonly ok: true; readonly spans: ArticleSpans }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Break {
  readonly at: number;
  readonly heading: boolean;
}

type LeftOut = Article['leftOut'][number];

const inRange = (selection: ArticleSelection, line: number): boolean =>
  selection.fromLine <= line && line <= selection.toLine;

/** Leaving out «1» of «14 مليون» would make another number: read the numbers around the range, not the whole line. */
const cutsNumber = (text: string, range: Range): boolean => {
  const from = Math.max(0, range.start - 60);
  const edges = [range.start - from, range.end - from];
  return findNumerals(text.slice(from, range.end + 60)).some(({ core, end }) =>
    edges.some((edge) => core < edge && edge < end),
  );
};

const resolveLeftOut = (work: Work, selection: ArticleSelection): readonly LeftOut[] => {
  const leftOut: LeftOut[] = [];
  for (const [index, place] of selection.leaveOut.entries()) {
    const field = `leaveOut.${index}`;
    const filling = { line: place.line, capture: work.capture.id, actual: place.text ?? '' };
    if (!inRange(selection, place.line)) {
      work.problems.push(ledgerProblem('leave-out-not-found', work.where, field, filling));
      continue;
    }
    const range = resolvePlace(work, place, 'leave-out', field);
    if (range === undefined) continue;
    if (cutsNumber(work.text, range)) {
      work.problems.push(ledgerProblem('leave-out-cuts-a-number', work.where, field, filling));
    }
    if (leftOut.some((other) => other.start < range.end && range.start < other.end)) {
      work.problems.push(ledgerProblem('leave-out-overlaps', work.where, field, filling));
    }
    leftOut.push({ ...toSpan(work, place.line, range), why: place.why });
  }
  return leftOut.sort((one, other) => one.start - other.start);
};

const resolveBreaks = (work: Work, selection: ArticleSelection): readonly Break[] => {
  const { text, capture, where, problems } = work;
  const breaks: Break[] = [];
  for (const [index, wanted] of (selection.breaks ?? []).entries()) {
    const field = `breaks.${index}`;
    const first = lineSpan(text, capture.lineStarts, wanted.line ?? selection.fromLine);
    const last = lineSpan(text, capture.lineStarts, wanted.line ?? selection.toLine);
    const words = visible(wanted.at).trim();
    const places = first && last && words !== '' ? placesOf(text, words, { start: first.start, end: last.end }) : [];
    const starts = places.filter(({ start }) => !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(start - 1)));
    const found = starts[(wanted.nth ?? 1) - 1];
    const filling = { actual: wanted.at, capture: capture.id, count: starts.length };
    if (found === undefined) problems.push(ledgerProblem('break-not-found', where, field, filling));
    else if (starts.length > 1 && wanted.nth === undefined)
      problems.push(ledgerProblem('break-ambiguous', where, field, filling));
    else breaks.push({ at: found.start, heading: wanted.heading === true });
  }
  return breaks.sort((one, other) => one.at - other.at);
};

/** The range without white space and left-out words at its edges; undefined if nothing remains. */
const keptRange = (text: string, range: Range, stray: readonly Range[]): Range | undefined => {
  let { start, end } = trimmed(text, range);
  for (;;) {
    const first = stray.find((one) => one.start <= start && start < one.end);
    const last = stray.find((one) => one.start < end && end <= one.end);
    if (start >= end) return undefined;
    if (first === undefined && last === undefined) return { start, end };
    ({ start, end } = trimmed(text, { start: first?.end ?? start, end: last?.start ?? end }));
  }
};

const paragraphsOf = (
  work: Work,
  line: number,
  breaks: readonly Break[],
  stray: readonly Range[],
  heading: boolean,
): readonly Paragraph[] => {
  const span = lineSpan(work.text, work.capture.lineStarts, line);
  if (span === undefined) return [];
  const own = breaks.filter(({ at }) => span.start < at && at < span.end);
  const starts = [{ at: span.start, heading }, ...own];
  return starts.flatMap((from, index): readonly Paragraph[] => {
    const range = keptRange(work.text, { start: from.at, end: starts[index + 1]?.at ?? span.end }, stray);
    if (range === undefined) return [];
    const gaps = stray.filter((one) => range.start < one.start && one.end < range.end);
    return [
      {
        ...toSpan(work, line, range),
        kind: from.heading ? 'heading' : 'text',
        ...(gaps.length === 0 ? {} : { gaps: gaps.map((gap) => toSpan(work, line, gap)) }),
      },
    ];
  });
};

/**
 * The spans of an article, in the order of the text. Headline and dateline may lie outside the lines of the range.
 * Blank lines and white space at the edges belong to no span. Never throws: what does not fit comes back as problems.
 */
export function deriveArticle(capture: Capture, selection: ArticleSelection, where: Where): ArticleResult {
  const work: Work = { capture, text: visible(capture.text), where, problems: [] };
  const { fromLine, toLine } = selection;
  if (fromLine < 1 || fromLine > toLine || toLine > capture.lineStarts.length) {
    const filling = {
      actual: `${fromLine}-${toLine}`,
      expected: `1-${capture.lineStarts.length}`,
      capture: capture.id,
    };
    return { ok: false, problems: [ledgerProblem('article-range-outside-capture', where, 'lines', filling)] };
  }
  const leftOut = resolveLeftOut(work, selection);
  const place = (kind: 'headline' | 'dateline'): Span | undefined => {
    const wanted = selection[kind];
    const range = wanted === undefined ? undefined : resolvePlace(work, wanted, kind, kind);
    return wanted === undefined || range === undefined ? undefined : toSpan(work, wanted.line, range);
  };
  const headline = place('headline');
  const dateline = place('dateline');
  const breaks = resolveBreaks(work, selection);
  const stray = [...leftOut, headline, dateline].filter((range) => range !== undefined);
  const paragraphs: Paragraph[] = [];
  for (let line = fromLine; line <= toLine; line += 1) {
    paragraphs.push(...paragraphsOf(work, line, breaks, stray, selection.headings?.includes(line) === true));
  }
  for (const [index, line] of (selection.headings ?? []).entries()) {
    if (paragraphs.some((paragraph) => paragraph.line === line)) continue;
    work.problems.push(ledgerProblem('heading-not-in-range', where, `headings.${index}`, { line, actual: line }));
  }
  if (work.problems.length > 0) return { ok: false, problems: work.problems };
  const spans = { paragraphs, leftOut, ...(headline && { headline }), ...(dateline && { dateline }) };
  return { ok: true, spans };
}
