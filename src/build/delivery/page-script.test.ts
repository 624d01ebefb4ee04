import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compactScript } from './page-script.ts';

describe('the script of every page', () => {
  const source = ['arrival.js', 'page-script.js']
    .map((name) => readFileSync(new URL(`../../layouts/${name}`, import.meta.url), 'utf8'))
    .join('');
  const script = compactScript(source);

  it('parses, and is shorter by its comments and names', () => {
    expect(() => new Function(script)).not.toThrow();
    expect(script.length).toBeLessThan(source.length * 0.6);
  });

  // A page may carry 2.2 kilobytes; its arrival, theme, terms, offline reading and the way to the search share them.
  it('stays under 2.15 kilobytes compressed', () => {
    expect(gzipSync(script).length).toBeLessThan(2150);
  });
});

it('refuses what is no script', () => {
  expect(() => compactScript('let = (')).toThrow('The script of the pages');
});
