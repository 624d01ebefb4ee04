import { describe, expect, it } from 'vitest';
import { asset, href, localised, quotePath } from './links.ts';

describe('addresses', () => {
  it('carry the language, and files do not', () => {
    expect(href('ar', '/programmes/tns/')).toBe('/programmes/tns/');
    expect(href('en', '/programmes/tns/')).toBe('/en/programmes/tns/');
    expect(href('en', '/')).toBe('/en/');
    expect(asset('/fonts/x.woff2')).toBe('/fonts/x.woff2');
  });

  it('lead to the words of a claim in its article', () => {
    expect(quotePath({ id: 'tns-decrees-zanqa20', article: 'zanqa20-2025-02-17' })).toBe(
      '/articles/zanqa20-2025-02-17/#c-tns-decrees-zanqa20',
    );
  });
});

it('gives each route in both languages, Arabic at the root', () => {
  expect(localised([{ params: { id: 'x' }, props: { id: 'x' } }])).toEqual([
    { params: { id: 'x', locale: undefined }, props: { id: 'x', locale: 'ar' } },
    { params: { id: 'x', locale: 'en' }, props: { id: 'x', locale: 'en' } },
  ]);
});
