import { describe, expect, test } from 'vitest';
import { deriveArticle } from './article.ts';
import { coverArticle, type NonClaim } from './coverage.ts';
import { lineStartsOf } from './lines.ts';
import type { Claim } from './model.ts';
import { prepareText } from './quote.ts';

const why = { ar: 'سبب', en: 'reason' };
const where = { file: 'articles/a.yaml', locate: (field: string) => (field === 'lines' ? 2 : 9) };
const TEXT = [
  'بلغ 14 مليوناً حتى نهاية مارس الماضي، منها 300 ألف ملف. 17 ',
  'انطلق يوم 27 ماي 2025 وفي دجنبر 2023 بلغت ستة آلاف، وحل في الثاني.',
  'ما بين 500 و1200 درهم في 2024 وفي 2025.',
].join('\n');

const prepared = prepareText('c', TEXT);
const derived = deriveArticle(
  { id: 'c', text: TEXT, sha256: '', bytes: 0, lineStarts: lineStartsOf(TEXT) },
  { fromLine: 1, toLine: 3, leaveOut: [{ line: 1, text: '17', why }] },
  where,
);
if (!derived.ok) throw new Error('the fixture does not derive');
const article = derived.spans;

const claim = (id: string, quote: string, written: readonly string[], more: Partial<Claim> = {}): Claim => {
  const quoteStart = TEXT.indexOf(quote);
  const spanOf = (text: string) => {
    const start = TEXT.indexOf(text, quoteStart);
    return { start, end: start + text.length, text, line: 1 };
  };
  return {
    id,
    programme: null,
    programmeBasis: 'stated',
    indicator: 'i',
    unit: 'u',
    qualifier: 'exact',
    status: 'reported',
    asOf: '2025-05-27',
    asOfBasis: 'stated',
    article: 'a',
    outlet: 'o',
    event: 'e',
    claimedBy: 's',
    attribution: 'reported',
    quote,
    quoteStart,
    quoteEnd: quoteStart + quote.length,
    line: 1,
    written: written.map(spanOf),
    style: 'plain',
    capture: 'c',
    captureSha256: '',
    quoteEn: '',
    file: 'f',
    fileLine: 1,
    ...more,
  };
};

const cover = (claims: readonly Claim[], nonClaims: readonly NonClaim[] = []) => {
  const { rows, words, problems } = coverArticle(article, prepared, claims, nonClaims, where);
  const told = (list: typeof rows) =>
    list.map(({ text, status, claims: by }) => `${text}: ${status === 'claim' ? by.join(' ') : status}`);
  return {
    rows: told(rows),
    words: told(words),
    codes: problems.map(({ code, line, actual }) => `${code}:${line} ${actual}`),
  };
};

