import { describe, expect, it } from 'vitest';
import { fakeSite } from './fake-site.ts';
import { condensed, pageChecker, siteProblems } from './index.ts';
import { siteProblem } from './problems.ts';

it('runs every check over every page', () => {
  const site = fakeSite({
    'index.html': '<a href="/sanad/none/">17</a><data data-claim="none" value="1"></data>',
    'a.css': 'a{b:url(c)}',
  });
  const nothing = { claims: new Map(), units: new Map(), captures: new Map(), names: [] };
  const codes = new Set([...site.pages.flatMap(pageChecker(nothing)), ...siteProblems(site)].map(({ code }) => code));
  const expected = [
    'head-missing',
    'language-wrong',
    'policy-missing',
    'site-link-broken',
    'claim-hook-unknown',
    'untraced-digits',
    'site-file-missing',
  ];
  expect([...codes].sort()).toEqual([...expected].sort());
});

describe('what many pages share', () => {
  it('is told once, with their number', () => {
    const shared = ['a', 'b', 'c'].map((file) => siteProblem('site-link-broken', file, { actual: '/x/' }));
    const own = [
      siteProblem('site-link-broken', 'b', { actual: '/y/' }),
      siteProblem('untraced-digits', 'b', { actual: '/x/' }),
    ];
    expect(condensed([...shared, ...own]).map(({ file, message }) => [file, message.en.replace(/.*\(/, '(')])).toEqual([
      ['a', '(and on 2 more pages)'],
      ['b', 'The link “/y/” leads to no page or file.'],
      ['b', 'The number “/x/” goes back to no claim: '],
    ]);
  });
});
