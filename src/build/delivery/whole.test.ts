import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { wholePage } from './whole.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="ar"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('lets the styles that stand in the page apply, and no others', () => {
  const whole = wholePage(page('<style>b{content:"$&"}</style><style>p{}</style><link rel="icon" href="/i.svg">'));
  expect(whole).toContain(`style-src ${hash('b{content:"$&"}')} ${hash('p{}')}; img-src`);
  expect(wholePage(page(''))).toContain("style-src 'none'; img-src");
});

it('names the script of a page for later, and loads none', () => {
  const whole = wholePage(page('', '<p>1</p><script type="module" src="/_astro/x.js"></script>'));
  expect(whole).toContain('<html data-module="/_astro/x.js" lang="ar">');
  expect(whole).not.toContain('<script');
});

it('refuses a second script file, which no page would fetch', () => {
  const two = ['x', 'y'].map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
  expect(() => wholePage(page('', two))).toThrow('/x.js and /y.js');
});
