/**
 * The index of the built site, asked without a browser: how well it answers the judged queries, what it weighs, and that
 * it shows nothing but the words of the pages. `npm run search:eval` measures the same through the page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { judged } from '../../scripts/search/measure.ts';
import { type JudgedQuery, meanOf, scoreOf } from '../../scripts/search/metrics.ts';
import { rowOf } from '../../src/client/search-row.ts';
import { type Answer, answer } from '../../src/client/search-run.ts';
import { stateOf } from '../../src/client/search-state.ts';
import { openStore, type SearchStore } from '../../src/client/search-store.ts';
import { type Site, serve } from '../support/server.ts';

const { dir, base } = inject('site');
const SETS = ['dev', 'own', 'heldout', 'beside'] as const;
/** Results that the page shows at first. */
const SHOWN = 20;

interface Asked {
  readonly query: JudgedQuery;
  readonly answer: Answer;
}

let site: Site;
let store: SearchStore;
const asked = new Map<string, readonly Asked[]>();

beforeAll(async () => {
  site = await serve(dir, base);
  store = await openStore(site.home);
  for (const set of SETS) {
    const queries = JSON.parse(
      readFileSync(new URL(`../search/queries-${set}.json`, import.meta.url), 'utf8'),
    ) as readonly JudgedQuery[];
    const answers: Asked[] = [];
    for (const query of queries) {
      answers.push({
        query,
        answer: await answer(stateOf(`?${new URLSearchParams({ q: query.q })}`), query.ui, store),
      });
    }
    asked.set(set, answers);
  }
});
afterAll(() => site.close());

const onTopic = (set: string): readonly Asked[] =>
  (asked.get(set) ?? []).filter(({ query }) => query.category !== 'off-topic');

const pathsOf = ({ answer: { hits } }: Asked): readonly string[] =>
  hits.slice(0, SHOWN).map(({ document }) => store.catalogue[document]?.path ?? '');

describe('the judged queries', () => {
  it.each([
    ['dev', 151, 0.965, 0.95],
    ['own', 162, 0.965, 0.96],
    ['heldout', 130, 0.975, 0.965],
  ] as const)('%s: %i queries, recall@5 and nDCG@10 stay above the floor', (set, size, recall, gain) => {
    const scores = onTopic(set).map((one) => {
      const paths = pathsOf(one);
      return scoreOf(one.query, judged(paths), paths.length);
    });
    expect(scores.length).toBe(size);
    const mean = meanOf(scores);
    expect(mean.recallAt5).toBeGreaterThanOrEqual(recall);
    expect(mean.ndcgAt10).toBeGreaterThanOrEqual(gain);
    expect(mean.noResult).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['own', 26, 0],
    ['heldout', 30, 1],
    ['beside', 82, 5],
  ] as const)('%s: of %i questions about other things, no more than %i are answered', (set, size, most) => {
    const off = (asked.get(set) ?? []).filter(({ query }) => query.category === 'off-topic');
    expect(off.length).toBe(size);
    const answered = off.filter((one) => pathsOf(one).length > 0).map(({ query }) => query.q);
    expect(answered.slice(most)).toEqual([]);
  });
});

describe('the figures above the pages', () => {
  it.each([
    ['شحال كيعطيو للعائلة', 'ar', 'direct-aid-monthly-amount'],
    ['كم يعطون للأسرة', 'ar', 'direct-aid-monthly-amount'],
    ['كم قيمة الدعم المباشر', 'ar', 'direct-aid-monthly-amount'],
    ['how much cash aid', 'en', 'direct-aid-monthly-amount'],
    ['how much money do families get', 'en', 'direct-aid-monthly-amount'],
    ['how much is the birth grant', 'en', 'direct-aid-birth-grant-first'],
    ['how much for school', 'en', 'direct-aid-school-amount'],
    ['كم عدد الأسر المستفيدة', 'ar', 'direct-aid-households'],
    ['شحال من عائلة كتستافد', 'ar', 'direct-aid-households'],
    ['شحال عدد الأرامل', 'ar', 'direct-aid-widows'],
  ] as const)('%s (%s) begins with %s', async (q, reader, first) => {
    const { figures } = await answer(stateOf(`?${new URLSearchParams({ q })}`), reader, store);
    expect(store.catalogue[figures[0]?.document ?? -1]?.path).toMatch(new RegExp(`^/claims/${first}-`));
  });

  it.each(['شحال الدعم', 'how much is the monthly support'])(
    '%s: neither a statement nor a date is an amount',
    async (q) => {
      const { figures } = await answer(stateOf(`?${new URLSearchParams({ q })}`), 'ar', store);
      const shown = await Promise.all(figures.map(({ document }) => store.claim(document)));
      expect(shown.length).toBeGreaterThan(0);
      for (const claim of shown) expect(claim?.value.en).not.toMatch(/^$|^(?:\d+ )?[A-Z][a-z]+ \d{4}$/);
    },
  );
});

