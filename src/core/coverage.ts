/**
 * Every number of an article is accounted for: a claim holds it, or the editor says why it is no figure of the report.
 * A claim holds a numeral that is its own, and the dates in its quote or context that are its date, period or as-of.
 */
import { type DateWords, dateAgrees, findDates, periodNames } from './arabic/date.ts';
import { visible } from './arabic/fold.ts';
import type { Numeral } from './arabic/number.ts';
import { keptPieces } from './article.ts';
import { ledgerProblem, type Where } from './ledger-problem.ts';
import { lineAt, lineSpan } from './lines.ts';
import type { Article, Claim, Span } from './model.ts';
import type { Bilingual, Problem } from './problem.ts';
import type { PreparedText, Region } from './quote.ts';

/** Words of the body that are no figure of the report, with the reason; `repeats` names the claim that they say again. */
export interface NonClaim {
  readonly line: number;
  readonly text: string;
  readonly nth?: number;
  readonly why: Bilingual;
  readonly repeats?: string;
}

export interface CoverageRow extends Span {
  readonly status: 'claim' | 'not-claim' | 'unaccounted';
  readonly claims: readonly string[];
  readonly why?: Bilingual;
}

export interface Coverage {
  /** Numbers in digits, in the order of the text: none may be unaccounted for. */
  readonly rows: readonly CoverageRow[];
  /** Numbers in words, ordinals too: reported, never fatal. */
  readonly words: readonly CoverageRow[];
  readonly problems: readonly Problem[];
}

interface PlacedNonClaim extends Region {
  readonly why: Bilingual;
  readonly repeats?: string;
}

interface Work {
  readonly prepared: PreparedText;
  readonly claims: readonly Claim[];
  readonly where: Where;
  readonly problems: Problem[];
}

const holds = (outer: Region, inner: Region): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Digits of scripts that no reader of numbers knows (full-width, superscript): never read, never passed over. */
const unknownDigits = (text: string, piece: Region, numerals: readonly Numeral[]): readonly Region[] =>
  [...text.slice(piece.start, piece.end).matchAll(/\p{N}+/gu)]
    .map((match) => ({ start: piece.start + match.index, end: piece.start + match.index + match[0].length }))
    .filter((run) => !numerals.some((numeral) => numeral.start < run.end && run.start < numeral.end));

/** The digits of a numeral, or its words: what a claim or a non-claim must hold. */
const heart = (numeral: Numeral): Region => ({ start: numeral.core, end: numeral.digitsEnd });

const namesDate = (claim: Claim, date: DateWords): boolean =>
  (claim.date !== undefined && dateAgrees(date, claim.date, claim.asOf)) ||
  (claim.period !== undefined && periodNames(date, claim.period, claim.asOf)) ||
  dateAgrees(date, claim.asOf, claim.asOf);

const holdsNumeral = (claim: Claim, numeral: Numeral, dates: readonly DateWords[]): boolean => {
  if (claim.written.some((span) => holds(span, heart(numeral)))) return true;
  const date = dates.find((one) => holds(one, heart(numeral)));
  if (date === undefined) return false;
  const quoted = { start: claim.quoteStart, end: claim.quoteEnd };
  const whole = { start: date.core, end: date.end };
  const shown = holds(quoted, whole) || (claim.context !== undefined && holds(claim.context, whole));
  return shown && namesDate(claim, date);
};

const valuesOf = ({ value, low, high }: Claim): readonly number[] =>
  [value, low, high].filter((number) => number !== undefined);

const checkRepeats = (work: Work, nonClaim: NonClaim, place: Region, field: string): void => {
  const { repeats } = nonClaim;
  if (repeats === undefined) return;
  const claim = work.claims.find(({ id }) => id === repeats);
  if (claim === undefined) {
    work.problems.push(ledgerProblem('non-claim-repeats-unknown', work.where, `${field}.repeats`, { actual: repeats }));
    return;
  }
  const values = valuesOf(claim);
  const numerals = work.prepared.numerals.filter((numeral) => holds(place, heart(numeral)));
  const dates = findDates(work.prepared.text.slice(place.start, place.end));
  const same = numerals.some((numeral) => numeral.values.some((value) => values.includes(value)));
  if (same || dates.some((date) => namesDate(claim, date))) return;
  const expected = claim.date ?? values.join(' – ');
  const filling = { actual: nonClaim.text, claim: repeats, expected };
  work.problems.push(ledgerProblem('non-claim-repeats-differs', work.where, `${field}.repeats`, filling));
};

