import { describe, expect, it } from 'vitest';
import { fakeSite } from './fake-site.ts';
import { listingProblems } from './listing.ts';

const ROOT = 'https://report.example/sanad/';
const map = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${ROOT}${path}</loc></url>`).join('')}</urlset>`;
const FILES = {
  '.nojekyll': '',
  '404.html': '<p>',
  'index.html': '<p>',
  'en/index.html': '<p>',
  'en/search/index.html': '<head><meta name="robots" content="noindex"></head>',
  'robots.txt': `User-agent: *\nSitemap: ${ROOT}sitemap-index.xml\n`,
  'sitemap-index.xml': map('sitemap-0.xml'),
  'sitemap-0.xml': map('', 'en/'),
};
const said = (change: Readonly<Record<string, string | undefined>>): string[] => {
  const files = Object.entries({ ...FILES, ...change }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  return listingProblems(fakeSite(Object.fromEntries(files))).map(
    ({ code, file, actual }) => `${code} ${actual ?? file}`,
  );
};

describe('the sitemap', () => {
  it('lists the pages that may be indexed', () => {
    expect(said({})).toEqual([]);
  });

  it.each([
    [map('', 'en/', 'en/search/'), `sitemap-differs + ${ROOT}en/search/`],
    [map('', 'en/', '404.html'), `sitemap-differs + ${ROOT}404.html`],
    [map(''), `sitemap-differs − ${ROOT}en/`],
    [map('', 'en/', ''), `sitemap-differs 2 × ${ROOT}`],
  ])('%s', (sitemap, expected) => {
    expect(said({ 'sitemap-0.xml': sitemap })).toEqual([expected]);
  });
});

describe('the files that machines look for', () => {
  it('exist', () => {
    for (const file of ['.nojekyll', '404.html', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt', 'en/index.html'])
      expect(said({ [file]: undefined })).toEqual([`site-file-missing ${file}`]);
  });

  it('name the sitemap by its full address', () => {
    expect(said({ 'robots.txt': 'Sitemap: /sitemap-index.xml' })).toEqual(['robots-wrong robots.txt']);
  });
});
