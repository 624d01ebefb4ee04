/** Files that are no content: names, kinds, sizes, encodings. Each is refused before anything in it is read. */
import { execFileSync } from 'node:child_process';
import { CLAIMS, type Draft, edit, GUIDE, type Wrong } from '../draft.ts';

const TERM = 'glossary/canteen.yaml';
const whole = (code: string, file: string) => [[code, file]] as const;

export const NAMES: readonly Wrong[] = [
  {
    name: 'a file name in Arabic',
    change: (draft) => draft.rename(TERM, 'glossary/مطعم.yaml'),
    raises: [['file-name', 'glossary/مطعم.yaml']],
  },
  {
    name: 'a file name with a capital',
    change: (draft) => draft.rename('disputes/meals-pupils.yaml', 'disputes/Meals-Pupils.yaml'),
    raises: [['file-name', 'disputes/Meals-Pupils.yaml']],
  },
  {
    name: 'a file name with a space',
    change: (draft) => draft.rename('charts/places.yaml', 'charts/two places.yaml'),
    raises: [['file-name', 'charts/two places.yaml']],
  },
  {
    name: 'a file name with an underscore',
    change: (draft) => draft.write('glossary/school_meal.yaml', 'name: { ar: "وجبة", en: "Meal" }\n'),
    raises: [['file-name', 'glossary/school_meal.yaml']],
  },
  {
    name: 'a folder name with a capital',
    change: (draft) => draft.rename('charts', 'Charts'),
    raises: [['file-name', 'Charts']],
  },
  {
    name: 'the ending .yml',
    change: (draft) => draft.rename('charts/places.yaml', 'charts/places.yml'),
    raises: [['unknown-file', 'charts/places.yml']],
    says: 'charts/places.yaml',
  },
  {
    name: 'the ending .md',
    change: (draft) => draft.rename('commentary/en/about.mdx', 'commentary/en/about.md'),
    raises: [['unknown-file', 'commentary/en/about.md']],
    says: 'commentary/en/about.mdx',
  },
  {
    name: 'a page in a folder of no language',
    change: (draft) => draft.rename('commentary/ar/guide.mdx', 'commentary/fr/guide.mdx'),
    raises: [['unknown-file', 'commentary/fr/guide.mdx']],
  },
  {
    name: 'a misspelt list',
    change: (draft) => draft.rename('timeline.yaml', 'timelines.yaml'),
    raises: [['unknown-file', 'timelines.yaml']],
    says: 'timeline.yaml',
  },
  {
    name: 'a picture beside a capture',
    change: (draft) => draft.write('sources/ribat-2024-03-03/page.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)),
    raises: [['unknown-file', 'sources/ribat-2024-03-03/page.png']],
  },
  {
    name: 'a program',
    change: (draft) => draft.write('commentary/ar/run.js', 'process.exit(0)\n'),
    raises: [['unknown-file', 'commentary/ar/run.js']],
  },
  {
    name: 'the backup that an editor left',
    change: (draft) => draft.write('claims/school-meals.yaml~', '[]\n'),
    raises: [['file-name', 'claims/school-meals.yaml~']],
  },
  {
    name: 'a page deep in folders that no address has',
    change: (draft) => draft.write('commentary/ar/a/b/c.mdx', draft.read(GUIDE)),
    raises: [['unknown-file', 'commentary/ar/a/b/c.mdx']],
  },
  {
    name: 'a page in a folder of which there are no pages',
    change: (draft) => draft.write('commentary/ar/notes/first.mdx', draft.read('commentary/ar/about.mdx')),
    raises: [['unknown-file', 'commentary/ar/notes/first.mdx']],
  },
  {
    name: 'a page that takes the address of another',
    change: (draft) => draft.write('commentary/ar/claims.mdx', draft.read('commentary/ar/about.mdx')),
    raises: [['address-taken', 'commentary/ar/claims.mdx']],
  },
  {
    name: 'a page about a programme that does not exist',
    change: (draft) => draft.rename('commentary/en/programmes/school-meals.mdx', 'commentary/en/programmes/meals.mdx'),
    raises: [['id-unknown', 'commentary/en/programmes/meals.mdx', 1]],
  },
];

export const KINDS: readonly Wrong[] = [
  {
    name: 'a symbolic link to a file outside',
    change: (draft) => {
      draft.remove(TERM);
      draft.link('/etc/passwd', TERM);
    },
    raises: whole('symbolic-link', TERM),
  },
  {
    name: 'a symbolic link to a file of the folder',
    change: (draft) => draft.link('canteen.yaml', 'glossary/other.yaml'),
    raises: whole('symbolic-link', 'glossary/other.yaml'),
  },
  {
    name: 'a symbolic link to the folder itself',
    change: (draft) => draft.link('..', 'glossary/loop'),
    raises: whole('symbolic-link', 'glossary/loop'),
  },
  {
    name: 'a link that leads nowhere',
    change: (draft) => draft.link('../nothing.yaml', 'glossary/nothing.yaml'),
    raises: whole('symbolic-link', 'glossary/nothing.yaml'),
  },
  {
    name: 'a folder in the place of a file',
    change: (draft) => {
      draft.remove('outlets.yaml');
      draft.folder('outlets.yaml');
    },
    raises: whole('not-a-file', 'outlets.yaml'),
  },
  {
    name: 'a folder in the place of a capture',
    change: (draft) => {
      draft.remove('sources/sahil-2024-03-03/capture.txt');
      draft.folder('sources/sahil-2024-03-03/capture.txt');
    },
    raises: whole('not-a-file', 'sources/sahil-2024-03-03/capture.txt'),
  },
  {
    name: 'a file in the place of a folder',
    change: (draft) => {
      draft.remove('claims');
      draft.write('claims', '- id: meals-pupils-ribat\n');
    },
    raises: whole('unknown-file', 'claims'),
  },
  {
    name: 'a pipe',
    change: (draft) => {
      draft.remove(TERM);
      execFileSync('mkfifo', [draft.path(TERM)]);
    },
    raises: whole('not-a-file', TERM),
  },
  {
    name: 'five megabytes of glossary',
    change: (draft) => draft.append(TERM, `# ${'x'.repeat(5 * 1024 * 1024)}\n`),
    raises: whole('file-too-large', TERM),
  },
  {
    name: 'five megabytes of capture',
    change: (draft) => draft.capture('sahil-2024-03-03', (text) => text + 'س'.repeat(2_600_000)),
    raises: whole('file-too-large', 'sources/sahil-2024-03-03/capture.txt'),
  },
  {
    name: 'a page too long to review',
    change: (draft) => draft.append(GUIDE, `\n${'كلمة '.repeat(16_000)}\n`),
    raises: whole('file-too-large', GUIDE),
  },
];

export const BYTES: readonly Wrong[] = [
  {
    name: 'a byte order mark',
    change: (draft) => draft.write(TERM, `\uFEFF${draft.read(TERM)}`),
    raises: [['text-bom', TERM, 1]],
  },
  {
    name: 'UTF-16',
    change: (draft) => draft.write(TERM, Buffer.from(`\uFEFF${draft.read(TERM)}`, 'utf16le')),
    raises: [['text-not-utf8', TERM, 1]],
    says: 'UTF-16',
  },
  {
    name: 'Windows-1256',
    change: (draft) => draft.write(TERM, Uint8Array.of(...Buffer.from('name: { ar: "'), 0xe3, 0xd8, 0xda, 0xe3, 0x0a)),
    raises: [['text-not-utf8', TERM, 1]],
  },
  {
    name: 'a picture called a page',
    change: (draft) => draft.write(GUIDE, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46)),
    raises: [['text-not-utf8', GUIDE, 1]],
  },
  {
    name: 'Windows line endings, told once',
    change: (draft) => draft.write(CLAIMS, draft.read(CLAIMS).replaceAll('\n', '\r\n')),
    raises: [['text-crlf', CLAIMS, 1]],
  },
  {
    name: 'letters in pieces (NFD)',
    change: edit(TERM, 'cantine scolaire', 'e\u0301cole'),
    raises: [['text-not-nfc', TERM, '=e\u0301cole']],
  },
  {
    name: 'a direction override that turns a number round',
    change: edit(TERM, 'يأكل فيه', '\u202Eيأكل\u202C فيه'),
    raises: [['text-bidi-control', TERM, '=\u202Eيأكل']],
    says: 'U+202E',
  },
  {
    name: 'a right-to-left mark in a quote',
    change: edit(CLAIMS, 'منه حوالي 120', 'منه\u200F حوالي 120'),
    raises: [['text-bidi-control', CLAIMS, '=\u200F حوالي']],
    says: 'U+200F',
  },
  {
    name: 'a zero-width space inside a word',
    change: edit(GUIDE, 'للبرنامج', 'للبر\u200Bنامج'),
    raises: [['text-invisible', GUIDE, '=\u200Bنامج']],
    says: 'U+200B',
  },
  {
    name: 'a soft hyphen',
    change: edit('commentary/en/about.mdx', 'example', 'exam\u00ADple'),
    raises: [['text-invisible', 'commentary/en/about.mdx', '=\u00ADple']],
  },
  {
    name: 'a letter from a tag block that no one sees',
    change: edit('commentary/en/about.mdx', 'example', 'example\u{E0041}'),
    raises: [['text-invisible', 'commentary/en/about.mdx', '=\u{E0041}']],
  },
  {
    name: 'a filler that looks like a space',
    change: edit('commentary/en/about.mdx', 'whole example', 'whole\u3164example'),
    raises: [['text-invisible', 'commentary/en/about.mdx', '=\u3164']],
  },
  {
    name: 'a control character',
    change: edit(TERM, 'eat.', 'eat\u0007.'),
    raises: [['text-invisible', TERM, '=\u0007']],
  },
  {
    name: 'a line separator that hides a line',
    change: edit('commentary/en/about.mdx', 'whole example', 'whole\u2028example'),
    raises: [['text-invisible', 'commentary/en/about.mdx', '=\u2028']],
  },
  {
    name: 'a form without its list',
    change: (draft) => draft.write('units.yaml', ''),
    raises: [['file-empty', 'units.yaml', 1]],
  },
  {
    name: 'an empty term',
    change: (draft) => draft.write(TERM, ''),
    raises: [['file-empty', TERM, 1]],
  },
  {
    name: 'an empty page',
    change: (draft) => draft.write('commentary/en/about.mdx', ''),
    raises: [['file-empty', 'commentary/en/about.mdx', 1]],
  },
  {
    name: 'a page of spaces',
    change: (draft) => draft.write('commentary/en/about.mdx', '  \n\n  \n'),
    raises: [['file-empty', 'commentary/en/about.mdx', 1]],
  },
];

export const MISSING: readonly Wrong[] = [
  ...['sources', 'outlets', 'speakers', 'events', 'units', 'indicators'].map((name) => ({
    name: `${name}.yaml is missing`,
    change: (draft: Draft) => draft.remove(`${name}.yaml`),
    raises: whole('file-missing', `${name}.yaml`),
  })),
  {
    name: 'the page about the report is missing in both languages',
    change: (draft) => {
      draft.remove('commentary/ar/about.mdx');
      draft.remove('commentary/en/about.mdx');
    },
    raises: whole('file-missing', 'commentary/ar/about.mdx'),
  },
];
