/** Pages in MDX that would run something, show an unproven figure, or lead nowhere. */
import { type Draft, edit, GUIDE, type Wrong } from '../draft.ts';

const ABOUT = 'commentary/en/about.mdx';

/** A paragraph added to the English page about the report. */
const added = (text: string) => (draft: Draft) => draft.append(ABOUT, `\n${text}\n`);

/** An English page with one paragraph more, refused at the words that begin it (or at `at`). */
const page = (name: string, text: string, code: string, at: string = text, says?: string): Wrong => ({
  name,
  change: added(text),
  raises: [[code, ABOUT, `=${at}`]],
  ...(says !== undefined && { says }),
});

export const CODE: readonly Wrong[] = [
  page('a script', '<script>alert(document.domain)</script>', 'mdx-html', '<script>'),
  page('a script in capitals', '<SCRIPT>alert(document.domain)</SCRIPT>', 'mdx-component', '<SCRIPT>'),
  page('a style', '<style>body</style>', 'mdx-html', '<style>'),
  page('an iframe', '<iframe src="https://example.org/"></iframe>', 'mdx-html', '<iframe'),
  page('a picture tag that runs on error', '<img src="x" onerror="alert(document.domain)" />', 'mdx-html', '<img'),
  page('a drawing that runs on load', '<svg onload="alert(document.domain)"></svg>', 'mdx-html', '<svg'),
  page('a tag with onclick', 'Press <b onclick="alert(document.domain)">here</b>.', 'mdx-html', '<b onclick'),
  {
    name: 'a form with a field in it',
    change: added('<form action="https://example.org/"><input name="password" /></form>'),
    raises: [
      ['mdx-html', ABOUT, '=<form'],
      ['mdx-html', ABOUT, '=<input'],
    ],
  },
  page('a fragment', '<>words</>', 'mdx-html', '<>'),
  page('a component with a name of two parts', '<Foo.Bar />', 'mdx-component'),
  page('a tag of another language', '<svg:rect />', 'mdx-html'),
  page('a component called like a part of every object', '<constructor />', 'mdx-html'),
  page('an import', "import fs from 'node:fs'", 'mdx-code'),
  page('an export', 'export const meta = null', 'mdx-code'),
  page('an expression', 'It says {process.env.HOME}.', 'mdx-code', '{process'),
  page('an expression on a line of its own', '{document.cookie}', 'mdx-code'),
  page('an empty expression', 'It says {}.', 'mdx-code', '{}'),
  {
    name: 'an expression that is no program',
    change: added('It says {not a program}.'),
    raises: [['mdx-syntax', ABOUT, 'It says {not']],
    says: 'reads as code',
  },
  {
    name: 'prose that begins with the word import',
    change: added('import duties were not counted.'),
    raises: [['mdx-syntax', ABOUT, 'import duties']],
    says: 'reads as code',
  },
  {
    name: 'a comment of HTML',
    change: added('<!-- to do -->'),
    raises: [['mdx-syntax', ABOUT, '<!--']],
    says: 'comments have no place',
  },
  {
    name: 'a spread attribute',
    change: added('<Claim {...props} />'),
    raises: [
      ['mdx-attribute', ABOUT, '={...props}'],
      ['field-missing', ABOUT, '=<Claim'],
    ],
  },
  page('an attribute that is code', '<Claim id={`meals-pupils-ribat`} />', 'mdx-attribute', 'id={`'),
];

