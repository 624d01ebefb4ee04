/** Another content tree, at a domain root: no code of ours knows what the report is about. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HtmlElement, textOf } from '../../src/build/site-checks/html.ts';
import { type BuiltSite, readSite, type SitePage } from '../../src/build/site-checks/site.ts';
import { MINI, runScript } from '../support/trees.ts';

const DIR = resolve('.cache/test-mini');
const ORIGIN = 'https://mini.example';
let site: BuiltSite;

beforeAll(() => {
  const { status, output } = runScript('scripts/build.ts', MINI, ['--outDir', DIR], {
    SITE_URL: ORIGIN,
    BASE_PATH: '/',
    NODE_ENV: 'production',
  });
  expect(status, output).toBe(0);
  site = readSite(DIR, { origin: ORIGIN, base: '/' });
});

const page = (path: string): SitePage => site.byPath.get(path) ?? expect.fail(`no page ${path}`);
const find = (on: SitePage, test: (element: HtmlElement) => boolean): HtmlElement[] => on.elements.filter(test);
const content = (on: SitePage): HtmlElement => find(on, ({ name }) => name === 'main')[0] ?? expect.fail('no main');

describe('a report of one programme', () => {
  it('has its pages in both languages', () => {
    for (const path of [
      '/',
      '/programmes/school-meals/',
      '/articles/ribat-2024-03-03/',
      '/claims/school-meals-cost-ribat/',
      '/glossary/',
      '/guide/',
    ])
      for (const locale of ['', '/en']) expect(page(locale + path).locale).toBe(locale ? 'en' : 'ar');
  });

  it('names nothing of another report', () => {
    for (const { html, file } of site.pages)
      expect(/tadamon|shamil|takaful|direct-aid|\btns\b|تضامن/i.exec(html)?.[0], file).toBeUndefined();
  });

  it('has the hue and shape that its own file chooses', () => {
    const [opening] = find(
      page('/programmes/school-meals/'),
      ({ attributes }) => attributes['data-emblem'] !== undefined,
    );
    expect(opening?.attributes['data-emblem']).toBe('triangle');
    expect(page('/programmes/school-meals/').html).toMatch(/\[data-emblem="?triangle"?\]\{/);
  });

  it('prints its figures by their claims', () => {
    const figures = find(
      page('/en/programmes/school-meals/'),
      ({ name, attributes }) => name === 'data' && attributes['data-claim'] === 'school-meals-pupils-ribat',
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(figures[0]?.attributes['value']).toBe('120000');
    expect(figures.map((figure) => textOf(figure).replaceAll('\u00A0', ' '))).toContain('120,000 pupils');
  });

  it('gives its claims as data', () => {
    const claims = JSON.parse(site.read('data/v1/claims.json').toString('utf8')) as unknown;
    const list = (Array.isArray(claims) ? claims : (claims as { claims: unknown[] }).claims) as { id: string }[];
    expect(list.map(({ id }) => id).sort()).toEqual([
      'school-meals-cost-ribat',
      'school-meals-pupils-ribat',
      'school-meals-start-ribat',
    ]);
  });
});

describe('a page written in one language only', () => {
  it('shows the other side the same words, marked as such, with a notice', () => {
    const guide = page('/en/guide/');
    expect(find(guide, ({ name }) => name === 'html')[0]?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    const foreign = find(guide, ({ attributes }) => attributes['lang'] === 'ar' && attributes['dir'] === 'rtl').map(
      (element) => textOf(element),
    );
    expect(foreign.join(' ')).toContain('هذا تقرير صغير عن برنامج واحد');
    expect(textOf(content(guide))).toMatch(/Arabic/);
  });

  it('is one file, and yet every page leads to it, search finds it and translators are told', () => {
    for (const [locale, lang] of [
      ['', undefined],
      ['/en', 'ar'],
    ] as const)
      for (const from of ['/', '/claims/']) {
        const links = find(
          page(locale + from),
          ({ name, attributes }) => name === 'a' && attributes['href'] === `${locale}/guide/`,
        );
        expect(
          links.map((link) => textOf(link)),
          `${locale}${from}`,
        ).toEqual(['دليل القراءة']);
        expect(links[0]?.attributes['lang']).toBe(lang);
      }
    const index = JSON.parse(site.read('search/index.json').toString('utf8')) as { documents: unknown[][] };
    expect(index.documents.map(([, path]) => path)).toContain('/guide/');
    const { output } = runScript('scripts/translations.ts', MINI);
    expect(output).toMatch(/^guide +missing-en/m);
  });

  it('shows its components without an import, in both places', () => {
    for (const path of ['/guide/', '/en/guide/']) {
      const shown = find(page(path), ({ attributes }) => attributes['data-claim'] !== undefined);
      expect(shown.map(({ attributes }) => attributes['data-claim'])).toContain('school-meals-pupils-ribat');
      expect(page(path).html).not.toMatch(/<(?:Claim|Term|Quote)\b/);
    }
  });

  it('stays out of the index, the sitemap and hreflang, and points to what was written', () => {
    const guide = page('/en/guide/');
    expect(guide.indexable).toBe(false);
    expect(
      find(guide, ({ attributes }) => attributes['rel'] === 'canonical').map(({ attributes }) => attributes['href']),
    ).not.toContain(`${ORIGIN}/en/guide/`);
    for (const side of [guide, page('/guide/')])
      expect(find(side, ({ name, attributes }) => name === 'link' && attributes['hreflang'] !== undefined)).toEqual([]);
    const sitemap = site.read('sitemap-0.xml').toString('utf8');
    expect(sitemap).toContain(`<loc>${ORIGIN}/guide/</loc>`);
    expect(sitemap).not.toContain('/en/guide/');
  });

  it('leaves the pages that have both sides as they are', () => {
    expect(page('/en/about/').indexable).toBe(true);
    expect(
      find(
        page('/en/about/'),
        ({ attributes }) => attributes['hreflang'] === 'ar' && attributes['rel'] === 'alternate',
      ),
    ).toHaveLength(1);
  });
});
