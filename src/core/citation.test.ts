import { describe, expect, it } from 'vitest';
import { type CiteContext, citeArticle, citeChart, citeClaim, citeDataset, citeDispute, citePage } from './citation.ts';
import type { Article, Claim, Unit } from './model.ts';

const text = (ar: string, en: string) => ({ ar, en });
const unit = (id: string, kind: Unit['kind'], ar: string, en: string): [string, Unit] => [
  id,
  { id, kind, name: text(ar, en), ar: { one: ar, other: ar }, en: { one: en, other: en }, written: [] },
];

const article: Article = {
  id: 'mapress-2025-05-27',
  capture: 'mapress-2025-05-27',
  captureSha256: '5e592dd1'.padEnd(64, '0'),
  fromLine: 1,
  toLine: 47,
  outlet: 'mapress',
  event: 'session-2025-05-27',
  published: { date: '2025-05-27', basis: 'stated' },
  language: 'ar',
  title: text('أخنوش أمام المستشارين', 'Akhannouch before the Councillors'),
  summary: text('', ''),
  rights: 'full-text',
  paragraphs: [],
  leftOut: [],
  copies: [],
};

const claim: Claim = {
  id: 'direct-aid-budget-2025-mapress',
  programme: 'direct-aid',
  programmeBasis: 'stated',
  indicator: 'direct-aid-budget',
  value: 26.5e9,
  unit: 'mad',
  qualifier: 'exact',
  status: 'reported',
  period: '2025',
  asOf: '2025-05-27',
  asOfBasis: 'stated',
  article: article.id,
  outlet: 'mapress',
  event: 'session-2025-05-27',
  claimedBy: 'head-of-government',
  attribution: 'reported',
  quote: 'بلغت\u00a026.5 مليار درهم',
  quoteStart: 0,
  quoteEnd: 22,
  line: 25,
  written: [],
  style: 'decimal',
  capture: article.capture,
  captureSha256: article.captureSha256,
  quoteEn: 'reached MAD 26.5 billion',
  file: 'claims/direct-aid.yaml',
  fileLine: 1,
};

const context: CiteContext = {
  site: text('سند', 'Sanad'),
  version: '1.2.0',
  released: '2025-06-01',
  address: (path, locale) => `https://example.org/sanad${locale === 'en' ? '/en' : ''}${path}`,
  indicators: new Map(
    ['direct-aid-budget', 'launch'].map((id) => [
      id,
      {
        id,
        programme: null,
        name: text('ميزانية الدعم المباشر', 'Direct-aid budget'),
        definition: text('', ''),
        base: text('', ''),
        unit: 'mad',
        kind: 'flow',
      },
    ]),
  ),
  units: new Map([unit('mad', 'money', 'درهم', 'MAD'), unit('date', 'date', '', ''), unit('none', 'none', '', '')]),
  outlets: new Map([
    ['mapress', { id: 'mapress', name: text('مابريس تيفي', 'Mapress TV'), country: 'MA', named: true }],
  ]),
  speakers: new Map([
    ['head-of-government', { id: 'head-of-government', name: text('رئيس الحكومة', 'the head of government') }],
  ]),
  events: new Map(),
  articles: new Map([[article.id, article]]),
  standingOf: () => 'undisputed',
};

describe('citeClaim', () => {
  it('gives a line with value, caveat, release and address', () => {
    expect(citeClaim(claim, context).text).toEqual({
      ar: 'ميزانية الدعم المباشر: 26.5 مليار درهم، سنة 2025. أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة. سند، الإصدار 1.2.0، فاتح يونيو 2025، https://example.org/sanad/claims/direct-aid-budget-2025-mapress/',
      en: 'Direct-aid budget: MAD 26.5 billion, 2025. Announced by the head of government, 27 May 2025, as reported by Mapress TV; not independently measured. Sanad, release 1.2.0, 1 June 2025, https://example.org/sanad/en/claims/direct-aid-budget-2025-mapress/',
    });
  });

  it('gives CSL data in each language, with the caveat as its note', () => {
    expect(citeClaim(claim, context).csl.en).toEqual({
      id: 'direct-aid-budget-2025-mapress',
      type: 'webpage',
      title: 'Direct-aid budget: MAD 26.5 billion, 2025',
      author: [{ literal: 'Sanad' }],
      'container-title': 'Sanad',
      issued: { 'date-parts': [[2025, 6, 1]] },
      URL: 'https://example.org/sanad/en/claims/direct-aid-budget-2025-mapress/',
      version: '1.2.0',
      language: 'en',
      note: 'Announced by the head of government, 27 May 2025, as reported by Mapress TV; not independently measured.',
    });
    expect(citeClaim(claim, context).csl.ar).toMatchObject({ language: 'ar', author: [{ literal: 'سند' }] });
  });

  it('says expected of a forecast, and names the doubt', () => {
    const doubted = { ...context, standingOf: () => 'struck' as const };
    const forecast = citeClaim({ ...claim, value: 29e9, status: 'forecast', period: '2026' }, doubted);
    expect(forecast.csl.en.title).toBe('Direct-aid budget: MAD 29 billion (expected), 2026');
    expect(forecast.csl.ar.title).toBe('ميزانية الدعم المباشر: 29 مليار درهم (متوقع)، سنة 2026');
    expect(forecast.csl.en.note).toContain('Judged a likely misprint.');
  });

  it('prints a date once', () => {
    const { value: _, ...rest } = claim;
    const launch = citeClaim(
      { ...rest, indicator: 'launch', unit: 'date', date: '2023-12', period: '2023-12' },
      context,
    );
    expect(launch.csl.ar.title).toBe('ميزانية الدعم المباشر: دجنبر 2023');
  });

  it('gives the words of a statement', () => {
    const { value: _, period: _period, ...rest } = claim;
    const { ar, en } = citeClaim({ ...rest, unit: 'none' }, context).csl;
    expect(ar.title).toBe('ميزانية الدعم المباشر: «بلغت 26.5 مليار درهم»');
    expect(en.title).toBe('Direct-aid budget: “reached MAD 26.5 billion”');
  });

  it('says that a statement is a plan', () => {
    const { value: _, period: _period, ...rest } = claim;
    const { ar, en } = citeClaim({ ...rest, unit: 'none', status: 'plan' }, context).csl;
    expect(ar.title).toMatch(/» \(مخطط له\)$/);
    expect(en.title).toMatch(/” \(planned\)$/);
  });

  it('refuses to cite an outlet that the ledger does not hold', () => {
    expect(() => citeClaim({ ...claim, outlet: 'nobody' }, context)).toThrow(/outlet “nobody”/);
  });
});