export const COMPONENTS: readonly Wrong[] = [
  page(
    'an unknown component, with the nearest',
    '<Clam id="meals-pupils-ribat"/>',
    'mdx-component',
    '<Clam',
    'Nearest: “Claim”',
  ),
  page('a component in small letters', '<claim id="meals-pupils-ribat"/>', 'mdx-html', '<claim', 'Nearest: “Claim”'),
  page('an unknown attribute', '<Claim id="meals-pupils-ribat" color="red"/>', 'mdx-attribute', 'color'),
  page('a style attribute', '<Claim id="meals-pupils-ribat" style="color:red"/>', 'mdx-attribute', 'style'),
  page('a handler as an attribute', '<Claim id="meals-pupils-ribat" onclick="alert()"/>', 'mdx-attribute', 'onclick'),
  page('a number as an attribute', '<Claim id="meals-pupils-ribat" value="120000"/>', 'mdx-attribute', 'value'),
  page(
    'an attribute twice',
    '<Claim id="meals-pupils-ribat" id="meals-cost-ribat"/>',
    'mdx-attribute',
    'id="meals-cost',
  ),
  page('an attribute without a value', '<Claim id/>', 'mdx-attribute', 'id/>'),
  page('a claim without an id', '<Claim form="full"/>', 'field-missing', '<Claim form'),
  page(
    'a form that does not exist',
    '<Claim id="meals-pupils-ribat" form="ful"/>',
    'field-value',
    'form="ful"',
    'Nearest: “full”',
  ),
  page(
    'a claim that does not exist',
    '<Claim id="meal-pupils-ribat"/>',
    'id-unknown',
    '<Claim id="meal-',
    'Nearest: “meals-pupils-ribat”',
  ),
  page('a quote of a claim that does not exist', '<Quote claim="meals-pupil-ribat"/>', 'id-unknown', '<Quote'),
  page('a computed figure that does not exist', '<Derived id="meals-cost"/>', 'id-unknown', '<Derived'),
  page('a disagreement that does not exist', '<Dispute id="meals"/>', 'id-unknown', '<Dispute'),
  page('a term that does not exist', '<Term id="canten">canteens</Term>', 'id-unknown', '<Term', 'Nearest: “canteen”'),
  page('a chart that does not exist', '<Chart id="place"/>', 'id-unknown', '<Chart', 'Nearest: “places”'),
  page('words inside a claim', '<Claim id="meals-pupils-ribat">many pupils</Claim>', 'mdx-children', '<Claim'),
  page('a term without words', '<Term id="canteen"/>', 'mdx-children', '<Term'),
  {
    name: 'a tag that is not closed',
    change: edit(GUIDE, 'مطاعم</Term>', 'مطاعم'),
    raises: [['mdx-syntax', GUIDE, 'للبرنامج <Term']],
    says: 'not closed',
  },
  {
    name: 'a tag closed that was not opened',
    change: edit(GUIDE, '<Term id="canteen">مطاعم', 'مطاعم'),
    raises: [['mdx-syntax', GUIDE, 'للبرنامج مطاعم</Term>']],
  },
  {
    name: 'a tag that ends with the page',
    change: added('<Claim id="meals'),
    raises: [['mdx-syntax', ABOUT, 10]],
  },
];

export const LINKS: readonly Wrong[] = [
  page(
    'a link to a page that does not exist, with the nearest',
    'See [it](/programmes/school-meal/).',
    'link-broken',
    '[it]',
    '/programmes/school-meals/',
  ),
  page(
    'a link without its last slash',
    'See [it](/programmes/school-meals).',
    'link-broken',
    '[it]',
    '/programmes/school-meals/',
  ),
  page('a link with the language in it', 'See [it](/en/about/).', 'link-broken', '[it]', 'Nearest: “/about/”'),
  page('a link up and out', 'See [it](/../../etc/passwd).', 'link-broken', '[it]'),
  page('a link to a file', 'See [it](../about.mdx).', 'link-unsafe', '[it]'),
  page('a javascript link', '[press](javascript:alert(document.domain))', 'link-unsafe', '[press]'),
  page('a javascript link in capitals', '[press](JaVaScRiPt:alert(document.domain))', 'link-unsafe', '[press]'),
  page(
    'a javascript link in entities',
    '[press](&#106;avascript&colon;alert(document.domain))',
    'link-unsafe',
    '[press]',
  ),
  {
    name: 'a javascript link with a tab inside',
    change: added('[press](java&Tab;script:alert(document.domain))'),
    raises: [['link-unsafe', ABOUT, '=[press]']],
  },
  page('a javascript link behind a space', '[press](&#32;javascript:alert(document.domain))', 'link-unsafe', '[press]'),
  page('a data link', '[press](data:text/html;base64,PHNjcmlwdD4=)', 'link-unsafe', '[press]'),
  page('a vbscript link', '[press](vbscript:msgbox)', 'link-unsafe', '[press]'),
  page('a link to a file of the computer', '[press](file:///etc/passwd)', 'link-unsafe', '[press]'),
  page('a link without encryption', '[press](http://example.org/)', 'link-unsafe', '[press]'),
  page('a link that takes the scheme of the page', '[press](//example.org/)', 'link-unsafe', '[press]'),
  page('a link with backslashes', '[press](/\\\\example.org/)', 'link-unsafe', '[press]'),
  page('a link with a name before the host', '[press](https://report.example@evil.example/)', 'link-unsafe', '[press]'),
  page(
    'an address that becomes a link by itself',
    'See http://example.org/ for more.',
    'link-unsafe',
    'http://example.org/',
  ),
  {
    name: 'a link defined elsewhere',
    change: added('See [it][there].\n\n[there]: javascript:alert(document.domain)'),
    raises: [['link-unsafe', ABOUT, '=[there]: java']],
  },
  page('a place that the page does not have', 'See [it](#nowhere).', 'link-broken', '[it]'),
  {
    name: 'a place that another page does not have, with the nearest',
    change: edit(GUIDE, '(#from-school)', '(/guide/#from-shool)'),
    raises: [['link-broken', GUIDE, '=[من المدرسة](/guide/#from-shool)']],
    says: 'Nearest: “from-school”',
  },
  page('a link without words', '[](/about/)', 'link-empty'),
  page('a link with a space for words', '[ ](/about/)', 'link-empty'),
  page('a picture without a description', '![](/favicon.svg)', 'image-alt'),
  page('a picture that is not there', '![A canteen](/canteen.png)', 'image-missing'),
  page('a picture of another site', '![A canteen](https://example.org/canteen.png)', 'link-unsafe'),
  page('a picture up and out', '![A canteen](/../secret.png)', 'link-unsafe'),
  page('a picture in the text itself', '![A canteen](data:image/svg+xml;base64,PHN2Zz4=)', 'link-unsafe'),
];