describe('numbers, however they are written', () => {
  const best = async (q: string): Promise<readonly string[]> => {
    const found = await answer(stateOf(`?${new URLSearchParams({ q })}`), 'ar', store);
    return found.hits.slice(0, 3).map(({ document }) => store.catalogue[document]?.path ?? '');
  };

  it.each([
    ['420 ألف', ['420,000', '420.000', '٤٢٠٠٠٠', '420 thousand', '420000']],
    ['17 مليار', ['17 milliards', '17bn', '١٧ مليار', '17 billion']],
  ])('%s', async (first, others) => {
    const wanted = await best(first);
    expect(wanted.length).toBe(3);
    for (const other of others) expect([other, await best(other)]).toEqual([other, wanted]);
  });
});

describe('what is shown', () => {
  const texts = new Map<string, string>();
  /** The words of a built page as a reader sees them, white space as one space; knots and the notes of terms stand beside the words. */
  const pageText = (path: string): string => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const { document } = parseHTML(readFileSync(join(dir, path, 'index.html'), 'utf8'));
    for (const beside of document.querySelectorAll(
      'script,style,svg,button,[hidden],[aria-hidden=true],[data-search-skip],.k,.pl,.eq,.vh,.ln,.eyebrow',
    ))
      beside.remove();
    for (const line of document.querySelectorAll('br')) line.replaceWith(' ');
    const text = (document.querySelector('main')?.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    texts.set(path, text);
    return text;
  };
  const original = (path: string): string =>
    ['', 'en/'].map((locale) => pageText(`${locale}${path.slice(1).replace(/#.*$/, '')}`)).join('\n');

  it('every passage of the index stands in its page, letter for letter', async () => {
    const strange: string[] = [];
    let read = 0;
    for (const [document, entry] of store.catalogue.entries()) {
      if (entry.kind === 'claim') continue;
      const page = original(entry.path);
      for (const [at, { field, language }] of entry.passages.entries()) {
        // Names lead to a page and are shown nowhere.
        if (field === 'name') continue;
        const [text] = (await store.passage(document, at)) ?? [''];
        read += 1;
        if (text === '' || !page.includes(text)) strange.push(`${entry.path} ${at}: ${text}`);
        // A phrase is looked for in the title as the catalogue has it.
        const first = entry.passages.findIndex((other) => other.field === 'title' && other.language === language);
        if (first === at && entry.kind !== 'term' && text !== entry.title[language === 'en' ? 'en' : 'ar'])
          strange.push(`${entry.path}: the title is not “${text}”`);
      }
    }
    expect(strange).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  });

  it('every excerpt of every judged query is a piece of its page, and its marks lie inside it', async () => {
    const strange: string[] = [];
    let read = 0;
    let marked = 0;
    for (const { query, answer: found } of SETS.flatMap(onTopic)) {
      for (const hit of found.hits) {
        const { entry, excerpt } = await rowOf(hit, found.keys, query.ui, base, store);
        if (excerpt === undefined) continue;
        read += 1;
        if (!original(entry.path).includes(excerpt.text)) strange.push(`${query.q}: ${entry.path} ${excerpt.text}`);
        let last = 0;
        for (const { start, end } of excerpt.marks) {
          if (start < last || end <= start || end > excerpt.text.length) strange.push(`${query.q}: marks`);
          last = end;
        }
        marked += excerpt.marks.length;
      }
    }
    expect(strange).toEqual([]);
    expect([read > 2000, marked > 2000]).toEqual([true, true]);
  });
});

describe('weight', () => {
  it('script, description and word lists leave room for the passages of a first answer under 110 kB', () => {
    const scripts = readdirSync(join(dir, '_astro')).filter((name) => /^search\..*\.js$/.test(name));
    expect(scripts.length).toBe(2);
    const sent = [...scripts.map((name) => `_astro/${name}`), 'search/index.json'].map(
      (file) => gzipSync(readFileSync(join(dir, file))).length,
    );
    const lists = store.index.chunks.map(([, file]) => readFileSync(join(dir, 'pagefind', file)).length);
    expect([...sent, ...lists].reduce((sum, size) => sum + size, 0)).toBeLessThan(97_000);
  });
});
