/** Articles that are not what their capture holds, and captures that are not what was archived. */
import { edit, RIBAT, sha256, type Wrong } from '../draft.ts';

const SAHIL = 'articles/sahil-2024-03-03.yaml';
const NAHAR = 'articles/nahar-2024-03-04.yaml';
const CAPTURE = 'sources/ribat-2024-03-03/capture.txt';

/** A day of publication that these lines do not print. */
const INFERRED = 'basis: inferred\n  why: { ar: "يوم النسخة.", en: "The day of the capture." }';

export const CAPTURES: readonly Wrong[] = [
  {
    name: 'one changed byte of a capture',
    change: edit(CAPTURE, '120', '130'),
    raises: [['capture-changed', CAPTURE, 1]],
    says: 'captures are never edited',
  },
  {
    name: 'a line break added to a capture',
    change: (draft) => draft.append(CAPTURE, '\n'),
    raises: [['capture-changed', CAPTURE, 1]],
  },
  {
    name: 'a capture whose hash was changed with it, as if archived so',
    change: (draft) => draft.capture('ribat-2024-03-03', (text) => text.replace('120 ألف', '130 ألف')),
    raises: [
      [
        'quote-belongs-to-another-source',
        'claims/school-meals.yaml',
        '=quote: "برنامج الإطعام المدرسي يستفيد منه حوالي 120',
      ],
    ],
  },
  {
    name: 'a capture without its hash',
    change: (draft) => draft.write('sources/new-2024-03-05/capture.txt', 'نص جديد\n'),
    raises: [['capture-unpinned', 'sources/new-2024-03-05/capture.txt']],
    says: sha256(Buffer.from('نص جديد\n')),
  },
  {
    name: 'a hash without its capture',
    change: (draft) =>
      draft.append(
        'sources.yaml',
        `- id: lost-2024-03-05\n  sha256: ${'a'.repeat(64)}\n  bytes: 10\n  name: { ar: "ضائع", en: "Lost" }\n`,
      ),
    raises: [['capture-missing', 'sources.yaml', '=id: lost-2024-03-05']],
  },
  {
    name: 'a hash of the wrong length',
    change: (draft) => {
      const hash = /sha256: (\w+)/.exec(draft.read('sources.yaml'))?.[1] ?? '';
      draft.replace('sources.yaml', hash, hash.slice(1));
    },
    raises: [['field-value', 'sources.yaml', '=sha256']],
    says: '64 hexadecimal',
  },
  {
    name: 'the wrong number of bytes',
    change: edit('sources.yaml', 'bytes: ', 'bytes: 1'),
    raises: [['field-value', 'sources.yaml', '=bytes']],
  },
  {
    name: 'a capture of nought bytes',
    change: (draft) => {
      draft.write('sources/empty-2024-03-05/capture.txt', '');
      draft.append(
        'sources.yaml',
        `- id: empty-2024-03-05\n  sha256: ${sha256(new Uint8Array())}\n  bytes: 0\n  name: { ar: "فارغ", en: "Empty" }\n`,
      );
    },
    raises: [['field-value', 'sources.yaml', '=bytes: 0']],
  },
  {
    name: 'a picture as a capture',
    change: (draft) =>
      draft.capture('sahil-2024-03-03', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)),
    raises: [['capture-not-text', 'sources/sahil-2024-03-03/capture.txt', 1]],
  },
  {
    name: 'UTF-16 as a capture',
    change: (draft) => draft.capture('sahil-2024-03-03', () => Buffer.from('plain text', 'utf16le')),
    raises: [['capture-not-text', 'sources/sahil-2024-03-03/capture.txt', 1]],
  },
];

