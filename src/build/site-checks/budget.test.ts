import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgetProblems, limitOf, staticImports, weigh } from './budget.ts';
import { fakeSite, pageAt } from './fake-site.ts';

/** Text that compression cannot shorten much: about `bytes` when compressed. */
function noise(bytes: number): string {
  let text = '';
  for (let index = 0; text.length < bytes * 1.3; index++)
    text += createHash('sha256').update(`${index}`).digest('base64');
  return text;
}
const zipped = (text: string): number => gzipSync(text).length;

describe('the weight of a page', () => {
  const html =
    '<html data-module="/sanad/m.js"><link rel="stylesheet" href="/sanad/a.css"><link rel="stylesheet" href="../a.css"><link rel="modulepreload" href="/sanad/c.js">' +
    '<script>let a</script><script type="application/ld+json">{}</script><script type="module" src="/sanad/b.js"></script><img src="/sanad/p.png"><img loading="lazy" src="/sanad/q.png">';
  const files = {
    'en/index.html': html,
    'a.css': 'a{color:red}',
    'b.js': 'import{c}from"./c.js";import("./later.js")',
    'c.js': 'export const c=1',
    'later.js': 'later()',
    'm.js': 'let m',
    'p.png': 'x'.repeat(500),
    'q.png': 'y',
  };
  const site = fakeSite(files);

  it('counts each file once, with what scripts import at once', () => {
    expect(weigh(pageAt(site, '/en/'), site, new Map())).toEqual({
      text: zipped(html) + zipped(files['a.css']),
      script: zipped(files['b.js']) + zipped(files['c.js']) + zipped('let a') + zipped(files['m.js']),
      picture: 500,
    });
  });
});

it('knows what a script needs at once', () => {
  expect(
    staticImports(
      'import a from"./a.js";import"./b.js";export*from"./c.js";import{x as y}from\'./d.js\';import("./e.js")',
    ),
  ).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});

describe('a page above its budget', () => {
  const said = (kind: string, body: string, files: Record<string, string> = {}): string[] => {
    const site = fakeSite({ 'index.html': `<html><body class="wide t-${kind}">${body}</body></html>`, ...files });
    return budgetProblems(pageAt(site), site, new Map()).map(({ code, actual }) => `${code} ${actual?.split(' ')[0]}`);
  };

  it('fails by what is too heavy', () => {
    expect(said('home', noise(20_000))).toEqual([]);
    expect(said('home', noise(31_000))).toEqual(['budget-exceeded text']);
    expect(said('home', '<img src="/sanad/a.png">', { 'a.png': 'x'.repeat(10_001) })).toEqual([
      'budget-exceeded picture',
    ]);
  });

  it('is weighed as the server sends it where a hasty compression would refuse it', () => {
    const words = Array.from({ length: 9_000 }, (_, index) => `w${Math.round(Math.sin(index) * 300)} `).join('');
    const hasty = gzipSync(words, { level: 1 }).length;
    expect(hasty).toBeGreaterThan(zipped(words) * 1.02);
    const site = fakeSite({ 'index.html': words });
    const weight = (enough: number): number => weigh(pageAt(site), site, new Map(), enough).text;
    expect(weight(hasty)).toBe(hasty);
    expect(weight(hasty - 1)).toBe(zipped(words));
  });

  it('has less room for scripts on programme and article pages', () => {
    const script = `<script>${noise(2_300)}</script>`;
    expect(said('home', script)).toEqual([]);
    expect(said('programme', script)).toEqual(['budget-exceeded script']);
    expect(limitOf('article').script).toBe(2_200);
  });
});