export const FIGURES: readonly Wrong[] = [
  page('a typed number', 'It serves 300 schools.', 'number-in-prose', '300'),
  page('a number in words', 'It serves three hundred schools.', 'number-in-prose', 'three hundred'),
  {
    name: 'a number written as entities',
    change: added('It serves &#51;&#48;&#48; schools.'),
    raises: [['number-in-prose', ABOUT, 'It serves']],
  },
  page('a number in code', 'It serves `300` schools.', 'number-in-prose', '`300`'),
  page('a number in a heading of a table', '| Schools 300 |\n| --- |\n| many |', 'number-in-prose', '300'),
  page('a number in a link', 'See [300 schools](/about/).', 'number-in-prose', '300'),
  page('a number in the title of a link', 'See [it](/about/ "300 schools").', 'number-in-prose', '[it]'),
  page('a number in a description', '![300 schools](/favicon.svg)', 'number-in-prose'),
  page('a number in the title of a picture', '![Schools](/favicon.svg "300 schools")', 'number-in-prose'),
  page('a list that begins with a number', '300. schools', 'number-in-prose'),
  page('a number struck through', 'It serves ~~300~~ schools.', 'number-in-prose', '300'),
  page('a number in a term', '<Term id="canteen">300 canteens</Term>', 'number-in-prose', '300'),
  page(
    'a quotation with a number that no capture has',
    'It says «يستفيد 300 تلميذ».',
    'quotation-not-archived',
    'يستفيد 300',
  ),
  {
    name: 'a number on the second line of a paragraph',
    change: added('It serves\nmany schools, 300 of them.'),
    raises: [['number-in-prose', ABOUT, '=300 of them']],
  },
  {
    name: 'a number in the title',
    change: edit(ABOUT, 'title: About the small report', 'title: About 3 articles'),
    raises: [['number-in-prose', ABOUT, '=3 articles']],
  },
  {
    name: 'a number in the description',
    change: edit(ABOUT, 'with one programme and three articles', 'with 3 articles'),
    raises: [['number-in-prose', ABOUT, '=3 articles']],
  },
  {
    name: 'a footnote',
    change: added('It is so.[^note]\n\n[^note]: A note.'),
    raises: [
      ['mdx-footnote', ABOUT, '=[^note]'],
      ['mdx-footnote', ABOUT, '=[^note]: A'],
    ],
  },
  page('a direction override as an entity', 'It is &#x202E;so.', 'text-bidi-control', 'It is'),
  page('a zero-width space as an entity', 'It is &#8203;so.', 'text-invisible', 'It is'),
  page('Cyrillic letters that look Latin', 'It is a \u0441\u0430nteen.', 'wrong-language', '\u0441\u0430'),
];