export const ARTICLES: readonly Wrong[] = [
  {
    name: 'lines outside the capture',
    change: edit(RIBAT, 'lines: "1-9"', 'lines: "1-90"'),
    raises: [['article-range-outside-capture', RIBAT, '=lines: "1-90"']],
    says: '1-10',
  },
  {
    name: 'lines upside down',
    change: edit(RIBAT, 'lines: "1-9"', 'lines: "9-1"'),
    raises: [['article-range-outside-capture', RIBAT, '=lines: "9-1"']],
  },
  {
    name: 'lines that are none',
    change: edit(RIBAT, 'lines: "1-9"', 'lines: "one to nine"'),
    raises: [['field-value', RIBAT, '=lines: "one to nine"']],
    says: '13-39',
  },
  {
    name: 'two articles that share a line',
    change: (draft) => {
      draft.write(
        'articles/nahar-2024-03-04-second.yaml',
        draft
          .read(NAHAR)
          .replace('lines: "5-6"', 'lines: "6-7"')
          .replace('basis: stated', INFERRED)
          .replace('dateline: { line: 5 }\n', ''),
      );
      draft.replace(
        'articles/nahar-2024-03-04-second.yaml',
        'language: ar',
        'nonClaims:\n  - line: 6\n    text: "310"\n    why: { ar: "مكرر", en: "Repeated" }\nlanguage: ar',
      );
    },
    raises: [
      ['article-ranges-overlap', 'articles/nahar-2024-03-04-second.yaml', '=lines: "6-7"'],
      ['copy-undeclared', NAHAR, 1],
    ],
  },
  {
    name: 'a copy that takes the lines of an article',
    change: edit(RIBAT, 'lines: "3" }', 'lines: "3-6" }'),
    raises: [['article-ranges-overlap', NAHAR, '=lines: "5-6"']],
  },
  {
    name: 'a copy of itself',
    change: edit(RIBAT, '{ capture: majma-2024-03-04, lines: "3" }', '{ capture: ribat-2024-03-03, lines: "1-9" }'),
    raises: [['article-ranges-overlap', RIBAT, 2]],
  },
  {
    name: 'words to leave out that are not there',
    change: edit(SAHIL, '  - line: 1\n', '  - line: 1\n    text: "اتصل بنا"\n'),
    raises: [['leave-out-not-found', SAHIL, '=line: 1\n    text']],
  },
  {
    name: 'words to leave out that stand there twice',
    change: (draft) => {
      draft.capture('sahil-2024-03-03', (text) => text.replace('الرئيسية', 'الرئيسية الرئيسية'));
      draft.replace(SAHIL, '  - line: 1\n', '  - line: 1\n    text: "الرئيسية"\n');
    },
    raises: [['place-ambiguous', SAHIL, '=line: 1']],
    says: 'Add nth',
  },
  {
    name: 'a line to leave out that is not the article’s',
    change: edit(SAHIL, '  - line: 1\n', '  - line: 40\n'),
    raises: [['leave-out-not-found', SAHIL, '=line: 40']],
  },
  {
    name: 'half a number left out',
    change: edit(
      SAHIL,
      'leaveOut:\n',
      'leaveOut:\n  - line: 5\n    text: "2 ألف"\n    why: { ar: "سهو", en: "A slip" }\n',
    ),
    raises: [['leave-out-cuts-a-number', SAHIL, '=line: 5']],
  },
  {
    name: 'the same words left out twice',
    change: edit(SAHIL, 'leaveOut:\n', 'leaveOut:\n  - line: 1\n    why: { ar: "قائمة", en: "Menu" }\n'),
    raises: [['leave-out-overlaps', SAHIL, '=line: 1\n    why: { ar: "قائمة الموقع"']],
  },
  {
    name: 'a headline on an empty line',
    change: edit(RIBAT, 'headline: { line: 1 }', 'headline: { line: 2 }'),
    raises: [['headline-not-found', RIBAT, '=headline']],
  },
  {
    name: 'a dateline beyond the page',
    change: edit(RIBAT, 'dateline: { line: 3 }', 'dateline: { line: 300 }'),
    raises: [['dateline-not-found', RIBAT, '=dateline']],
  },
  {
    name: 'a heading on a line that is none of the article’s',
    change: edit(RIBAT, 'dateline: { line: 3 }', 'dateline: { line: 3 }\nheadings: [2]'),
    raises: [['heading-not-in-range', RIBAT, '=2]']],
  },
  {
    name: 'a paragraph that begins with words that are not there',
    change: edit(RIBAT, 'dateline: { line: 3 }', 'dateline: { line: 3 }\nbreaks: ["وقال الوزير"]'),
    raises: [['break-not-found', RIBAT, '="وقال الوزير"']],
  },
  {
    name: 'a paragraph that begins with words that stand there often',
    change: edit(RIBAT, 'dateline: { line: 3 }', 'dateline: { line: 3 }\nbreaks: ["البرنامج"]'),
    raises: [['break-ambiguous', RIBAT, '="البرنامج"']],
  },
  {
    name: 'a source that does not exist, with the nearest',
    change: edit(SAHIL, 'capture: sahil-2024-03-03', 'capture: sahel-2024-03-03'),
    raises: [['id-unknown', SAHIL, '=capture: sahel-2024-03-03']],
    says: 'Nearest: “sahil-2024-03-03”',
  },
  {
    name: 'an outlet that does not exist',
    change: edit(SAHIL, 'outlet: sahil', 'outlet: sahl'),
    raises: [['id-unknown', SAHIL, '=outlet: sahl']],
    says: 'Nearest: “sahil”',
  },
  {
    name: 'an event that does not exist',
    change: edit(SAHIL, 'event: statement-2024-03-03', 'event: statement-2024-03-04'),
    raises: [['id-unknown', SAHIL, '=event: statement-2024-03-04']],
  },
  {
    name: 'an inferred date without a reason',
    change: edit(SAHIL, '  basis: stated', '  basis: inferred'),
    raises: [['field-missing', SAHIL, '=basis: inferred']],
    says: 'published.why',
  },
  {
    name: 'an event with an inferred day and no reason',
    change: edit(
      'events.yaml',
      '  dateWhy: { ar: "يوم نشر المقال.", en: "The day on which the article came out." }\n',
      '',
    ),
    raises: [['field-missing', 'events.yaml', '=dateBasis: inferred']],
    says: 'dateWhy',
  },
  {
    name: 'an event whose speaker no one knows',
    change: edit('events.yaml', 'speaker: official', 'speaker: officials'),
    raises: [['id-unknown', 'events.yaml', '=speaker: officials']],
  },
  {
    name: 'a copy that is another text',
    change: edit(RIBAT, 'lines: "3" }', 'lines: "7" }'),
    raises: [['copy-not-alike', RIBAT, 'lines: "7"']],
  },
  {
    name: 'a copy beyond the page',
    change: edit(RIBAT, 'lines: "3" }', 'lines: "30" }'),
    raises: [['article-range-outside-capture', RIBAT, 'lines: "30"']],
  },
  {
    name: 'a copy in a capture that does not exist',
    change: edit(RIBAT, '{ capture: majma-2024-03-04,', '{ capture: majma-2024-03-05,'),
    raises: [['id-unknown', RIBAT, 'majma-2024-03-05']],
    says: 'Nearest: “majma-2024-03-04”',
  },
  {
    name: 'a copy passed off as another outlet’s article',
    change: (draft) => {
      draft.replace(RIBAT, 'copies:\n  - { capture: majma-2024-03-04, lines: "3" }\n', '');
      draft.write(
        'articles/nahar-2024-03-04-copy.yaml',
        draft
          .read(NAHAR)
          .replace('lines: "5-6"', 'lines: "3"')
          .replace('basis: stated', INFERRED)
          .replace('dateline: { line: 5 }\n', '')
          .replace(
            'language: ar',
            `nonClaims:\n${['120', '45', '2021', '200', '300', '35,5', '5757'].map((text) => `  - { line: 3, text: "${text}", why: { ar: "مكرر", en: "Repeated" } }\n`).join('')}language: ar`,
          ),
      );
    },
    raises: [['copy-undeclared', RIBAT, 1]],
    says: 'nahar-2024-03-04-copy',
  },
  {
    name: 'a title with a number that is not the archived headline',
    change: edit(
      RIBAT,
      'title: { ar: "الإطعام المدرسي يصل إلى تلاميذ جدد"',
      'title: { ar: "الإطعام المدرسي يصل إلى 120 ألف تلميذ"',
    ),
    raises: [['title-not-headline', RIBAT, '=الإطعام المدرسي يصل إلى 120']],
  },
  {
    name: 'a number of the article that no claim holds',
    change: edit(
      RIBAT,
      'nonClaims:\n  - line: 9\n    text: "5757"\n    why: { ar: "رقم هاتف", en: "A telephone number" }\n',
      '',
    ),
    raises: [['number-unaccounted', RIBAT, '=lines']],
    says: '5757',
  },
  {
    name: 'a number declared to be no figure that is not there',
    change: edit(RIBAT, 'text: "5757"', 'text: "7575"'),
    raises: [
      ['non-claim-not-found', RIBAT, '=line: 9'],
      ['number-unaccounted', RIBAT, '=lines'],
    ],
  },
  {
    name: 'a number said to repeat a claim that does not exist',
    change: edit(RIBAT, 'text: "5757"', 'text: "5757"\n    repeats: meals-phone-ribat'),
    raises: [['non-claim-repeats-unknown', RIBAT, '=repeats']],
  },
  {
    name: 'a number said to repeat a claim of another value',
    change: edit(RIBAT, 'text: "5757"', 'text: "5757"\n    repeats: meals-pupils-ribat'),
    raises: [['non-claim-repeats-differs', RIBAT, '=repeats']],
  },
];
