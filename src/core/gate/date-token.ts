/** The date words of a claim, found in its quote and compared with the date that the claim gives. */
import { type DateWords, dateAgrees, findDates } from '../arabic/date.ts';
import { visible } from '../arabic/fold.ts';
import { lineAt } from '../lines.ts';
import type { IsoDate, Span } from '../model.ts';
import type { PreparedText, Region } from '../quote.ts';

export type DateTokenResult =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly code: 'token-missing' | 'date-not-read' }
  | { readonly ok: false; readonly code: 'token-cut' | 'date-differs'; readonly expected: string }
  | { readonly ok: false; readonly code: 'token-ambiguous'; readonly count: number };

const two = (part: number): string => String(part).padStart(2, '0');

/** «2022-12-01», «----05-27» where the words give no year. */
const isoOf = ({ year, month, day }: DateWords): string =>
  [year ?? '----', month === undefined ? '' : two(month), day === undefined ? '' : two(day)]
    .filter((part) => part !== '')
    .join('-');

/** Where `written` stands in the region, and whether it says `date`; `asOf` stands in for a year that the words leave out. */
export function placeDate(
  source: PreparedText,
  written: string,
  region: Region,
  date: IsoDate,
  asOf: IsoDate,
): DateTokenResult {
  const wanted = visible(written).trim();
  const [words, another] = findDates(wanted);
  if (words === undefined || another !== undefined) return { ok: false, code: 'date-not-read' };
  const places: Region[] = [];
  for (let at = source.text.indexOf(wanted, region.start); at !== -1; at = source.text.indexOf(wanted, at + 1)) {
    if (at + wanted.length <= region.end) places.push({ start: at, end: at + wanted.length });
  }
  const holding = places.flatMap(({ start, end }) => {
    const whole = source.dates.find((one) => one.start < end && start < one.end);
    return whole === undefined ? [] : [{ start, end, whole }];
  });
  const fitting = holding.filter(({ start, end, whole }) => start <= whole.core && whole.end <= end);
  const [place, second] = fitting;
  if (place === undefined) {
    const cut = holding[0];
    return cut === undefined
      ? { ok: false, code: 'token-missing' }
      : { ok: false, code: 'token-cut', expected: cut.whole.text };
  }
  if (second !== undefined) return { ok: false, code: 'token-ambiguous', count: fitting.length };
  if (!dateAgrees(words, date, asOf)) return { ok: false, code: 'date-differs', expected: isoOf(words) };
  const { start, end } = place;
  const line = lineAt(source.lineStarts, start);
  return { ok: true, span: { start, end, text: source.raw.slice(start, end), line } };
}
