import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../core/model.ts';
import { report } from '../cite/sample.ts';
import { articleNodes } from './article.ts';
import { claimNodes } from './claim.ts';
import { disputeNodes } from './dispute.ts';
import { glossaryNodes } from './glossary.ts';
import { pageGraph } from './page.ts';
import { programmeNodes } from './programme.ts';
import { homeNodes } from './site.ts';

type Json = { readonly [key: string]: unknown };
const ROOT = 'https://example.org/sanad/';

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/sanad/');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const made = new Map<Locale, Map<string, Json>>();

/** The graphs of every page of the kinds that have nodes of their own, by path. */
function graphs(locale: Locale): Map<string, Json> {
  const known = made.get(locale);
  if (known) return known;
  const all = new Map<string, Json>();
  made.set(locale, all);
  const page = (path: string, nodes: readonly object[]): void => {
    const graph = pageGraph({ locale, path, title: 'title', description: 'description' }, nodes);
    all.set(path, JSON.parse(JSON.stringify(graph)) as Json);
  };
  page('/', homeNodes(report, locale));
  page('/glossary/', glossaryNodes([...report.terms.values()], report, locale));
  for (const [id, claim] of report.claims) page(`/claims/${id}/`, claimNodes(claim, report, locale));
  for (const [id, article] of report.articles) page(`/articles/${id}/`, articleNodes(article, report, locale));
  for (const [id, dispute] of report.disputes) page(`/disputes/${id}/`, disputeNodes(dispute, report, locale));
  for (const [id, programme] of report.programmes)
    page(`/programmes/${id}/`, programmeNodes(programme, programme.tiles, report, locale));
  return all;
}

/** Every object in a value, the value itself included. */
function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objects)];
}

const THING =
  '@id @type name alternateName description disambiguatingDescription url subjectOf potentialAction mainEntityOfPage';
const WORK = `${THING} about appearance author citation creator creativeWorkStatus dateCreated dateModified datePublished encoding expires headline alternativeHeadline inLanguage isAccessibleForFree isBasedOn isPartOf license mentions publisher spatialCoverage temporalCoverage text translator version workTranslation archivedAt mainEntity`;
/** The properties that schema.org gives each type we use; a misspelt one would say nothing to anybody. */
const VOCABULARY: Readonly<Record<string, string>> = {
  WebPage: `${WORK} breadcrumb`,
  CollectionPage: `${WORK} breadcrumb`,
  WebSite: WORK,
  Organization: THING,
  NewsMediaOrganization: THING,
  Country: THING,
  BreadcrumbList: `${THING} itemListElement`,
  ListItem: `${THING} position item`,
  SearchAction: `${THING} target query-input`,
  EntryPoint: `${THING} urlTemplate`,
  Dataset: `${WORK} distribution measurementTechnique variableMeasured`,
  DataDownload: `${WORK} contentUrl encodingFormat`,
  MediaObject: `${WORK} contentUrl encodingFormat sha256`,
  PropertyValue: `${THING} propertyID value minValue maxValue unitText`,
  Claim: `${WORK} claimInterpreter`,
  Quotation: `${WORK} spokenByCharacter`,
  NewsArticle: WORK,
  Article: WORK,
  GovernmentService: `${THING} areaServed`,
  Event: `${THING} startDate`,
  Question: `${WORK} answerCount suggestedAnswer`,
  Answer: WORK,
  DefinedTermSet: `${WORK} hasDefinedTerm`,
  DefinedTerm: `${THING} inDefinedTermSet`,
};

