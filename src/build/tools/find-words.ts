/** Where words stand in the captures: exactly as typed first, then with spellings folded. For `npm run find-quote`. */
import { fold, foldWithMap, visible } from '../../core/arabic/fold.ts';
import { findNumerals } from '../../core/arabic/number.ts';
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
    (one) => one.capture === capture.id && one.paragraphs.some((p) => p.start <= start && end <= p.end),
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
  };
}

/**
 * A claim ready to paste: what the capture decides is filled in, what an editor decides stands as `…` and is refused by
 * the check until it is written.
 */
export function claimStub(found: Find, event: { readonly date: string } | undefined): string {
  const outlet = found.article?.outlet ?? '…';
  const [numeral] = findNumerals(visible(found.words));
  const quote = visible(found.words).replaceAll('"', '\\"');
  return [
    `- id: …-${outlet}            # indicator-outlet, small Latin letters; permanent`,
    '  indicator: …               # an id of indicators.yaml',
    `  value: ${numeral?.values.length === 1 ? numeral.values[0] : '…'}`,
    `  written: "${numeral?.text ?? '…'}"`,
    `  style: ${styleOf(numeral?.text ?? '')}`,
    '  qualifier: exact           # exact, about, nearly, around, more-than or up-to, as the words say',
    '  status: reported           # reported, forecast or plan',
    `  asOf: "${event?.date ?? '…'}"`,
    '  asOfBasis: stated',
    '  attribution: reported      # direct, reported or unattributed',
    '  programmeBasis: stated',
    `  article: ${found.article?.id ?? '…'}`,
    `  quote: "${quote}"          # lengthen it until it says what is counted`,
    `  line: ${found.line}`,
    '  quoteEn: "…"',
  ].join('\n');
}

/** `8,7` → decimal; `43.000` and `420,000` → thousands; `14` → plain; no digit → words. */
function styleOf(written: string): string {
  if (!/\p{Nd}/u.test(written)) return 'words';
  if (/\p{Nd}[.,٬]\p{Nd}{3}(?!\p{Nd})/u.test(written)) return 'thousands';
  return /\p{Nd}[.,٫]\p{Nd}/u.test(written) ? 'decimal' : 'plain';
}
