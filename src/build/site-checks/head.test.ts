import { describe, expect, it } from 'vitest';
import { fakeSite, pageAt } from './fake-site.ts';
import { headProblems } from './head.ts';

const ROOT = 'https://report.example/sanad/';
const META = (own: string): string =>
  [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sanad</title><meta name="description" content="d">',
    `<link rel="canonical" href="${own}"><meta property="og:url" content="${own}"><meta property="og:title" content="t">`,
    '<meta property="og:description" content="d"><meta property="og:type" content="website"><meta property="og:locale" content="ar_MA">',
    `<meta property="og:image" content="${ROOT}card.png">`,
  ].join('');
const ALTERNATES = `<link rel="alternate" hreflang="ar" href="${ROOT}"><link rel="alternate" hreflang="en" href="${ROOT}en/"><link rel="alternate" hreflang="x-default" href="${ROOT}">`;
const AR = `<!doctype html><html lang="ar" dir="rtl"><head>${META(ROOT)}${ALTERNATES}</head></html>`;
const EN = `<!doctype html><html lang="en" dir="ltr"><head>${META(`${ROOT}en/`)}${ALTERNATES}</head></html>`;

/** What the Arabic home says when `change` is made to it. */
function said(change: (html: string) => string, english: string | undefined = EN): string[] {
  const site = fakeSite({ 'index.html': change(AR), ...(english === undefined ? {} : { 'en/index.html': english }) });
  return headProblems(pageAt(site), site).map(({ code, actual }) => `${code} ${actual}`);
}

it('passes a page and its other language', () => {
  expect(said((html) => html)).toEqual([]);
  const site = fakeSite({ 'index.html': AR, 'en/index.html': EN });
  expect(headProblems(pageAt(site, '/en/'), site)).toEqual([]);
});

describe('a head with a fault', () => {
  it.each([
    ['<title>Sanad</title>', '', 'head-missing <title>'],
    ['<title>Sanad</title>', '<title> </title>', 'head-missing <title>'],
    ['<title>Sanad</title>', '<title>a</title><title>b</title>', 'head-doubled <title>'],
    ['<meta charset="utf-8">', '', 'head-missing <meta charset="utf-8">'],
    [
      '<meta charset="utf-8">',
      `<!--${'x'.repeat(1100)}--><meta charset="utf-8">`,
      'head-missing <meta charset="utf-8">',
    ],
    ['<meta name="description" content="d">', '', 'head-missing description'],
    ['<meta property="og:type" content="website">', '', 'head-missing og:type'],
    ['lang="ar" dir="rtl"', 'lang="ar" dir="ltr"', 'language-wrong ar ltr'],
    ['lang="ar" dir="rtl"', '', 'language-wrong —'],
    [
      'rel="canonical" href="https://report.example/sanad/"',
      'rel="canonical" href="https://report.example/"',
      'address-wrong https://report.example/',
    ],
    [`hreflang="ar" href="${ROOT}"`, `hreflang="ar" href="${ROOT}ar/"`, `address-wrong ${ROOT}ar/`],
    ['hreflang="x-default"', 'hreflang="fr"', 'head-missing <link rel="alternate" hreflang="x-default">'],
  ])('%s → %s', (from, to, expected) => {
    expect(AR).toContain(from);
    expect(said((html) => html.replace(from, to))).toContain(expected);
  });
});

describe('the other language', () => {
  it('answers with the same links, and exists', () => {
    const oneSided = [`alternate-one-sided ${ROOT}en/`];
    expect(said((html) => html, EN.replace(ALTERNATES, ''))).toEqual(oneSided);
    expect(said((html) => html, '<head><meta name="robots" content="noindex"></head>')).toEqual(oneSided);
  });

  it('must be named when it exists, and need not when the page stands alone', () => {
    const alone = (html: string): string => html.replace(ALTERNATES, '');
    expect(said(alone)).toContain('head-missing <link rel="alternate" hreflang="en">');
    const site = fakeSite({ 'index.html': alone(AR) });
    expect(headProblems(pageAt(site), site)).toEqual([]);
  });
});

it('asks less of a page that is not indexed', () => {
  const html =
    '<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="w"><meta name="robots" content="noindex"><title>x</title></head></html>';
  const site = fakeSite({ 'index.html': html, '404.html': html });
  expect(headProblems(pageAt(site), site)).toEqual([]);
  expect(headProblems(pageAt(site, '/404.html'), site)).toEqual([]);
});
