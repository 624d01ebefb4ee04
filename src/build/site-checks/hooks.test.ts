import { describe, expect, it } from 'vitest';
import type { Claim, Unit } from '../../core/model.ts';
import { archiveOf, hookProblems, type Proven, valueAttribute } from './hooks.ts';
import { toPage } from './site.ts';

const claim = (fields: Partial<Claim>): Claim => ({ unit: 'file', quote: '', quoteEn: '', ...fields }) as Claim;
const unit: Unit = {
  id: 'file',
  name: { ar: 'ملف', en: 'file' },
  ar: { one: 'ملف', two: 'ملفان', few: 'ملفات', many: 'ملفا', other: 'ملف' },
  en: { one: 'file', other: 'files' },
  kind: 'count',
  written: [],
};
const proven: Proven = {
  units: new Map([['file', unit]]),
  claims: new Map([
    ['files', claim({ id: 'files', value: 14000000, quoteEn: 'some 14 million' })],
    ['share', claim({ id: 'share', value: 8.7 })],
    ['amount', claim({ id: 'amount', low: 500, high: 1200 })],
    ['start', claim({ id: 'start', date: '2023-12' })],
    ['said', claim({ id: 'said', quote: 'في 3 سنوات' })],
  ]),
  captures: new Map([['mapress', { text: 'بلغت\u00A014 مليون ملف\nمن أصل ذلك', sha256: 'ab12cd34ef567890aa77' }]]),
};
const codes = (body: string): string[] =>
  hookProblems(toPage('index.html', `<html><body>${body}</body></html>`), proven, archiveOf(proven)).map(
    ({ code }) => code,
  );

describe('a claim’s hook', () => {
  it.each([
    '<data data-claim="files" value="14000000">14 مليون</data>',
    '<data data-claim="share" value="8.7">8.7</data>',
    '<data data-claim="amount" value="500/1200">500 إلى 1,200</data>',
    '<data data-claim="start" value="2023-12">دجنبر 2023</data>',
    '<data data-claim="files" value="14000000">some 14 million</data>',
    '<data data-claim="files" value="14000000">14,000,000</data>',
    '<data data-claim="said" value="">في 3 سنوات</data>',
    '<a data-claim="said">all households</a>',
  ])('agrees with the ledger: %s', (html) => {
    expect(codes(html)).toEqual([]);
  });

  it.each([
    ['<data data-claim="files" value="4000000">4 مليون</data>', 'claim-hook-differs'],
    ['<data data-claim="files">14</data>', 'claim-hook-differs'],
    ['<data data-claim="files" value="14000000">41 مليون</data>', 'claim-hook-differs'],
    ['<data data-claim="amount" value="500">500</data>', 'claim-hook-differs'],
    ['<data data-claim="said" value="100">100</data>', 'claim-hook-differs'],
    ['<data data-claim="file" value="14000000">14</data>', 'claim-hook-unknown'],
    ['<a data-claim="file">14</a>', 'claim-hook-unknown'],
  ])('is refused: %s', (html, code) => {
    expect(codes(html)).toEqual([code]);
  });

  it('carries plain digits, never an exponent', () => {
    expect(valueAttribute({ value: 26500000000 })).toBe('26500000000');
  });
});

describe('a date', () => {
  it.each([
    ['<time datetime="2025-05-27">27 ماي 2025</time>', []],
    ['<time datetime="2025-05">ماي 2025</time>', []],
    ['<time datetime="2025-05-27T20:00">27 ماي 2025، 20:00</time>', []],
    ['<time datetime="2025-05-27">28 ماي 2025</time>', ['time-differs']],
    ['<time datetime="2025-05-27"></time>', ['time-differs']],
  ])('%s', (html, expected) => {
    expect(codes(html)).toEqual(expected);
  });
});

describe('archived text', () => {
  it.each([
    ['<q data-verbatim>14 مليون ملف</q>', []],
    ['<p data-verbatim>بلغت <mark>14 مليون</mark> ملف <a data-count href="#x">3</a> من أصل ذلك</p>', []],
    ['<code data-verbatim>ab12cd34ef567890aa77</code>', []],
    ['<code data-verbatim>ab12cd34…7890aa77</code>', []],
    ['<code data-verbatim>ab12cd34</code>…<code data-verbatim>7890aa77</code>', []],
    ['<code data-verbatim>ab12cd34…7890aa78</code>', ['not-verbatim']],
    ['<code data-verbatim>ab12…aa77</code>', ['not-verbatim']],
    ['<code data-verbatim>34ef5678</code>', ['not-verbatim']],
    ['<q data-verbatim>15 مليون ملف</q>', ['not-verbatim']],
    ['<p data-verbatim>بلغت ملف</p>', ['not-verbatim']],
  ])('%s', (html, expected) => {
    expect(codes(html)).toEqual(expected);
  });
});
