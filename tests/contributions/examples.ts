/**
 * An example of wrong and right for every code. Most are rows of the tables in `cases/`, shown as they are tested; those
 * whose mistake is no change of words in one file are written here.
 */

import { PLACES, TIMES, WORDINGS } from './cases/agreement.ts';
import { ARTICLES, CAPTURES } from './cases/articles.ts';
import { SPEAKERS } from './cases/attribution.ts';
import { QUOTES, VALUES } from './cases/claims.ts';
import { BYTES, KINDS, MISSING, NAMES } from './cases/files.ts';
import { CHARTS, FORMULAS, LISTS, RULE_FAULTS, VERDICTS, WORDS } from './cases/judgement.ts';
import { CODE, COMPONENTS, FIGURES, LINKS, STRUCTURE } from './cases/pages.ts';
import { LANGUAGES, NUMBERS } from './cases/prose.ts';
import { SHAPES, SYNTAX } from './cases/yaml.ts';
import type { Edit, Wrong } from './draft.ts';

export const ROWS: readonly Wrong[] = [
  ...[NAMES, KINDS, BYTES, MISSING, SYNTAX, SHAPES, CAPTURES, ARTICLES, QUOTES, VALUES, NUMBERS, LANGUAGES],
  ...[CODE, COMPONENTS, LINKS, FIGURES, STRUCTURE, VERDICTS, FORMULAS, RULE_FAULTS, CHARTS, LISTS, WORDS],
  ...[TIMES, PLACES, WORDINGS, SPEAKERS],
].flat();

export interface Example {
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
}

const written = (file: string, wrong: string, right: string): Example => ({ file, wrong, right });

const PAGE = 'commentary/en/about.mdx';
const CLAIMS = 'claims/tns.yaml';
const NAME = 'content/';

