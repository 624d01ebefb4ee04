/** A claim ready to paste, made of the words that an editor found. */
import { visible } from '../../core/arabic/fold.ts';
import { findNumerals } from '../../core/arabic/number.ts';
import { readQualifier } from '../../core/gate/qualifier.ts';
import { quotedAt } from '../../core/gate/quotation.ts';
import type { Article, Capture } from '../../core/model.ts';
import type { EditorLanguage } from '../said.ts';
import type { Find } from './find-words.ts';
import { hints } from './stub-words.ts';

/** A clause ends at these marks; a point or comma between digits is none of them. */
const CLAUSE_END = /[،؛:!؟?()«»"\n…]|[.,](?!\p{Nd})/gu;
const LONGEST = 160;

/**
 * The place of the clause in which the words stand, without its marks: «بلغت كلفة البرنامج 45 مليون درهم». A quote must
 * say what is counted, and a clause mostly does. The words alone where the clause is too long to be read at once.
 */
export function clauseAround({ text }: Pick<Capture, 'text'>, found: Pick<Find, 'start' | 'end'>): Place {
  const lineStart = text.lastIndexOf('\n', found.start - 1) + 1;
  const nextLine = text.indexOf('\n', found.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const marks = [...text.slice(lineStart, lineEnd).matchAll(CLAUSE_END)].map(({ index }) => lineStart + index);
  const start = (marks.findLast((at) => at < found.start) ?? lineStart - 1) + 1;
  const end = marks.find((at) => at >= found.end) ?? lineEnd;
  const clause = text.slice(start, end);
  if (clause.trim().length > LONGEST) return { start: found.start, end: found.end };
  const lead = clause.length - clause.trimStart().length;
  return { start: start + lead, end: start + clause.trimEnd().length };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The claim as YAML: what the capture decides is filled in, what an editor decides stands as `…` and is refused by the
 * check until it is written.
 */
export function claimStub(
  found: Find,
  capture: Pick<Capture, 'text'>,
  article: Article | undefined,
  language: EditorLanguage,
): string {
  const hint = hints(language);
  const text = visible(capture.text);
  const { start, end } = clauseAround(capture, found);
  const numerals = findNumerals(text.slice(start, end)).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
  const numeral = numerals.find((one) => one.start < found.end && found.start < one.end);
  const written = numeral && text.slice(numeral.core + start, numeral.end);
  const allowed = numeral ? readQualifier(text, numeral.start, numeral.end).allowed : [];
  const quoted = article !== undefined && quotedAt(article.paragraphs, start) === 'inside';
  const others = allowed.slice(1).join(', ');
  const example = article ? hint('claimExample', { outlet: article.outlet }).slice(2) : '';
  return [
    `- id: …                    ${hint('claimId', { example })}`,
    `  indicator: …             ${hint('indicator')}`,
    `  value: ${numeral?.values.length === 1 ? numeral.values[0] : '…'}`,
    `  written: ${JSON.stringify(written ?? '…')}`,
    `  style: ${styleOf(written ?? '')}`,
    `  qualifier: ${allowed[0] ?? 'exact'}${others === '' ? '' : `         ${hint('otherQualifiers', { others })}`}`,
    `  status: reported         ${hint('status')}`,
    `  attribution: ${(quoted ? 'direct' : 'reported').padEnd(11)} ${hint('attribution')}`,
    `  programmeBasis: stated   ${hint('programmeBasis')}`,
    `  article: ${article?.id ?? '…'}`,
    `  quote: ${JSON.stringify(text.slice(start, end))}`,
    `  line: ${found.line}`,
    `  quoteEn: "…"             ${hint('quoteEn')}`,
    `  ${hint('claimMore')}`,
  ].join('\n');
}

/** `8,7` → decimal; `43.000` and `420,000` → thousands; `14` → plain; no digit → words. */
function styleOf(written: string): string {
  if (!/\p{Nd}/u.test(written)) return 'words';
  if (/\p{Nd}[.,٬]\p{Nd}{3}(?!\p{Nd})/u.test(written)) return 'thousands';
  return /\p{Nd}[.,٫]\p{Nd}/u.test(written) ? 'decimal' : 'plain';
}
