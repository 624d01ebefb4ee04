import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../core/citation.ts';
import { bibtex, citationFile, escapeTex, ris } from './formats.ts';
import { report } from './sample.ts';
import { CITED_KINDS, type Cited, citationPath, citedIds, citedItem } from './things.ts';

const item: CslItem = {
  id: 'direct-aid-budget-2025-mapress',
  type: 'webpage',
  title: 'ميزانية الدعم المباشر: 26.5 مليار درهم، سنة 2025',
  author: [{ literal: 'سند' }],
  'container-title': 'سند',
  issued: { 'date-parts': [[2025, 6, 1]] },
  URL: 'https://example.org/sanad/claims/direct-aid-budget-2025-mapress/',
  version: '1.2.0',
  language: 'ar',
  note: 'أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة.',
};

/** What a reference manager reads of a file, by the library's own parser. */
const read = (file: string): Readonly<Record<string, unknown>>[] => [...new Cite(file).data];
const authorOf = (parsed: Readonly<Record<string, unknown>> | undefined): unknown => {
  const [author] = (parsed?.['author'] ?? []) as { family?: string; literal?: string }[];
  return author?.literal ?? author?.family;
};

const all: Cited[] = [
  ...CITED_KINDS.flatMap((kind) => citedIds(kind, report).map((id): Cited => ({ kind, id }))),
  { kind: 'data' },
];
const items = (['ar', 'en'] as const).flatMap((locale) => all.map((cited) => citedItem(cited, report, locale)));

describe('bibtex', () => {
  it('writes an entry under its id, Arabic as it is', () => {
    expect(bibtex([item])).toBe(`@misc{direct-aid-budget-2025-mapress,
  author = {{سند}},
  year = {2025},
  month = {jun 1},
  note = {أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة.},
  title = {{ميزانية الدعم المباشر: 26.5 مليار درهم، سنة 2025}},
  url = {https://example.org/sanad/claims/direct-aid-budget-2025-mapress/},
  howpublished = {\\url{https://example.org/sanad/claims/direct-aid-budget-2025-mapress/}},
  langid = {arabic},
  version = {1.2.0},
}
`);
  });

  it('escapes what TeX would take for a command', () => {
    expect(escapeTex('60% & 5$ #1 a_b {c} \\d ~e ^f')).toBe(
      '60\\% \\& 5\\$ \\#1 a\\_b \\{c\\} \\textbackslash{}d \\textasciitilde{}e \\textasciicircum{}f',
    );
    expect(bibtex([{ ...item, title: 'الثلث: 33% & أكثر' }])).toContain('title = {{الثلث: 33\\% \\& أكثر}},');
  });

  it('keeps the case of names in an English title', () => {
    expect(bibtex([{ ...item, title: 'Direct-aid budget: MAD 26.5 billion', language: 'en' }])).toContain(
      'title = {{Direct-aid budget: MAD 26.5 billion}},\n',
    );
  });

  it.each(['60% & more', 'a_b #1 {x} $5', 'ملف واحد ~ 7 ^ 8'])('is read back as it was: %s', (words) => {
    const [parsed] = read(bibtex([{ ...item, title: words, note: words }]));
    expect(parsed).toMatchObject({ title: words, note: words });
  });
});

describe('ris', () => {
  it('writes a tag a line, long values unfolded, the id whole', () => {
    expect(ris([item]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - سند',
      'DA  - 2025/06/01/',
      'PY  - 2025',
      'ID  - direct-aid-budget-2025-mapress',
      'LA  - ar',
      'N1  - أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة.',
      'TI  - ميزانية الدعم المباشر: 26.5 مليار درهم، سنة 2025',
      'UR  - https://example.org/sanad/claims/direct-aid-budget-2025-mapress/',
      'ER  - ',
      '',
    ]);
  });

  it('keeps a line break of a value out of the record', () => {
    expect(ris([{ ...item, note: 'one\ntwo\u00a0 three' }])).toContain('\r\nN1  - one two three\r\n');
  });
});

describe('every reference of the report', () => {
  it.each(['bib', 'ris'] as const)('comes back from %s with title, author, date, address and note', (format) => {
    const parsed = read(citationFile(items, format));
    expect(parsed.length).toBe(items.length);
    parsed.forEach((found, index) => {
      const sent = items[index];
      expect(found).toMatchObject({ id: sent?.id, title: sent?.title, URL: sent?.URL, note: sent?.note });
      expect(authorOf(found)).toBe(sent?.author?.[0]?.literal);
      const [date] = (found['issued'] as CslItem['issued'])['date-parts'];
      // The library reads the year alone of a newspaper in RIS; reference managers read its DA, tested below.
      const whole = format === 'bib' || sent?.type !== 'article-newspaper';
      expect(whole ? date : date?.[0]).toEqual(
        whole ? sent?.issued['date-parts'][0] : sent?.issued['date-parts'][0]?.[0],
      );
    });
  });

  it('has the day of an article in RIS, as far as it is known', () => {
    const article = citedItem({ kind: 'articles', id: 'mapress-2025-05-27' }, report, 'ar');
    expect(ris([article])).toContain('\r\nDA  - 2025/05/27/\r\n');
    expect(ris([{ ...article, issued: { 'date-parts': [[2025, 5]] } }])).toContain('\r\nDA  - 2025/05//\r\n');
    expect(ris([{ ...article, issued: { 'date-parts': [[2025]] } }])).toContain('\r\nDA  - 2025///\r\n');
  });

  it('is itself in CSL-JSON', () => {
    expect(JSON.parse(citationFile(items, 'csl.json'))).toEqual(items);
  });

  it('has an id of its own in its language', () => {
    const ids = all.map((cited) => citedItem(cited, report, 'ar').id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('carries the caveat, the release and an address of this site', () => {
    for (const [index, { note, URL: address, language }] of items.entries()) {
      expect(note, address).toMatch(/independent|مستقلة|Archived capture|نسخة محفوظة/);
      expect(note).toMatch(index < all.length ? /سند، الإصدار 1\.\d+\.\d+، / : /Sanad, release 1\.\d+\.\d+, /);
      expect(address).toMatch(/^http:\/\/localhost:4321\//);
      expect(['ar', 'ary', 'en']).toContain(language);
    }
  });

  it('has a file beside its page', () => {
    expect(citationPath({ kind: 'claims', id: 'x' }, 'bib')).toBe('/claims/x.bib');
    expect(citationPath({ kind: 'data' }, 'csl.json')).toBe('/data/v1/citation.csl.json');
  });

  it('is refused for what the report does not hold', () => {
    expect(() => citedItem({ kind: 'disputes', id: 'nothing' }, report, 'ar')).toThrow(/disputes\/nothing/);
    expect(() => citedItem({ kind: 'charts', id: 'nothing' }, report, 'ar')).toThrow(/charts\/nothing/);
  });
});
