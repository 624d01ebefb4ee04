/** What each font file holds. The unicode-range lines of src/styles/fonts.css follow these. */

/** First and last code point of a run of characters. */
type Range = readonly [number, number];

export interface Cut {
  readonly file: string;
  /** Path inside node_modules. */
  readonly source: string;
  readonly ranges: readonly Range[];
  readonly features: readonly string[];
  /** The weight at which a variable font is pinned. */
  readonly weight?: number;
}

const ARABIC_FEATURES = [
  'ccmp',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'locl',
  'mark',
  'mkmk',
  'curs',
  'kern',
];
const LATIN_FEATURES = ['kern'];

/** ، ؛ ؟ : the comma, the semicolon, the question mark. */
const ARABIC_POINTS: readonly Range[] = [one(0x060c), one(0x061b), one(0x061f)];

/** Letters and tashkeel, the Persian and Maghrebi letters of the captures, Arabic-Indic digits, the percent sign ٪. */
const PLEX_ARABIC: readonly Range[] = [
  ...ARABIC_POINTS,
  [0x0621, 0x063a],
  [0x0640, 0x0652],
  [0x0660, 0x066a],
  one(0x067e),
  one(0x06a4),
  one(0x06a9),
  one(0x06ad),
  one(0x06cc),
];

/** ASCII, no-break space, « ¶ · » × é ÷, dashes, quotation marks, … → ← −. */
const PLEX_LATIN: readonly Range[] = [
  [0x0020, 0x007e],
  ...[0x00a0, 0x00ab, 0x00b6, 0x00b7, 0x00bb, 0x00d7, 0x00e9, 0x00f7].map(one),
  ...[0x2013, 0x2014, 0x2019, 0x201c, 0x201d, 0x2026, 0x2190, 0x2192, 0x2212].map(one),
];

/** Headlines carry no tashkeel but fathatan, fatha, damma, shadda and sukun (مُسنَدة). */
const MARKAZI_ARABIC: readonly Range[] = [
  ...ARABIC_POINTS,
  [0x0621, 0x063a],
  [0x0641, 0x064b],
  [0x064e, 0x064f],
  [0x0651, 0x0652],
];

/** Capitals, small letters, ASCII digits and points, the no-break space, « » and the quotation marks of a headline. */
const MARKAZI_LATIN: readonly Range[] = [
  [0x0020, 0x005a],
  [0x0061, 0x007a],
  ...[0x00a0, 0x00ab, 0x00b7, 0x00bb, 0x2013, 0x2014, 0x2019, 0x201c, 0x201d].map(one),
];

const plex = (script: string, weight: number) =>
  `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
const markazi = (script: string) => `@fontsource-variable/markazi-text/files/markazi-text-${script}-wght-normal.woff2`;

export const CUTS: readonly Cut[] = [
  { file: 'plex-arabic-400.woff2', source: plex('arabic', 400), ranges: PLEX_ARABIC, features: ARABIC_FEATURES },
  { file: 'plex-arabic-600.woff2', source: plex('arabic', 600), ranges: PLEX_ARABIC, features: ARABIC_FEATURES },
  { file: 'plex-latin-400.woff2', source: plex('latin', 400), ranges: PLEX_LATIN, features: LATIN_FEATURES },
  { file: 'plex-latin-600.woff2', source: plex('latin', 600), ranges: PLEX_LATIN, features: LATIN_FEATURES },
  {
    file: 'markazi-arabic-700.woff2',
    source: markazi('arabic'),
    ranges: MARKAZI_ARABIC,
    features: ARABIC_FEATURES,
    weight: 700,
  },
  {
    file: 'markazi-latin-600.woff2',
    source: markazi('latin'),
    ranges: MARKAZI_LATIN,
    features: LATIN_FEATURES,
    weight: 600,
  },
];

/** Every character of the ranges, in order: `[[0x61, 0x63]]` → "abc". */
export function characters(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
    )
    .join('');
}

function one(codePoint: number): Range {
  return [codePoint, codePoint];
}
