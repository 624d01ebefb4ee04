import { describe, expect, it } from 'vitest';
import { fakeSite, pageAt } from './fake-site.ts';
import { linkProblems, styleProblems } from './links.ts';
import { styleAddresses } from './style-addresses.ts';

/** The codes that one element on the page /en/tns/ gives. */
function codes(element: string): string[] {
  const site = fakeSite({
    'index.html': '<p id="قسم">',
    'en/tns/index.html': `<p id="here">${element}`,
    'en/about/index.html': '<p id="c-files">',
    'mark.svg': '<svg/>',
    'en/a b.txt': 'text',
  });
  return linkProblems(pageAt(site, '/en/tns/'), site).map(({ code }) => code);
}

describe('an address that leads somewhere', () => {
  it.each([
    '<a href="/sanad/">',
    '<a href="/sanad/en/about/#c-files">',
    '<a href="../about/">',
    '<a href="#here">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="?q=x">',
    '<a href="/sanad/#%D9%82%D8%B3%D9%85">',
    '<a href="/sanad/en/about/#c-files:~:text=14">',
    '<a href="/sanad/en/about/#:~:text=14">',
    '<a href="/sanad/en/a%20b.txt">',
    '<a href="https://github.com/owner/name/edit/main/x.mdx">',
    '<a href="mailto:corrections@report.example?subject=x">',
    '<link rel="canonical" href="https://report.example/sanad/en/about/">',
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    '<img src="/sanad/mark.svg" srcset="/sanad/mark.svg 1x, ../../mark.svg 2x">',
    '<form action="/sanad/en/about/">',
    '<svg><a href="#here"></a><use href="/sanad/mark.svg#a"/></svg>',
  ])('%s', (element) => {
    expect(codes(element)).toEqual([]);
  });
});

describe('an address that does not', () => {
  it.each([
    ['<a href="/sanad/none/">', 'site-link-broken'],
    ['<a href="https://report.example/sanad/none/">', 'site-link-broken'],
    ['<a href="/sanad/%">', 'site-link-broken'],
    ['<a href="/sanad/en/about">', 'site-link-redirects'],
    ['<a href="/en/about/">', 'site-link-outside'],
    ['<a href="/">', 'site-link-outside'],
    ['<a href="/sanad/en/about/#c-none">', 'site-anchor-broken'],
    ['<a href="#none">', 'site-anchor-broken'],
    ['<a href="http://example.org/">', 'link-scheme'],
    ['<a href="javascript:alert(1)">', 'link-scheme'],
    ['<a href="tel:123">', 'link-scheme'],
    ['<img src="https://example.org/a.png">', 'foreign-load'],
    ['<img src="data:image/png;base64,AA">', 'foreign-load'],
    ['<img src="/sanad/mark.png">', 'site-link-broken'],
    ['<img src="/sanad/mark.svg" srcset="/sanad/none.svg 2x">', 'site-link-broken'],
    ['<script src="//cdn.example/x.js"></script>', 'foreign-load'],
    ['<link rel="stylesheet" href="https://fonts.example/css">', 'foreign-load'],
    ['<link rel="preload" href="/sanad/none.woff2">', 'site-link-broken'],
    ['<style>@font-face{src:url(/sanad/none.woff2)}</style>', 'site-link-broken'],
    ['<style>i{background:url("https://example.org/a.png")}</style>', 'foreign-load'],
    ['<html data-module="/sanad/none.js"></html>', 'site-link-broken'],
    ['<iframe src="https://example.org/"></iframe>', 'foreign-load'],
    ['<video poster="/sanad/none.jpg"></video>', 'site-link-broken'],
    ['<link rel="alternate" href="https://report.example/sanad/none/">', 'site-link-broken'],
    ['<meta property="og:image" content="https://report.example/sanad/cards/none.png">', 'site-link-broken'],
  ])('%s: %s', (element, code) => {
    expect(codes(element)).toEqual([code]);
  });
});

describe('the same site at a domain root', () => {
  it('has no path to leave', () => {
    const site = fakeSite({ 'index.html': '<a href="/en/"></a><a href="/sanad/">', 'en/index.html': '' }, '/');
    expect(linkProblems(pageAt(site), site).map(({ actual }) => actual)).toEqual(['/sanad/']);
  });
});

describe('a stylesheet', () => {
  it('is read for what it loads', () => {
    expect(styleAddresses('@import "a.css";@import url(b.css);i{background:url( "c d.svg" )}b{fill:url(#p)}')).toEqual([
      'a.css',
      'b.css',
      'c d.svg',
    ]);
  });

  it('loads what exists here, and nothing from elsewhere', () => {
    const css =
      '@font-face{src:url(/sanad/fonts/a.woff2)}a{b:url(../fonts/none.woff2)}c{d:url(https://x.example/y)}e{f:url(data:image/svg+xml,x)}';
    const site = fakeSite({ 'fonts/a.woff2': '', '_astro/x.css': css });
    expect(styleProblems('_astro/x.css', site).map(({ code, actual }) => [code, actual])).toEqual([
      ['site-link-broken', '../fonts/none.woff2'],
      ['foreign-load', 'https://x.example/y'],
    ]);
  });
});
