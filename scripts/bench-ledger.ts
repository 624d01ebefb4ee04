/**
 * How long the ledger's checks take, and whether they grow in a straight line: articles made in memory, twenty claims
 * each, prepared, derived, verified and covered. `npm run bench` prints the figures; `node scripts/bench-ledger.ts` too.
 */
import { fileURLToPath } from 'node:url';
import { articleText, deriveArticle } from '../src/core/article.ts';
import { type RawClaim, verifyClaim } from '../src/core/claim-gate.ts';
import { findCopies } from '../src/core/copy.ts';
import { coverArticle } from '../src/core/coverage.ts';
import { lineStartsOf } from '../src/core/lines.ts';
import type { Article, Capture, Claim, Unit } from '../src/core/model.ts';
import { type PreparedText, prepareText } from '../src/core/quote.ts';

const CLAIMS_EACH = 20;
const PARAGRAPHS = 10;
const WORDS_BETWEEN = 25;
const LETTERS = 'ابتثجحخدرزسشصضطعغفقكلمنهوي';

const both = { ar: 'نص', en: 'text' };
const where = { file: 'bench.yaml', locate: () => 1 };
const family: Unit = {
  id: 'household',
  name: both,
  kind: 'count',
  ar: { one: 'أسرة', other: 'أسرة' },
  en: { one: 'household', other: 'households' },
  written: ['أسرة'],
};
/** As many units as a real folder has: the gate looks whether the noun after a number names another one. */
const units: readonly Unit[] = [
  family,
  ...Array.from({ length: 39 }, (_, index) => ({
    ...family,
    id: `unit-${index}`,
    written: [`وحدة${index}`, `وحدات${index}`, `ال${index}`],
  })),
];
const indicator = {
  id: 'i',
  programme: null,
  name: both,
  definition: both,
  base: both,
  unit: family.id,
  kind: 'stock',
} as const;

/** A fixed sequence of numbers (mulberry32), so that every run measures the same texts. */
function sequence(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b9);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) % below;
  };
}

/** As many words as a large archive knows; none is a number word, since none of those begins with «ظ». */
const VOCABULARY: readonly string[] = Array.from({ length: 30_000 }, (_, index) => {
  const next = sequence(index + 1);
  return `ظ${Array.from({ length: 2 + next(5) }, () => LETTERS.charAt(next(LETTERS.length))).join('')}`;
});

interface Made {
  readonly capture: Capture;
  readonly claims: readonly RawClaim[];
}

/** An article of ten paragraphs with two figures each, and the claims on them. */
function makeArticle(number: number): Made {
  const next = sequence(number + 1);
  const word = (): string => VOCABULARY[next(VOCABULARY.length)] ?? '';
  const words = (): string => Array.from({ length: WORDS_BETWEEN }, word).join(' ');
  const claims: RawClaim[] = [];
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const sentences = Array.from({ length: CLAIMS_EACH / PARAGRAPHS }, () => {
      const thousands = 1 + next(899);
      const quote = `استفادت من الدعم ${word()} أكثر من ${thousands} ألف أسرة`;
      claims.push({
        id: `a${number}-${claims.length}`,
        programme: null,
        programmeBasis: 'stated',
        indicator: indicator.id,
        value: thousands * 1000,
        written: [`${thousands} ألف`],
        style: 'plain',
        qualifier: 'more-than',
        status: 'reported',
        asOf: '2025-05-27',
        asOfBasis: 'stated',
        article: `a${number}`,
        attribution: 'reported',
        quote,
        line: index + 1,
        quoteEn: `more than ${thousands} thousand households received the aid`,
        file: 'bench.yaml',
        fileLine: 1,
      });
      return `${words()} ${quote}، ${words()}.`;
    });
    return sentences.join(' ');
  });
  const text = paragraphs.join('\n');
  const capture = { id: `c${number}`, text, sha256: '', bytes: 0, lineStarts: lineStartsOf(text) };
  return { capture, claims };
}

function derive({ capture }: Made, number: number): Article {
  const selection = { fromLine: 1, toLine: PARAGRAPHS, leaveOut: [] };
  const result = deriveArticle(capture, selection, where);
  if (!result.ok) throw new Error(`article ${number} does not derive`);
  const { spans } = result;
  return {
    id: `a${number}`,
    capture: capture.id,
    captureSha256: '',
    fromLine: 1,
    toLine: PARAGRAPHS,
    outlet: 'o',
    event: 'e',
    published: { date: '2025-05-27', basis: 'stated' },
    language: 'ar',
    title: both,
    summary: both,
    rights: 'full-text',
    copies: [],
    ...spans,
  };
}

function verifyAll({ capture, claims }: Made, article: Article, prepared: PreparedText): readonly Claim[] {
  return claims.map((raw) => {
    const context = {
      article,
      capture,
      prepared,
      others: [],
      indicator,
      siblings: [],
      unit: family,
      units,
      speaker: 's',
      where,
    };
    const result = verifyClaim(raw, context);
    if (!result.ok) throw new Error(`${raw.id}: ${result.problems.map(({ code }) => code).join(', ')}`);
    return result.claim;
  });
}

export interface LedgerFigures {
  readonly articles: number;
  readonly claims: number;
  readonly numbers: number;
  readonly milliseconds: Readonly<Record<'prepare' | 'derive' | 'verify' | 'cover' | 'copies', number>>;
}

/** Runs every check over so many made-up articles; throws if one of their true claims is refused. */
export function benchLedger(articles: number): LedgerFigures {
  const made = Array.from({ length: articles }, (_, number) => makeArticle(number));
  const milliseconds = { prepare: 0, derive: 0, verify: 0, cover: 0, copies: 0 };
  const timed = <Result>(part: keyof typeof milliseconds, work: () => Result): Result => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    milliseconds[part] += (user + system) / 1000;
    return result;
  };
  const prepared = timed('prepare', () => made.map(({ capture }) => prepareText(capture.id, capture.text)));
  const derived = timed('derive', () => made.map(derive));
  const proven = timed('verify', () =>
    made.map((one, number) => {
      const [article, text] = [derived[number], prepared[number]];
      return article && text ? verifyAll(one, article, text) : [];
    }),
  );
  const covered = timed('cover', () =>
    derived.map((article, number) => {
      const text = prepared[number];
      if (!text) return 0;
      const { rows, problems } = coverArticle(article, text, proven[number] ?? [], [], where);
      if (problems.length > 0) throw new Error(`${article.id}: ${problems.length} numbers unaccounted for`);
      return rows.length;
    }),
  );
  const texts = derived.map((article) => ({ id: article.id, text: articleText(article) }));
  const copies = timed('copies', () => findCopies(texts));
  if (copies.length > 0) throw new Error('two made-up articles pass for copies');
  return {
    articles,
    claims: proven.reduce((sum, one) => sum + one.length, 0),
    numbers: covered.reduce((sum, one) => sum + one, 0),
    milliseconds,
  };
}

/** One line of figures, in seconds of processor time: other work on the machine does not count. */
export function ledgerLine({ articles, claims, numbers, milliseconds }: LedgerFigures): string {
  const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
  const parts = Object.entries(milliseconds).map(([part, value]) => `${part} ${seconds(value)}`);
  const total = Object.values(milliseconds).reduce((sum, value) => sum + value, 0);
  return `${articles} articles, ${claims} claims, ${numbers} numbers: ${seconds(total)} (${parts.join(', ')})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  benchLedger(200);
  for (const articles of [1250, 2500, 5000]) console.log(ledgerLine(benchLedger(articles)));
}
