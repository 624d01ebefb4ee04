import { describe, expect, it } from 'vitest';
import { siteLink } from './site-links.ts';

describe('siteLink', () => {
  it('adds the base path, and the language on English pages', () => {
    expect(siteLink('/articles/x/', '/', false)).toBe('/articles/x/');
    expect(siteLink('/articles/x/', '/sanad/', false)).toBe('/sanad/articles/x/');
    expect(siteLink('/glossary/#rsu', '/sanad/', true)).toBe('/sanad/en/glossary/#rsu');
  });
  it('knows one copy of the data for both languages', () => {
    expect(siteLink('/data/v1/claims.csv', '/sanad/', true)).toBe('/sanad/data/v1/claims.csv');
  });
  it('leaves other addresses alone', () => {
    expect(siteLink('https://example.org/', '/sanad/', true)).toBe('https://example.org/');
    expect(siteLink('#who', '/sanad/', false)).toBe('#who');
    expect(siteLink('//evil.example', '/sanad/', false)).toBe('//evil.example');
  });
});