describe('citeArticle', () => {
  it('credits the outlet and pins the capture by its hash', () => {
    const { csl, text: line } = citeArticle(article, context);
    expect(csl.en).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Mapress TV',
      issued: { 'date-parts': [[2025, 5, 27]] },
      archive: 'Sanad',
      archive_location: 'mapress-2025-05-27',
    });
    expect(csl.en).not.toHaveProperty('author');
    expect(line.ar).toBe(
      `مابريس تيفي، «أخنوش أمام المستشارين»، 27 ماي 2025. نسخة محفوظة: mapress-2025-05-27، SHA-256 ${article.captureSha256}. سند، الإصدار 1.2.0، فاتح يونيو 2025، https://example.org/sanad/articles/mapress-2025-05-27/`,
    );
    expect(line.en).toContain('Mapress TV, “Akhannouch before the Councillors”, 27 May 2025. Archived capture:');
  });

  it('does not quote a headline twice that is a quotation itself', () => {
    const title = text('زلزال!', '“An earthquake!”');
    expect(citeArticle({ ...article, title }, context).text.en).toMatch(/^Mapress TV, “An earthquake!”, 27 May 2025/);
  });

  it('says that a date is inferred', () => {
    const inferred = citeArticle({ ...article, published: { date: '2025-05-28', basis: 'inferred' } }, context);
    expect(inferred.text.ar).toContain('28 ماي 2025 (تاريخ مستنتج).');
    expect(inferred.text.en).toContain('28 May 2025 (date inferred).');
    expect(inferred.csl.en.note).toContain('Date of publication inferred.');
  });
});

describe('other citations', () => {
  it('cites a disagreement with its verdict; a question keeps its mark', () => {
    const dispute = {
      id: 'tns-files-lodged',
      question: text('كم ملفا أودع؟', 'How many files?'),
      verdict: text('خطأ مطبعي مرجح', 'likely misprint'),
      reviewedAt: '2025-06-01',
    };
    expect(citeDispute(dispute, context).text).toEqual({
      ar: 'كم ملفا أودع؟ حكم المحرر: خطأ مطبعي مرجح (روجع في فاتح يونيو 2025). الأرقام معلنة كما نقلتها الصحافة، ولم تتحقق منها جهة مستقلة. سند، الإصدار 1.2.0، فاتح يونيو 2025، https://example.org/sanad/disputes/tns-files-lodged/',
      en: 'How many files? Editor’s verdict: likely misprint (reviewed 1 June 2025). Figures as announced and reported by the press; not independently measured. Sanad, release 1.2.0, 1 June 2025, https://example.org/sanad/en/disputes/tns-files-lodged/',
    });
  });

  it('cites charts, pages and the open data by type and address', () => {
    const title = text('عنوان', 'Title');
    expect(citeChart({ id: 'budget', title }, context).csl.en).toMatchObject({
      id: 'chart-budget',
      type: 'figure',
      URL: 'https://example.org/sanad/en/charts/budget/',
    });
    expect(citePage({ path: '/programmes/tns/', title }, context).csl.ar).toMatchObject({
      id: 'page-programmes-tns',
      URL: 'https://example.org/sanad/programmes/tns/',
    });
    expect(citePage({ path: '/', title }, context).csl.ar.id).toBe('page-home');
    expect(citeDataset({ path: '/data/', title }, context).csl.en).toMatchObject({ id: 'sanad-data', type: 'dataset' });
  });

  it('has no no-break space in any line, so that it pastes into any reference manager', () => {
    const title = text('عنوان', 'Title');
    const lines = [citeClaim(claim, context), citeArticle(article, context), citePage({ path: '/', title }, context)];
    for (const { text: line } of lines) expect(`${line.ar}${line.en}`).not.toContain('\u00a0');
  });
});