describe('coverage', () => {
  test('without claims every number in digits is a problem, numbers in words are only listed', () => {
    const { rows, words, codes } = cover([]);
    expect(rows).toEqual(
      ['14 مليوناً', '300 ألف', '27', '2025', '2023', '500', '1200', '2024', '2025'].map((one) => `${one}: unaccounted`),
    );
    expect(words).toEqual(['ستة آلاف: unaccounted', 'الثاني: unaccounted']);
    expect(codes).toHaveLength(9);
    expect(codes[0]).toBe('number-unaccounted:2 14 مليوناً');
  });

  test('a number of the headline is a figure like any other', () => {
    const text = 'الدولة تؤدي 9,5 مليار درهم\nوقالت إنها 9,5 مليار درهم';
    const source = { id: 'h', text, sha256: '', bytes: 0, lineStarts: lineStartsOf(text) };
    const spans = deriveArticle(source, { fromLine: 1, toLine: 2, headline: { line: 1 }, leaveOut: [] }, where);
    if (!spans.ok) throw new Error('the fixture does not derive');
    const body = {
      quoteStart: 27,
      quoteEnd: text.length,
      written: [{ start: 38, end: 47, text: '9,5 مليار', line: 2 }],
    };
    const { rows, problems } = coverArticle(
      spans.spans,
      prepareText('h', text),
      [claim('body', 'بلغ 14', [], body)],
      [],
      where,
    );
    expect(rows.map(({ line, status }) => `${line} ${status}`)).toEqual(['1 unaccounted', '2 claim']);
    expect(problems).toHaveLength(1);
  });

  test('a claim holds its own numeral, not another number of its quote', () => {
    const quote = 'بلغ 14 مليوناً حتى نهاية مارس الماضي، منها 300 ألف ملف';
    expect(cover([claim('files', quote, ['14 مليوناً'])]).rows.slice(0, 2)).toEqual([
      '14 مليوناً: files',
      '300 ألف: unaccounted',
    ]);
  });

  test('both ends of a range', () => {
    const { rows } = cover([claim('aid', 'ما بين 500 و1200 درهم', ['500', '1200'])]);
    expect(rows.slice(5, 7)).toEqual(['500: aid', '1200: aid']);
  });

  test('a date in the quote that is the date, period or as-of of the claim', () => {
    const launch = claim('launch', 'وفي دجنبر 2023', ['دجنبر 2023'], { date: '2023-12' });
    const sitting = claim('sitting', 'انطلق يوم 27 ماي 2025', []);
    const year = claim('year', 'ما بين 500 و1200 درهم في 2024', [], { period: '2024' });
    expect(cover([launch, sitting, year]).rows).toEqual([
      '14 مليوناً: unaccounted',
      '300 ألف: unaccounted',
      '27: sitting',
      '2025: sitting',
      '2023: launch',
      '500: unaccounted',
      '1200: unaccounted',
      '2024: year',
      '2025: unaccounted',
    ]);
  });

  test('a date of another period is not held by the quote around it', () => {
    const year = claim('year', 'ما بين 500 و1200 درهم في 2024', [], { period: '2023' });
    expect(cover([year]).rows[7]).toBe('2024: unaccounted');
  });

  test('a date in the context counts as one in the quote', () => {
    const start = TEXT.indexOf('دجنبر 2023');
    const context = { start, end: start + 10, text: 'دجنبر 2023', line: 2 };
    const late = claim('late', 'ما بين 500 و1200 درهم', [], { period: '2023-12/..', context });
    expect(cover([late]).rows[4]).toBe('2023: late');
  });

  test('non-claims, with their reason', () => {
    const { rows, words, codes } = cover(
      [],
      [
        { line: 2, text: '27 ماي 2025', why },
        { line: 2, text: 'وحل في الثاني', why },
      ],
    );
    expect(rows.slice(2, 4)).toEqual(['27: not-claim', '2025: not-claim']);
    expect(words).toEqual(['ستة آلاف: unaccounted', 'الثاني: not-claim']);
    expect(codes).toHaveLength(7);
  });

  test('a non-claim that takes only a part of a number does not account for it', () => {
    expect(cover([], [{ line: 3, text: '12', why }]).rows[6]).toBe('1200: unaccounted');
  });

  test('digits that nobody reads are not passed over', () => {
    const text = 'بلغ １４ ملفا و² أيضا';
    const source = prepareText('c', text);
    const result = deriveArticle(
      { id: 'c', text, sha256: '', bytes: 0, lineStarts: [0] },
      { fromLine: 1, toLine: 1, leaveOut: [] },
      where,
    );
    const spans = result.ok ? result.spans : { paragraphs: [] };
    expect(coverArticle(spans, source, [], [], where).problems.map(({ actual }) => actual)).toEqual(['１４', '²']);
  });

  test('words left out of the article are no numbers of it', () => {
    expect(cover([]).rows.some((row) => row.startsWith('17'))).toBe(false);
  });
});

describe('non-claims that do not hold', () => {
  const files = claim('files', 'بلغ 14 مليوناً حتى', ['14 مليوناً'], { value: 14_000_000 });
  test.each<[string, NonClaim, string]>([
    ['words of another line', { line: 1, text: '27 ماي 2025', why }, 'non-claim-not-found:9 27 ماي 2025'],
    ['words that stand twice', { line: 2, text: 'ب', why }, 'place-ambiguous:9 ب'],
    ['a repeat of an unknown claim', { line: 3, text: '2024', why, repeats: 'x' }, 'non-claim-repeats-unknown:9 x'],
    ['a repeat of another value', { line: 3, text: '2024', why, repeats: 'files' }, 'non-claim-repeats-differs:9 2024'],
  ])('%s', (_, nonClaim, code) => {
    expect(cover([files], [nonClaim]).codes).toContain(code);
  });

  test('a true repeat names its claim', () => {
    const { codes, rows } = cover([files], [{ line: 1, text: '14 مليوناً', why, repeats: 'files' }]);
    expect(codes.filter((code) => code.startsWith('non-claim'))).toEqual([]);
    expect(rows[0]).toBe('14 مليوناً: files');
  });
});
