/** What machines read off the built site: one graph a page whose addresses lead somewhere, and reference files that parse. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/build/site-checks/html.ts';
import type { SitePage } from '../../src/build/site-checks/site.ts';
import { builtSite } from '../support/built.ts';

const site = builtSite();
const root = site.origin + site.base;

interface Graph {
  '@context': string;
  '@graph': { '@id': string; '@type': string }[];
}

function graphs(page: SitePage): Graph[] {
  return page.elements
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Graph);
}

/** Every string of a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the graph of a page', () => {
  it('stands once on every page that may be indexed, and names that page', () => {
    const indexable = site.pages.filter((page) => page.indexable);
    expect(indexable.length).toBeGreaterThan(100);
    for (const page of indexable) {
      const [graph, ...more] = graphs(page);
      expect(more, page.path).toEqual([]);
      expect(graph?.['@context']).toBe('https://schema.org');
      expect(graph?.['@graph'][0]?.['@id']).toBe(root + encodeURI(page.path.slice(1)));
    }
  });

  it('has no address of this site that leads nowhere', () => {
    const lost = new Set<string>();
    for (const page of site.pages)
      for (const text of graphs(page).flatMap(strings)) {
        if (!text.startsWith(site.origin)) continue;
        const path = decodeURI(text.replace(/[?#].*$/, '')).slice(root.length);
        const found = text.startsWith(root) && (site.files.has(path) || site.byPath.has(`/${path}`));
        if (!found) lost.add(`${page.path} → ${text}`);
      }
    expect([...lost].slice(0, 20)).toEqual([]);
  });
});

describe('the reference files of a page', () => {
  const files = [...site.files].filter((file) => /\.(bib|ris|csl\.json)$/.test(file));

  it('stand beside each page of a claim, an article and a verdict, in its language', () => {
    const cited = site.pages.filter(({ kind }) => ['claim', 'article', 'dispute'].includes(kind));
    expect(cited.length).toBeGreaterThan(100);
    for (const { path } of cited)
      for (const format of ['bib', 'ris', 'csl.json']) expect(files).toContain(`${path.slice(1, -1)}.${format}`);
  });

  it('are read by a reference manager’s parser, each with a title and the address of its page', () => {
    for (const file of files) {
      const [item, ...more] = new Cite(site.read(file).toString('utf8')).data;
      expect(more, file).toEqual([]);
      expect(item?.['title'], file).toMatch(/\p{L}/u);
      const address = String(item?.['URL']);
      expect(address, file).toContain(file.startsWith('en/') ? `${root}en/` : root);
      if (!file.includes('data/')) expect(address).toBe(`${root}${file.replace(/\.(bib|ris|csl\.json)$/, '')}/`);
    }
  });
});
