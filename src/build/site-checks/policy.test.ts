import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policyProblems } from './policy.ts';
import { toPage } from './site.ts';

const SCRIPT = 'document.documentElement.dataset.js = ""';
const HASH = createHash('sha256').update(SCRIPT).digest('base64');
const STRICT = `default-src 'none'; script-src 'self' 'sha256-${HASH}'; style-src 'self'; img-src 'self'; base-uri 'none'`;

function said(body: string, policy = STRICT, before = ''): string[] {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return policyProblems(
    toPage('index.html', `<html><head><meta charset="utf-8">${before}${meta}</head><body>${body}</body></html>`),
  ).map(({ code, actual }) => (actual === undefined ? code : `${code} ${actual}`));
}

it('reads a policy', () => {
  expect([...parsePolicy("default-src 'none';  Img-Src 'self' data:;")]).toEqual([
    ['default-src', ["'none'"]],
    ['img-src', ["'self'", 'data:']],
  ]);
});

describe('a strict policy', () => {
  it.each([
    `<script>${SCRIPT}</script>`,
    '<script type="application/ld+json">{"a": 1}</script>',
    '<script src="/x.js" type="module"></script>',
    '<p class="on">',
  ])('lets pass %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  it.each([
    [`<script>${SCRIPT} </script>`, 'policy-inline <script>'],
    ['<script type="module">x()</script>', 'policy-inline <script>'],
    ['<style>p{margin:0}</style>', 'policy-inline <style>'],
    ['<p style="margin:0">', 'policy-inline <p style>'],
    ['<button onclick="x()">', 'policy-inline <button onclick>'],
    ['<a href=" javascript:x()">', 'policy-inline <a javascript:>'],
  ])('refuses %s', (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });
});

describe('a weak policy', () => {
  it.each([
    [
      STRICT.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      "policy-weak script-src 'unsafe-inline'",
    ],
    [
      STRICT.replace("style-src 'self'", 'style-src https://fonts.example'),
      'policy-weak style-src https://fonts.example',
    ],
    [STRICT.replace("script-src 'self'", "script-src 'self' data:"), 'policy-weak script-src data:'],
    [STRICT.replace("; base-uri 'none'", ''), 'policy-weak base-uri *'],
    [STRICT.replace("'none'; script", '*; script'), 'policy-weak default-src *'],
    ["script-src 'self'; style-src 'self'; base-uri 'none'", 'policy-weak default-src *'],
  ])('%s', (policy, expected) => {
    expect(said('', policy)).toEqual([expected]);
  });
});

it('stands before everything that the page loads', () => {
  expect(said('', STRICT, '<link rel="stylesheet" href="/x.css">')).toEqual(['policy-missing']);
  expect(policyProblems(toPage('index.html', '<html></html>')).map(({ code }) => code)).toEqual(['policy-missing']);
});
