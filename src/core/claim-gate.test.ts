import { describe, expect, test } from 'vitest';
import { deriveArticle } from './article.ts';
import { type RawClaim, verifyClaim } from './claim-gate.ts';
import { lineStartsOf } from './lines.ts';
import type { Article, Capture, Unit } from './model.ts';
import { prepareText } from './quote.ts';

const both = { ar: 'نص', en: 'text' };
const TEXT =
  'بلغ عدد الملفات\u00a014 مليوناً حتى نهاية مارس، وصفي منها 12 مليون ملف.\nوبلغت كلفة الملفات 17 مليار درهم.';
const capture: Capture = { id: 'c', text: TEXT, sha256: 'hash', bytes: 0, lineStarts: lineStartsOf(TEXT) };
/** Each field stands on a line of its own. */
const FIELDS = ['id', 'value', 'written', 'style', 'qualifier', 'quote', 'context', 'line', 'quoteEn', 'indicator'];
const where = { file: 'claims/x.yaml', locate: (field: string) => FIELDS.indexOf(field) + 1 };
const derived = deriveArticle(capture, { fromLine: 1, toLine: 2, leaveOut: [] }, where);
if (!derived.ok) throw new Error('the fixture does not derive');
const article: Article = {
  id: 'a',
  capture: 'c',
  captureSha256: 'hash',
  fromLine: 1,
  toLine: 2,
  outlet: 'outlet',
  event: 'event',
  published: { date: '2025-05-27', basis: 'stated' },
  language: 'ar',
  title: both,
  summary: both,
  rights: 'full-text',
  copies: [],
  ...derived.spans,
};
const file: Unit = {
  id: 'file',
  name: { ar: 'ملفات', en: 'files' },
  kind: 'count',
  ar: { one: 'ملف', other: 'ملف' },
  en: { one: 'file', other: 'files' },
  written: ['ملف', 'ملفات'],
};
const raw: RawClaim = {
  id: 'files-a',
  programme: 'p',
  programmeBasis: 'stated',
  indicator: 'files',
  value: 14_000_000,
  written: ['14 مليوناً'],
  style: 'plain',
  qualifier: 'exact',
  status: 'reported',
  asOf: '2025-05-27',
  asOfBasis: 'stated',
  article: 'a',
  attribution: 'reported',
  quote: 'عدد الملفات 14 مليوناً حتى نهاية مارس',
  context: 'وبلغت كلفة الملفات',
  line: 1,
  quoteEn: 'the number of files was 14 million by the end of March',
  note: both,
  file: 'claims/x.yaml',
  fileLine: 1,
};
const verify = (change: Partial<RawClaim> = {}) =>
  verifyClaim(
    { ...raw, ...change },
    {
      article,
      capture,
      prepared: prepareText('c', TEXT),
      others: [],
      indicator: { id: 'files', programme: 'p', name: both, definition: both, base: both, unit: 'file', kind: 'stock' },
      siblings: [],
      unit: file,
      units: [file],
      speaker: 'speaker',
      where,
    },
  );

test('a proven claim carries its places in the capture and the archived words', () => {
  const result = verify();
  expect(result.ok && result.claim).toEqual({
    id: 'files-a',
    programme: 'p',
    programmeBasis: 'stated',
    indicator: 'files',
    unit: 'file',
    value: 14_000_000,
    qualifier: 'exact',
    status: 'reported',
    asOf: '2025-05-27',
    asOfBasis: 'stated',
    article: 'a',
    outlet: 'outlet',
    event: 'event',
    claimedBy: 'speaker',
    attribution: 'reported',
    quote: 'عدد الملفات\u00a014 مليوناً حتى نهاية مارس',
    quoteStart: 4,
    quoteEnd: 41,
    line: 1,
    written: [{ start: 16, end: 26, text: '14 مليوناً', line: 1 }],
    style: 'plain',
    context: { start: TEXT.indexOf('وبلغت'), end: TEXT.indexOf(' 17 مليار'), text: 'وبلغت كلفة الملفات', line: 2 },
    capture: 'c',
    captureSha256: 'hash',
    quoteEn: 'the number of files was 14 million by the end of March',
    note: both,
    file: 'claims/x.yaml',
    fileLine: 1,
  });
});

test('the claim may name another speaker than the event', () => {
  const result = verify({ claimedBy: 'cnss' });
  expect(result.ok && result.claim.claimedBy).toBe('cnss');
});

describe('problems', () => {
  const problems = (change: Partial<RawClaim>) => {
    const result = verify(change);
    return result.ok ? [] : result.problems;
  };

  test('stand at the line of their field, all of them at once', () => {
    const found = problems({
      value: 15_000_000,
      qualifier: 'about',
      quoteEn: 'the number was 15 million',
      context: 'غير موجود',
    });
    expect(found.map(({ code, file: path, line }) => `${path}:${line} ${code}`)).toEqual([
      'claims/x.yaml:2 value-differs',
      'claims/x.yaml:5 qualifier-differs',
      'claims/x.yaml:7 context-not-found',
      'claims/x.yaml:9 rendering-number-differs',
    ]);
  });

  test('say what is wrong and what to do, in both languages', () => {
    const [problem] = problems({ quote: 'عدد الملفات 15 مليوناً حتى' });
    expect(problem).toEqual({
      code: 'quote-not-found',
      file: 'claims/x.yaml',
      line: 6,
      message: { ar: '«عدد الملفات 15 مليوناً حتى» ليست في c.', en: '«عدد الملفات 15 مليوناً حتى» is not in c.' },
      fix: {
        ar: 'الأقرب: «عدد الملفات 14 مليوناً حتى». انسخ الكلمات من ملف capture.txt.',
        en: 'Closest: «عدد الملفات 14 مليوناً حتى». Copy the words from capture.txt.',
      },
      actual: 'عدد الملفات 15 مليوناً حتى',
      expected: 'عدد الملفات 14 مليوناً حتى',
    });
  });

  test('carry declared and read values as data', () => {
    const [problem] = problems({ value: 15_000_000 });
    expect([problem?.actual, problem?.expected]).toEqual(['15000000', '14000000']);
    expect(problem?.message.en).toBe('The value is 15000000, but «14 مليوناً» is 14000000.');
  });
});