const placeNonClaims = (work: Work, nonClaims: readonly NonClaim[]): readonly PlacedNonClaim[] =>
  nonClaims.flatMap((nonClaim, index): readonly PlacedNonClaim[] => {
    const field = `nonClaims.${index}`;
    const { text, lineStarts } = work.prepared;
    const words = visible(nonClaim.text).trim();
    const line = lineSpan(text, lineStarts, nonClaim.line);
    const places: Region[] = [];
    for (
      let at = line && words !== '' ? text.indexOf(words, line.start) : -1;
      at !== -1;
      at = text.indexOf(words, at + 1)
    ) {
      if (line === undefined || at + words.length > line.end) break;
      places.push({ start: at, end: at + words.length });
    }
    const place = places[(nonClaim.nth ?? 1) - 1];
    const filling = { actual: nonClaim.text, line: nonClaim.line, count: places.length };
    if (place === undefined) {
      work.problems.push(ledgerProblem('non-claim-not-found', work.where, field, filling));
      return [];
    }
    if (places.length > 1 && nonClaim.nth === undefined) {
      work.problems.push(ledgerProblem('place-ambiguous', work.where, field, filling));
    }
    checkRepeats(work, nonClaim, place, field);
    const { why, repeats } = nonClaim;
    return [{ ...place, why, ...(repeats === undefined ? {} : { repeats }) }];
  });

const rowOf = (
  work: Work,
  { start, end }: Region,
  inner: Region,
  claims: readonly string[],
  nonClaims: readonly PlacedNonClaim[],
): CoverageRow => {
  const { raw, lineStarts } = work.prepared;
  const span = { start, end, text: raw.slice(start, end), line: lineAt(lineStarts, start) };
  if (claims.length > 0) return { ...span, status: 'claim', claims };
  const nonClaim = nonClaims.find((place) => holds(place, inner));
  if (nonClaim === undefined) return { ...span, status: 'unaccounted', claims: [] };
  const repeated = nonClaim.repeats === undefined ? [] : [nonClaim.repeats];
  return { ...span, status: 'not-claim', claims: repeated, why: nonClaim.why };
};

const unaccounted = ({ prepared, where }: Work, row: CoverageRow): Problem =>
  ledgerProblem('number-unaccounted', where, 'lines', {
    actual: row.text,
    line: row.line,
    around: prepared.text
      .slice(Math.max(0, row.start - 30), row.end + 30)
      .replaceAll('\n', ' ')
      .trim(),
  });

/**
 * The numbers of the article's headline and body (headings included, left-out words not), each with the claims that hold
 * it or the reason why none does: a headline says a figure to more readers than the text. `claims` are those of this article. A number in digits that nothing accounts for is a
 * problem; one in words is only reported.
 */
export function coverArticle(
  article: Pick<Article, 'headline' | 'paragraphs'>,
  prepared: PreparedText,
  claims: readonly Claim[],
  nonClaims: readonly NonClaim[],
  where: Where,
): Coverage {
  const work: Work = { prepared, claims, where, problems: [] };
  const placed = placeNonClaims(work, nonClaims);
  const rows: CoverageRow[] = [];
  const words: CoverageRow[] = [];
  const { headline } = article;
  const parts: { whole: Region; pieces: readonly Region[] }[] = article.paragraphs.map((paragraph) => ({
    whole: paragraph,
    pieces: keptPieces(paragraph),
  }));
  if (headline !== undefined) parts.unshift({ whole: headline, pieces: [headline] });
  for (const { whole, pieces } of parts) {
    const dates = prepared.dates.filter((date) => holds(whole, date));
    for (const piece of pieces) {
      const numerals = prepared.numerals.filter((numeral) => holds(piece, heart(numeral)));
      for (const numeral of numerals) {
        const holders = claims.filter((claim) => holdsNumeral(claim, numeral, dates)).map(({ id }) => id);
        const row = rowOf(work, numeral, heart(numeral), holders, placed);
        (numeral.kind === 'digits' ? rows : words).push(row);
      }
      for (const run of unknownDigits(prepared.text, piece, numerals)) rows.push(rowOf(work, run, run, [], placed));
    }
  }
  rows.sort((one, other) => one.start - other.start);
  for (const row of rows) if (row.status === 'unaccounted') work.problems.push(unaccounted(work, row));
  return { rows, words, problems: work.problems };
}