export const STRUCTURE: readonly Wrong[] = [
  {
    name: 'no front matter',
    change: (draft) => draft.write(ABOUT, 'This report is a whole example.\n'),
    raises: [['front-matter', ABOUT, 1]],
  },
  {
    name: 'front matter that is not closed',
    change: edit(ABOUT, '"2024-03-04"\n---', '"2024-03-04"'),
    raises: [['front-matter', ABOUT, 1]],
  },
  {
    name: 'a blank line before the front matter',
    change: (draft) => draft.write(ABOUT, `\n${draft.read(ABOUT)}`),
    raises: [['front-matter', ABOUT, 1]],
  },
  {
    name: 'front matter that is no YAML',
    change: edit(ABOUT, 'title: About the small report', 'title: About: the small report'),
    raises: [['yaml-syntax', ABOUT, 'title: About:']],
  },
  {
    name: 'no title',
    change: edit(ABOUT, 'title: About the small report\n', ''),
    raises: [['field-missing', ABOUT, 2]],
    says: 'title',
  },
  {
    name: 'no description',
    change: edit(ABOUT, 'description: A small report to try things on, with one programme and three articles.\n', ''),
    raises: [['field-missing', ABOUT, 2]],
    says: 'description',
  },
  {
    name: 'a description too long for a card',
    change: edit(ABOUT, 'A small report', 'A small report '.repeat(20)),
    raises: [['field-value', ABOUT, '=description']],
    says: 'at most 200 characters',
  },
  {
    name: 'no date of revision',
    change: edit(ABOUT, 'updated: "2024-03-04"\n', ''),
    raises: [['field-missing', ABOUT, 2]],
    says: 'updated',
  },
  {
    name: 'a field that pages do not have',
    change: edit(ABOUT, 'updated:', 'layout: ../../src/layouts/Page.astro\nupdated:'),
    raises: [['field-unknown', ABOUT, '=layout']],
  },
  {
    name: 'a title in the other language',
    change: edit(ABOUT, 'title: About the small report', 'title: عن التقرير'),
    raises: [['wrong-language', ABOUT, '=عن التقرير']],
  },
  {
    name: 'a passage in the other language',
    change: (draft) => draft.append(GUIDE, '\nThe meals reach pupils in the villages.\n'),
    raises: [['wrong-language', GUIDE, 'The meals reach']],
  },
  {
    name: 'a page in the other language',
    change: (draft) =>
      draft.write(
        ABOUT,
        draft
          .read('commentary/ar/about.mdx')
          .replace(/title:.*\ndescription:.*/, 'title: About\ndescription: About the report.'),
      ),
    raises: [['wrong-language', ABOUT, '=هذا التقرير']],
  },
  {
    name: 'a heading of the first level',
    change: added('# Again'),
    raises: [['mdx-heading-level', ABOUT, '=# Again']],
  },
  {
    name: 'a heading without an id',
    change: added('## Where from'),
    raises: [['mdx-heading', ABOUT, '=## Where from']],
  },
  {
    name: 'a heading called like a part of every object',
    change: added('## constructor'),
    raises: [['mdx-heading', ABOUT, '=## constructor']],
  },
  {
    name: 'a heading that was reworded, with the nearest',
    change: edit(GUIDE, '## من المدرسة', '## من المدارس'),
    raises: [
      ['mdx-heading', GUIDE, '=## من المدارس'],
      ['mdx-anchor-unused', GUIDE, '=من المدرسة'],
    ],
    says: 'Nearest: “من المدرسة”',
  },
  {
    name: 'two headings with one id',
    change: edit(GUIDE, 'جدول صغير: table', 'جدول صغير: from-school'),
    raises: [['mdx-anchor-duplicate', GUIDE, '=## جدول صغير']],
  },
  {
    name: 'the same heading twice',
    change: (draft) => draft.append(GUIDE, '\n## جدول صغير\n'),
    raises: [['mdx-anchor-duplicate', GUIDE, 24]],
  },
  {
    name: 'the id of a part of every page',
    change: edit(GUIDE, 'جدول صغير: table', 'جدول صغير: sources'),
    raises: [['mdx-anchor-duplicate', GUIDE, '=## جدول صغير']],
    says: 'sources',
  },
  {
    name: 'an id of a heading that is none',
    change: edit(GUIDE, 'جدول صغير: table', 'جدول صغير: A Table'),
    raises: [['unicode-in-id', GUIDE, 'جدول صغير: A Table']],
  },
  {
    name: 'a template that was not filled in',
    change: (draft) =>
      draft.write(
        'commentary/en/news.mdx',
        '---\ntitle: …\ndescription: …\nanchors:\n  …: first\nupdated: "2024-03-04"\n---\n\n## …\n\n…\n',
      ),
    raises: [
      ['not-filled-in', 'commentary/en/news.mdx', 2],
      ['not-filled-in', 'commentary/en/news.mdx', 3],
      ['not-filled-in', 'commentary/en/news.mdx', 5],
      ['not-filled-in', 'commentary/en/news.mdx', 9],
      ['not-filled-in', 'commentary/en/news.mdx', 11],
    ],
  },
  {
    name: 'quotations in quotations in quotations',
    change: added(`${'> '.repeat(2000)}words`),
    raises: [['mdx-nesting', ABOUT, '=> >']],
  },
  {
    name: 'lists in lists over many lines',
    change: added(Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- words`).join('\n')),
    raises: [['mdx-nesting', ABOUT, 41]],
  },
  {
    name: 'tags in tags in tags',
    change: added(`${'<Term id="canteen">'.repeat(1000)}words${'</Term>'.repeat(1000)}`),
    raises: [['mdx-nesting', ABOUT, '=<Term']],
  },
  {
    name: 'tags in tags over many lines',
    change: added(`${'<Term id="canteen">\n'.repeat(1000)}words\n${'</Term>\n'.repeat(1000)}`),
    raises: [['mdx-nesting', ABOUT, 25]],
  },
  {
    name: 'ten thousand opened brackets',
    change: added('['.repeat(10_000)),
    raises: [['mdx-nesting', ABOUT, '=[[[']],
  },
  {
    name: 'ten thousand stars',
    change: added('*a **b '.repeat(4000)),
    raises: [['mdx-nesting', ABOUT, '=*a **b']],
  },
];
