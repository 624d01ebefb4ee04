/** The public hooks of a page say what the ledger and the captures say: claims by id and value, dates, archived text. */
import { formatFigure } from '../../core/locale.ts';
import type { Claim, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { typedDigits } from '../../core/prose.ts';
import { type HtmlElement, textOf } from './html.ts';
import { pageProblem } from './problems.ts';
import type { SitePage } from './site.ts';

export interface Proven {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly captures: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>;
}

/** What archived words are looked up in. */
export interface Archive {
  /** By claim and language, filled as pages are read: the numbers by which the claim may be printed. */
  readonly printed: Map<string, ReadonlySet<string>>;
  /** The captures, every run of white space (NBSP, line breaks) as one space. */
  readonly texts: readonly string[];
  readonly hashes: readonly string[];
}

export function archiveOf({ captures }: Proven): Archive {
  const all = [...captures.values()];
  return { printed: new Map(), texts: all.map(({ text }) => plain(text)), hashes: all.map(({ sha256 }) => sha256) };
}

/** What the hooks of `page` say against the ledger and the archive. */
export function hookProblems(page: SitePage, proven: Proven, archive: Archive): Problem[] {
  return page.elements.flatMap((element): Problem[] => {
    const { name, attributes } = element;
    const problems: Problem[] = [];
    const id = attributes['data-claim'];
    if (id !== undefined) problems.push(...claimProblems(page, element, id, proven, archive));
    if (name === 'time') problems.push(...timeProblems(page, element));
    if (attributes['data-verbatim'] !== undefined) problems.push(...verbatimProblems(page, element, archive));
    return problems;
  });
}

function claimProblems(
  page: SitePage,
  element: HtmlElement,
  id: string,
  { claims, units }: Proven,
  { printed }: Archive,
): Problem[] {
  const { name, attributes, start } = element;
  const claim = claims.get(id);
  if (!claim) return [pageProblem('claim-hook-unknown', page, start, { actual: id })];
  if (name !== 'data') return [];
  const expected = valueAttribute(claim);
  const actual = attributes['value'];
  if (actual !== expected)
    return [pageProblem('claim-hook-differs', page, start, { actual: actual ?? '—', expected: `${id} = ${expected}` })];
  const shown = textOf(element);
  const key = `${page.locale} ${id}`;
  const right = printed.get(key) ?? new Set(printings(claim, units.get(claim.unit), page.locale).flatMap(numbersOf));
  printed.set(key, right);
  return numbersOf(shown).every((number) => right.has(number))
    ? []
    : [pageProblem('claim-hook-differs', page, start, { actual: plain(shown), expected: `${id} = ${expected}` })];
}

/** Every text in which the claim's number may be printed: by the formatter, in its quote, in the quote's rendering. */
function printings(claim: Claim, unit: Unit | undefined, locale: 'ar' | 'en'): string[] {
  const scales = ['words', 'digits', 'short'] as const;
  return [
    ...(unit ? scales.map((scale) => formatFigure(claim, unit, locale, { scale }).text) : []),
    claim.quote,
    claim.quoteEn,
  ];
}

function numbersOf(text: string): string[] {
  return typedDigits(text, []).map((run) => run.text.replace(/[.,٫٬\u00A0]+$/, ''));
}

/** The `value` of a claim's hook: `14000000`, `500/1200`, `2023-12`, empty for a statement, which has no value. */
export function valueAttribute(claim: Pick<Claim, 'value' | 'low' | 'high' | 'date'>): string {
  if (claim.low !== undefined && claim.high !== undefined) return `${claim.low}/${claim.high}`;
  return claim.value === undefined ? (claim.date ?? '') : String(claim.value);
}

/** Every number of the words of a date stands in its machine form: «27 ماي 2025» in `2025-05-27`. */
function timeProblems(page: SitePage, element: HtmlElement): Problem[] {
  const datetime = element.attributes['datetime'];
  if (datetime === undefined) return [];
  const known = new Set((datetime.match(/\d+/g) ?? []).map(Number));
  const text = textOf(element);
  const wrong = typedDigits(text, []).some(
    (run) => !(run.text.match(/\p{Nd}+/gu) ?? []).every((digits) => known.has(Number(digits))),
  );
  return wrong || (text.trim() === '' && known.size > 0)
    ? [pageProblem('time-differs', page, element.start, { actual: plain(text), expected: datetime })]
    : [];
}

/** Archived text, without the site's own numbers inside it, is a piece of one capture. */
function verbatimProblems(page: SitePage, element: HtmlElement, archive: Archive): Problem[] {
  const text = plain(textOf(element, ({ attributes }) => attributes['data-count'] !== undefined));
  const known = archive.texts.some((capture) => capture.includes(text)) || isHash(text, archive.hashes);
  return known ? [] : [pageProblem('not-verbatim', page, element.start, { actual: text.slice(0, 120) })];
}

/** A capture's hash, whole, or the first or last eight or more of its digits: `65d6b19b`, `65d6b19b…14d88c15`. */
function isHash(text: string, hashes: readonly string[]): boolean {
  const ends = text.split('…');
  if (!ends.every((end) => /^[0-9a-f]{8,}$/.test(end))) return false;
  const [start, end] = ends;
  if (start !== undefined && end !== undefined)
    return hashes.some((hash) => hash.startsWith(start) && hash.endsWith(end));
  return hashes.some((hash) => hash.startsWith(text) || hash.endsWith(text));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
