/**
 * An article is a selection of its capture: lines, minus the words that are not the article's, cut into paragraphs.
 * Nothing is rewritten: every span is a slice of the capture. A paragraph is one span from its first kept character to
 * its last; stray words inside it stay in the span and are listed in `gaps`, for a renderer to skip.
 */
import { visible } from './arabic/fold.ts';
import { findNumerals } from './arabic/number.ts';
import { ledgerProblem, type Where } from './ledger-problem.ts';
import { lineSpan } from './lines.ts';
import type { Article, Capture, Paragraph, Span } from './model.ts';
import type { Bilingual, Problem } from './problem.ts';

export type { Where } from './ledger-problem.ts';

/** A line, or words of a line; `nth` where the words stand in the line more than once. */
export interface PlaceInLine {
  readonly line: number;
  readonly text?: string;
  readonly nth?: number;
}

export interface ArticleSelection {
  readonly fromLine: number;
  readonly toLine: number;
  readonly leaveOut: readonly (PlaceInLine & { readonly why: Bilingual })[];
  readonly headline?: PlaceInLine;
  readonly dateline?: PlaceInLine;
  /** Lines of the range that are headings. */
  readonly headings?: readonly number[];
  /** Words at which a new paragraph starts inside a line; `heading`: up to the next break the words are a heading. */
  readonly breaks?: readonly {
    readonly at: string;
    readonly line?: number;
    readonly nth?: number;
    readonly heading?: boolean;
  }[];
}

export type ArticleSpans = Pick<Article, 'headline' | 'dateline' | 'paragraphs' | 'leftOut'>;

export type ArticleResult =
  | { readonly ok: true; readonly spans: ArticleSpans }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Break {
  readonly at: number;
  readonly heading: boolean;
}

interface Work {
  readonly capture: Capture;
  readonly text: string;
  readonly where: Where;
  readonly problems: Problem[];
}

const trimmed = (text: string, { start, end }: Range): Range => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

const toSpan = ({ capture }: Work, line: number, { start, end }: Range): Span => ({
  start,
  end,
  text: capture.text.slice(start, end),
  line,
});

const placesOf = (text: string, words: string, range: Range): readonly Range[] => {
  const places: Range[] = [];
  for (let at = text.indexOf(words, range.start); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at + words.length > range.end) break;
    places.push({ start: at, end: at + words.length });
  }
  return places;
};

type PlaceCode = 'leave-out' | 'headline' | 'dateline';

/** The range that a place names; undefined after a problem. */
const resolve = (work: Work, place: PlaceInLine, kind: PlaceCode, field: string): Range | undefined => {
  const { capture, text, where, problems } = work;
  const words = place.text === undefined ? undefined : visible(place.text);
  const line = lineSpan(text, capture.lineStarts, place.line);
  const whole = line === undefined ? undefined : trimmed(text, line);
  const filling = { line: place.line, capture: capture.id, actual: place.text ?? '' };
  if (line === undefined || whole === undefined || whole.start === whole.end) {
    problems.push(ledgerProblem(`${kind}-not-found`, where, field, filling));
    return undefined;
  }
  if (words === undefined) return whole;
  const places = words.trim() === '' ? [] : placesOf(text, words, line);
  const found = places[(place.nth ?? 1) - 1];
  if (found === undefined) problems.push(ledgerProblem(`${kind}-not-found`, where, field, filling));
  else if (places.length > 1 && place.nth === undefined) {
    problems.push(ledgerProblem('place-ambiguous', where, field, { ...filling, count: places.length }));
  }
  return found;
};

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
    const range = resolve(work, place, 'leave-out', field);
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
    const range = wanted === undefined ? undefined : resolve(work, wanted, kind, kind);
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