const WRITTEN: Readonly<Record<string, Example>> = {
  'symbolic-link': written(NAME, 'glossary/amo.yaml -> ../elsewhere.yaml', 'glossary/amo.yaml'),
  'file-name': written(NAME, 'glossary/مطعم.yaml', 'glossary/canteen.yaml'),
  'unknown-file': written(NAME, 'charts/places.yml', 'charts/places.yaml'),
  'not-a-file': written(NAME, 'outlets.yaml/', 'outlets.yaml'),
  'file-unreadable': written(NAME, 'chmod 000 glossary/amo.yaml', 'chmod 644 glossary/amo.yaml'),
  'file-missing': written(NAME, '(no units.yaml)', 'units.yaml'),
  'file-empty': written('glossary/amo.yaml', '', 'name: { ar: "مطعم مدرسي", en: "School canteen" }'),
  'file-too-large': written(NAME, 'glossary/amo.yaml (5 MB)', 'glossary/amo.yaml (1 kB)'),
  'too-many-files': written(NAME, '60,001 files', '400 files'),
  'content-too-large': written(NAME, '600 MB', '2 MB'),
  'text-bom': written('glossary/amo.yaml', 'EF BB BF 6E 61 6D 65', '6E 61 6D 65'),
  'text-not-utf8': written('glossary/amo.yaml', 'UTF-16, Windows-1256', 'UTF-8'),
  'text-crlf': written('glossary/amo.yaml', 'name: …␍␊', 'name: …␊'),
  'yaml-syntax': written('glossary/amo.yaml', 'ar: تغطية صحية: إجبارية', 'ar: "تغطية صحية: إجبارية"'),
  'field-unknown': written(CLAIMS, 'qualifer: about', 'qualifier: about'),
  'unicode-in-id': written(CLAIMS, '- id: TNS_Files', '- id: tns-files'),
  'value-differs': written(CLAIMS, 'value: 1400000\nwritten: "14 مليون"', 'value: 14000000\nwritten: "14 مليون"'),
  'style-differs': written(CLAIMS, 'written: "26.5 مليار"\nstyle: thousands', 'written: "26.5 مليار"\nstyle: decimal'),
  'unit-differs': written(
    CLAIMS,
    'indicator: tns-files-lodged\nwritten: "26.5 مليار"',
    'indicator: tns-cost-settled\nwritten: "26.5 مليار"',
  ),
  'indicator-differs': written(
    CLAIMS,
    'indicator: tns-files-lodged\nquote: "تمت تصفية 3.6 ملايين منها"',
    'indicator: tns-files-settled\nquote: "تمت تصفية 3.6 ملايين منها"',
  ),
  'indicator-ambiguous': written(
    'indicators.yaml',
    '- id: tns-files-lodged\n  words: [["ملفات"]]\n- id: tns-files-settled\n  words: [["تصفية"]]',
    '- id: tns-files-lodged\n  words: [["المودعة"]]\n  notWords: ["تصفية"]\n- id: tns-files-settled\n  words: [["تصفية"]]',
  ),
  'rendering-words-differ': written(
    CLAIMS,
    'quote: "استفاد حوالي 4 ملايين أسرة"\nquoteEn: "4 million households benefited"',
    'quote: "استفاد حوالي 4 ملايين أسرة"\nquoteEn: "about 4 million households benefited"',
  ),
  'date-in-future': written('disputes/…', 'reviewedAt: "2099-01-01"', 'reviewedAt: "2026-11-23"'),
  'date-before-claims': written('disputes/…', 'reviewedAt: "2023-01-01"', 'reviewedAt: "2026-11-23"'),
  'qualifier-differs': written(
    CLAIMS,
    'qualifier: exact\nquote: "استفاد حوالي 4 ملايين أسرة"',
    'qualifier: about\nquote: "استفاد حوالي 4 ملايين أسرة"',
  ),
  'mdx-syntax': written(PAGE, '<Term id="amo">the cover', '<Term id="amo">the cover</Term>'),
  'chart-place-taken': written(
    'charts/…',
    '- claim: one-claim\n- claim: one-claim',
    '- claim: one-claim\n- claim: another-claim',
  ),
  'chart-units-differ': written(
    'charts/…',
    '- claim: people-covered\n- claim: money-spent',
    '- claim: people-covered\n- claim: people-registered',
  ),
  'date-not-stated': written(
    'articles/…',
    'published: { date: "2025-05-27", basis: stated }',
    'published: { date: "2025-05-27", basis: inferred, why: { ar: "…", en: "…" } }',
  ),
  'number-claimed-twice': written(
    CLAIMS,
    '- id: tns-decrees-arifino\n- id: tns-decrees-arifino-again',
    '- id: tns-decrees-arifino',
  ),
  'withdrawn-without-correction': written(
    'corrections.yaml',
    '[]',
    '- id: tns-decrees-2025-06\n  claims: [tns-decrees-zanqa20]',
  ),
  'emblem-taken': written('programmes/…', 'emblem: disc', 'emblem: square'),
  'unit-kind-differs': written('indicators.yaml', 'kind: date\nunit: file', 'kind: date\nunit: date'),
  'verdict-reason-differs': written(
    'disputes/…',
    'kind: note\nverdict: rounding',
    'kind: note\nverdict: different-date',
  ),
  'status-differs': written(
    CLAIMS,
    'status: reported\nquote: "ومن المتوقع أن ترتفع إلى 29 مليار درهم"',
    'status: forecast\nquote: "ومن المتوقع أن ترتفع إلى 29 مليار درهم"',
  ),
  'period-not-in-article': written(CLAIMS, 'period: "2019"', 'period: "2025-01-31"'),
  'places-differ': written(
    'timeline.yaml',
    'ar: "بلغت [[one-claim]]."\nen: "It reached [[another-claim]]."',
    'ar: "بلغت [[one-claim]]."\nen: "It reached [[one-claim]]."',
  ),
  'yaml-documents': written('corrections.yaml', '[]\n---\n- id: hidden', '[]'),
  'yaml-nesting': written('glossary/amo.yaml', 'name: [[[[[[[[[[[[[[[[[[[[[[[[[', 'name: { ar: "…", en: "…" }'),
  'not-filled-in': written(
    'glossary/amo.yaml',
    'name: { ar: "…", en: "…" }',
    'name: { ar: "مطعم مدرسي", en: "School canteen" }',
  ),
  'id-duplicate': written('speakers.yaml', '- id: minister\n- id: minister', '- id: minister\n- id: official'),
  'claim-withdrawn': written(PAGE, '<Claim id="a-withdrawn-claim"/>', '<Claim id="the-claim-that-replaced-it"/>'),
  'capture-unpinned': written('sources.yaml', '[]', '- id: mapress-2025-06-01\n  sha256: 5e592dd1…\n  bytes: 6595'),
  'capture-missing': written('sources.yaml', '- id: lost-2025-06-01', '- id: mapress-2025-05-27'),
  'capture-not-text': written('sources/…/capture.txt', '‰PNG', 'قالت وزيرة التعليم …'),
  'copy-undeclared': written(
    'articles/…',
    'articles/copy-2024-03-04.yaml',
    'copies:\n  - { capture: majma-2024-03-04, lines: "3" }',
  ),
  'place-ambiguous': written(
    'articles/…',
    '- { line: 1, text: "الرئيسية" }',
    '- { line: 1, text: "الرئيسية", nth: 2 }',
  ),
  'non-claim-not-found': written('articles/…', '- { line: 9, text: "7575" }', '- { line: 9, text: "5757" }'),
  'quote-not-in-article': written(CLAIMS, 'quote: "words of the page’s menu"', 'quote: "words of the article’s body"'),
  'quote-ambiguous': written(CLAIMS, 'line: 5', 'line: 5\n  nth: 2'),
  'quote-nth-differs': written(CLAIMS, 'nth: 3', 'nth: 2'),
  'quote-has-invisible-marks': written(CLAIMS, 'quote: "منه\\u200F حوالي 120 ألف"', 'quote: "منه حوالي 120 ألف"'),
  'quote-not-nfc': written(CLAIMS, 'quote: "a\\u0301 …"', 'quote: "á …"'),
  'period-not-in-reason': written(
    CLAIMS,
    'period: "../2025-03"\nperiodWhy: { ar: "من الجملة السابقة.", en: "From the sentence before." }',
    'period: "../2025-03"\nperiodWhy: { ar: "تقول الجملة السابقة «إلى حدود مارس 2025».", en: "The sentence before says «إلى حدود مارس 2025»." }',
  ),
  'period-bound-differs': written(
    CLAIMS,
    'period: "2025-03/.."\nquote: "… إلى حدود مارس 2025"',
    'period: "../2025-03"\nquote: "… إلى حدود مارس 2025"',
  ),
  'period-not-stated': written(
    CLAIMS,
    'periodBasis: stated',
    'periodBasis: inferred\n  periodWhy: { ar: "…", en: "…" }',
  ),
  'token-ambiguous': written(CLAIMS, 'quote: "310 من 310 مطاعم"', 'quote: "310 مطاعم مدرسية"'),
  'negated-quote': written(
    CLAIMS,
    'quote: "ولم تبلغ كلفة البرنامج 45 مليون درهم"',
    'quote: "وبلغت كلفة البرنامج 45 مليون درهم"',
  ),
  'programme-differs': written('claims/system.yaml', 'indicator: tns-files-lodged', 'indicator: cnss-files'),
  'mdx-html': written(PAGE, '<b onclick="…">here</b>', '**here**'),
  'mdx-component': written(PAGE, '<Clam id="tns-decrees-zanqa20"/>', '<Claim id="tns-decrees-zanqa20"/>'),
  'mdx-code': written(PAGE, "import fs from 'node:fs'", '<Claim id="tns-decrees-zanqa20"/>'),
  'mdx-attribute': written(
    PAGE,
    '<Claim id="tns-decrees-zanqa20" color="red"/>',
    '<Claim id="tns-decrees-zanqa20" form="value"/>',
  ),
  'mdx-children': written(PAGE, '<Claim id="…">many</Claim>', '<Claim id="…"/>'),
  'mdx-footnote': written(PAGE, 'It is so.[^note]', 'It is so: <Claim id="tns-decrees-zanqa20"/>.'),
  'mdx-heading-level': written(PAGE, '# Limits', '## Limits'),
  'mdx-heading': written(PAGE, '## Limits', 'anchors:\n  Limits: limits'),
  'mdx-anchor-unused': written(PAGE, 'anchors:\n  Limit: limits', 'anchors:\n  Limits: limits'),
  'mdx-nesting': written(PAGE, '> > > > > > > > > > > > > > > > > words', '> words'),
  'address-taken': written(NAME, 'commentary/ar/claims.mdx', 'commentary/ar/how-claims-work.mdx'),
  'link-unsafe': written(PAGE, '[press](javascript:alert())', '[read](https://example.org/)'),
  'link-empty': written(PAGE, '[](/about/)', '[What we leave open](/about/)'),
  'image-alt': written(PAGE, '![](/favicon.svg)', '![The sign of Sanad](/favicon.svg)'),
  'image-missing': written(PAGE, '![A canteen](/canteen.png)', '![The sign of Sanad](/favicon.svg)'),
  'translation-missing': written('src/i18n/en.ts', '// claims is missing', "claims: 'Ledger',"),
  'derived-cycle': written('derived.yaml', 'formula: "half * 2"', 'formula: "a-claim / another-claim"'),
  'formula-input-withdrawn': written(
    'derived.yaml',
    'formula: "a-withdrawn-claim / 12"',
    'formula: "the-claim-that-replaced-it / 12"',
  ),
  'dispute-without-verdict': written(NAME, '(no file)', 'disputes/tns-files-lodged.yaml'),
  'verdict-without-dispute': written('disputes/…', 'kind: conflict', 'kind: note'),
  'verdict-without-arithmetic': written(
    'disputes/…',
    'verdict: likely-typo',
    'verdict: likely-typo\narithmetic:\n  - id: days',
  ),
  'verdict-claims-differ': written('disputes/…', 'claims: [one-claim]', 'claims: [one-claim, the-other-claim]'),
  'verdict-claim-unknown': written(
    'disputes/…',
    'claims: [tns-file-lodged-mapress]',
    'claims: [tns-files-lodged-mapress]',
  ),
  'chart-label-missing': written('charts/…', '- claim: tns-decrees-zanqa20', 'label: period'),
  'chart-not-a-share': written('charts/…', 'kind: share', 'kind: bars'),
  'chart-withdrawn-claim': written('charts/…', '- claim: a-withdrawn-claim', '- claim: the-claim-that-replaced-it'),
  'chart-not-above-zero': written('charts/…', '- derived: a-fall-below-nought', '- claim: an-amount'),
  'chart-line-not-joined': written('charts/…', 'kind: slope', 'kind: bars'),
  'untraced-digits': written('src/components/…', '<p>26.5</p>', '<Value claim={claim} />'),
  'time-differs': written(
    'src/components/…',
    '<time datetime="2025-05">March 2025</time>',
    '<time datetime="2025-03">March 2025</time>',
  ),
  'claim-hook-unknown': written('src/components/…', 'data-claim="tns-files"', 'data-claim="tns-files-lodged-mapress"'),
  'claim-hook-differs': written('src/components/…', 'value="26"', 'value={claim.value}'),
  'not-verbatim': written('src/components/…', '<q data-verbatim>our words</q>', '<q data-verbatim>{claim.quote}</q>'),
  'site-link-broken': written('src/components/…', 'href="/programme/tns/"', "href={href(locale, '/programmes/tns/')}"),
  'site-anchor-broken': written('src/components/…', '/about/#limit', '/about/#limits'),
  'site-link-outside': written('src/components/…', 'href="/about/"', "href={href(locale, '/about/')}"),
  'site-link-redirects': written('src/components/…', '/about', '/about/'),
  'link-scheme': written('src/components/…', 'href="http://example.org/"', 'href="https://example.org/"'),
  'foreign-load': written('src/layouts/…', 'src="https://cdn.example/x.js"', "src={asset('/x.js')}"),
  'head-missing': written('src/layouts/…', '(no description)', '<meta name="description" content={description} />'),
  'head-doubled': written('src/layouts/…', '<title>A</title><title>B</title>', '<title>A</title>'),
  'language-wrong': written('src/layouts/…', '<html lang="ar" dir="ltr">', '<html lang="ar" dir="rtl">'),
  'address-wrong': written('src/layouts/…', 'canonical: /about', 'canonical: /about/'),
  'alternate-one-sided': written('src/layouts/…', 'ar → en', 'ar → en, en → ar'),
  'policy-missing': written(
    'src/layouts/…',
    '<meta charset="utf-8"><script>',
    '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" …>',
  ),
  'policy-weak': written('src/build/csp.ts', "script-src 'unsafe-inline'", "script-src 'self'"),
  'policy-inline': written('src/components/…', '<p style="color:red">', '<p class="warning">'),
  'sitemap-differs': written('astro.config.mjs', 'a page left out', 'every page that may be indexed'),
  'site-file-missing': written('src/pages/…', 'no robots.txt', 'robots.txt'),
  'robots-wrong': written('src/pages/robots.txt.ts', '(no Sitemap line)', 'Sitemap: https://…/sitemap-index.xml'),
  'budget-exceeded': written('src/pages/…', 'one page of everything', 'two pages'),
};

/** The example of a code: the row of a table that raises it and nothing else, or the one written above. */
export function exampleOf(code: string): Example | undefined {
  if (WRITTEN[code]) return WRITTEN[code];
  const row = ROWS.find(({ change, raises }) => {
    const edited = (change as Partial<Edit>).edited;
    return (
      edited !== undefined && raises.length === 1 && raises[0]?.[0] === code && isShort(edited.wrong, edited.right)
    );
  });
  return row && (row.change as Edit).edited;
}

function isShort(...texts: readonly string[]): boolean {
  return texts.every((text) => text.length < 220);
}