describe.each(['ar', 'en'] as const)('the graphs in %s', (locale) => {
  const nodes = (): Json[] => [...graphs(locale).values()].flatMap(objects);

  it('use types and properties that schema.org has', () => {
    for (const node of nodes()) {
      const type = node['@type'];
      if (type === undefined) continue;
      const known = VOCABULARY[String(type)]?.split(' ');
      expect(known, `${type}`).toBeDefined();
      for (const property of Object.keys(node)) expect(known, `${type} has no ${property}`).toContain(property);
    }
  });

  it('carry whole addresses below the base path, in the language of the page', () => {
    const addresses = nodes().flatMap((node) =>
      ['@id', 'url', 'item', 'contentUrl', 'archivedAt', 'urlTemplate', 'mainEntityOfPage'].flatMap((key) =>
        typeof node[key] === 'string' ? [node[key]] : [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(1_000);
    for (const address of addresses) expect(address.startsWith(ROOT), address).toBe(true);
    const pages = addresses.filter((address) => /\/(claims|articles|disputes|programmes)\//.test(address));
    for (const address of pages) expect(address.startsWith(`${ROOT}en/`), address).toBe(locale === 'en');
  });

  it('point at nodes that stand on some page', () => {
    const all = nodes();
    const isRef = (node: Json): boolean => Object.keys(node).join() === '@id';
    const known = new Set(all.filter((node) => !isRef(node)).map((node) => node['@id']));
    for (const node of all.filter(isRef)) expect(known, String(node['@id'])).toContain(node['@id']);
  });

  it('name the page’s main thing, one page a graph', () => {
    for (const [path, { '@graph': graph }] of graphs(locale)) {
      const [page, ...rest] = graph as Json[];
      expect(page?.['inLanguage']).toBe(locale);
      expect(page?.['@id']).toBe(`${ROOT}${locale === 'en' ? 'en/' : ''}${path.slice(1)}`);
      const main = page?.['mainEntity'] as Json | undefined;
      expect(rest.map((node) => node['@id'])).toContain(main?.['@id']);
    }
  });

  it('invent no rating and no review', () => {
    const words = nodes().flatMap((node) => [String(node['@type']), ...Object.keys(node)]);
    expect(words.filter((word) => /rating|review/i.test(word))).toEqual([]);
  });

  it('license nothing of the outlets', () => {
    for (const node of nodes().filter((found) => found['@type'] === 'NewsArticle'))
      expect(node).not.toHaveProperty('license');
    for (const [path, { '@graph': graph }] of graphs(locale)) {
      const [page] = graph as Json[];
      expect(page?.['license'] === undefined, path).toBe(path.startsWith('/articles/'));
    }
  });
});

describe('articles', () => {
  const [first] = report.articles.values();
  if (!first) throw new Error('the report has no article');
  const node = (changes: Partial<typeof first>): Json => ({
    ...articleNodes({ ...first, ...changes }, report, 'en')[0],
  });

  it('give a day that the outlet states, and none that we infer', () => {
    expect(node({ published: { date: '2025-05-27', time: '20:00', basis: 'stated' } })['datePublished']).toBe(
      '2025-05-27T20:00',
    );
    expect(node({ published: { date: '2025-05-27', basis: 'inferred' } })).not.toHaveProperty('datePublished');
  });

  it('are called free to read only where the whole text stands here', () => {
    expect(node({ rights: 'full-text' })['isAccessibleForFree']).toBe(true);
    expect(node({ rights: 'excerpts' })).not.toHaveProperty('isAccessibleForFree');
  });

  it('name no publisher that the capture does not name', () => {
    const unnamed = [...report.outlets.values()].find((outlet) => !outlet.named);
    if (!unnamed) throw new Error('every outlet has a name');
    expect(node({ outlet: unnamed.id })).not.toHaveProperty('publisher');
    expect(node({})).toHaveProperty('publisher');
  });
});

describe('claims', () => {
  const claim = report.claims.get('direct-aid-budget-2025-mapress');
  if (!claim) throw new Error('the budget of 2025 has left the ledger');

  it('carry value, caveat, words and article', () => {
    const [own, quote, article] = claimNodes(claim, report, 'en') as Json[];
    expect(own).toMatchObject({
      '@type': 'Claim',
      about: { value: 26_500_000_000 },
      temporalCoverage: '2025',
      description: expect.stringMatching(/^Announced by .*; not independently measured\.$/),
      appearance: { '@id': article?.['@id'] },
      isBasedOn: { '@id': quote?.['@id'] },
    });
    expect(quote).toMatchObject({
      text: claim.quote.replaceAll('\u00a0', ' '),
      inLanguage: 'ar',
      isBasedOn: { '@id': article?.['@id'] },
      workTranslation: { text: claim.quoteEn },
    });
  });

  it('give a bound as a bound, and no day of a saying that we infer', () => {
    const about = (changes: Partial<typeof claim>): Json => {
      const [own] = claimNodes({ ...claim, ...changes }, report, 'en') as Json[];
      return own?.['about'] as Json;
    };
    expect(about({ qualifier: 'more-than' })).toMatchObject({ minValue: 26_500_000_000 });
    expect(about({ qualifier: 'more-than' })).not.toHaveProperty('value');
    expect(about({ qualifier: 'up-to' })).toMatchObject({ maxValue: 26_500_000_000 });
    expect(about({ qualifier: 'about' })).toMatchObject({ value: 26_500_000_000 });
    expect(claimNodes({ ...claim, asOfBasis: 'inferred' }, report, 'en')[0]).not.toHaveProperty('dateCreated');
    expect(claimNodes(claim, report, 'en')[0]).toMatchObject({ dateCreated: claim.asOf });
  });

  it('have no speaker where the outlet names none, and say when they are withdrawn', () => {
    const [own] = claimNodes({ ...claim, attribution: 'unattributed' }, report, 'ar') as Json[];
    expect(own).not.toHaveProperty('author');
    const reason = { ar: 'سبب', en: 'reason' };
    const [gone] = claimNodes({ ...claim, withdrawn: { date: '2026-01-02', reason } }, report, 'ar') as Json[];
    expect(gone).toMatchObject({ creativeWorkStatus: 'Withdrawn', expires: '2026-01-02' });
  });
});

describe('pageGraph', () => {
  const page = { locale: 'ar', path: '/claims/x/', title: 'معطى', description: 'وصف' } as const;

  it('leads home through the section', () => {
    const { '@graph': graph } = pageGraph(page, []) as { '@graph': Json[] };
    expect(graph[1]?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'سند', item: ROOT },
      { '@type': 'ListItem', position: 2, name: 'السجل', item: `${ROOT}claims/` },
      { '@type': 'ListItem', position: 3, name: 'معطى', item: `${ROOT}claims/x/` },
    ]);
    const steps = (path: string): number => {
      const built = pageGraph({ ...page, path }, []) as { '@graph': { itemListElement?: unknown[] }[] };
      return built['@graph'][1]?.itemListElement?.length ?? 0;
    };
    expect([steps('/'), steps('/claims/'), steps('/about/'), steps('/charts/x/')]).toEqual([0, 2, 2, 3]);
  });

  it('takes nodes of other pages as they are, under one context', () => {
    const built = pageGraph(page, [{ '@context': 'https://schema.org', '@type': 'Dataset', name: 'x' }]);
    const { '@graph': graph } = built as { '@graph': Json[] };
    expect(graph.at(-1)).toEqual({ '@id': `${ROOT}claims/x/#main`, '@type': 'Dataset', name: 'x' });
    expect(graph[0]?.['mainEntity']).toEqual({ '@id': `${ROOT}claims/x/#main` });
  });
});
