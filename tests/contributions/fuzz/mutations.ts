/** Small harms to a file of the content, of the kinds that hands and programs do. */
import type { Random } from './random.ts';

export interface Mutation {
  readonly file: string;
  readonly what: string;
  /** The lines that are replaced, counted from nought, the last one not included; and what replaces them. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

type Files = ReadonlyMap<string, string>;

/** Values that no field expects, and some that many do. */
const STRANGE = [
  ...['~', '[]', '{}', '.nan', '.inf', '-.inf', '-1', '0', '1e999', '0x1F', '0o17', '1_000', '""', '"…"', 'true'],
  ...['"2025-02-30"', '2025-13', '2025-03-31', '9999999999999999999', '"\\u202E"', '"٣ ملايين"', '"3 million"'],
  ...['"<script>"', '"\\u200B"', "''", '"a\\nb"'],
];
/** Values that make the file no YAML, or YAML that we refuse: nothing of the file is read then. */
const BROKEN = [
  ...[
    '!!js/function "f"',
    '!!binary aGk=',
    '*unknown',
    '&a [*a]',
    '|\n  text',
    '>-\n  text',
    '-',
    '? a',
    '@',
    '%',
    '`',
  ],
  ...['"open', '{ a: ', '[[[[[[[[[[', '"\\u0000"'],
];
const CHARACTERS = [
  ...[
    '\u200f',
    '\u202e',
    '\u200b',
    '\u0000',
    '\ufeff',
    '\u00a0',
    '\t',
    '\r',
    '\n',
    ' ',
    '"',
    "'",
    ':',
    '-',
    '#',
    '[',
    ']',
  ],
  ...[
    '{',
    '}',
    '<',
    '>',
    '&',
    '*',
    '!',
    '|',
    '`',
    '0',
    '1',
    '9',
    '٣',
    '%',
    'a',
    'ا',
    'و',
    'ـ',
    '\u0651',
    'é',
    '\ud83d\ude00',
    '\ud800',
  ],
];
const DATE = /\d{4}(?:-\d\d){0,2}/;
const FIELD = /^(\s*(?:- )?)([A-Za-z]+): (.+)$/;

const lineOf = (random: Random, lines: readonly string[], wanted: (line: string, index: number) => boolean): number => {
  const fitting = lines.flatMap((line, index) => (wanted(line, index) ? [index] : []));
  return fitting.length === 0 ? -1 : random.pick(fitting);
};

const folderOf = (file: string): string => file.split('/')[0] ?? file;

/** A value of the same field elsewhere in files of the same kind. */
const valueElsewhere = (random: Random, files: Files, file: string, key: string): string => {
  const values = [...files]
    .filter(([other]) => folderOf(other) === folderOf(file))
    .flatMap(([, text]) =>
      [...text.matchAll(new RegExp(`^\\s*(?:- )?${key}: (.+)$`, 'gm'))].map((found) => found[1] ?? ''),
    );
  return random.pick(values);
};

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  qualifier: ['exact', 'about', 'nearly', 'around', 'more-than', 'up-to'],
  status: ['reported', 'forecast', 'plan'],
  style: ['plain', 'decimal', 'thousands', 'words'],
  attribution: ['direct', 'reported', 'unattributed'],
  kind: ['count', 'money', 'percent', 'duration', 'date', 'none', 'rank', 'stock', 'flow', 'rate', 'rule', 'statement'],
  basis: ['stated', 'inferred'],
  verdict: ['likely-typo', 'unresolved', 'definition', 'different-date', 'rounding'],
};

const tweakedNumber = (random: Random, value: string): string => {
  const digits = [...value.matchAll(/\d/g)];
  if (digits.length === 0) return `${value}1`;
  const { index } = random.pick(digits);
  const other = `${(Number(value[index]) + 1 + random.below(9)) % 10}`;
  return random.pick([
    `${value.slice(0, index)}${other}${value.slice(index + 1)}`,
    `${value.slice(0, index)}${value.slice(index + 1)}`,
    `${value.slice(0, index)}0${value.slice(index)}`,
    `-${value}`,
  ]);
};

/** Words of a text taken away at one of its ends, or one word changed for its neighbour. */
const tweakedWords = (random: Random, value: string): string => {
  const [, open = '', text = '', close = ''] = /^(["']?)(.*?)(["']?)$/.exec(value) ?? [];
  const words = text.split(' ');
  const at = random.below(words.length);
  const made = random.pick([
    words.slice(1).join(' '),
    words.slice(0, -1).join(' '),
    words.filter((_, index) => index !== at).join(' '),
    [...words.slice(0, at), words[at + 1] ?? '', words[at] ?? '', ...words.slice(at + 2)].join(' '),
  ]);
  return `${open}${made}${close}`;
};

const newValue = (random: Random, files: Files, file: string, key: string, value: string): string => {
  const choices = [
    () => valueElsewhere(random, files, file, key),
    () => valueElsewhere(random, files, file, key),
    () => random.pick(STRANGE),
    () =>
      DATE.test(value) ? value.replace(DATE, (date) => tweakedNumber(random, date)) : tweakedNumber(random, value),
    () => tweakedWords(random, value),
    () => random.pick(ENUMS[key] ?? ENUMS['basis'] ?? []),
  ];
  return random.pick(choices)();
};

/**
 * A field given another value, misspelt, taken away, said twice or broken. Within an entry (`within`: its lines) one line
 * stays one line, and the file stays YAML: other entries keep their places, and are read.
 */
export function harmedField(random: Random, files: Files, file: string, within?: readonly [number, number]): Mutation {
  const lines = (files.get(file) ?? '').split('\n');
  const [first, last] = within ?? [0, lines.length];
  const at = lineOf(random, lines, (line, index) => first <= index && index < last && FIELD.test(line));
  if (at === -1) return harmedText(random, files, file);
  const line = lines[at] ?? '';
  const [, start = '', key = '', value = ''] = FIELD.exec(line) ?? [];
  const other = () => [`${start}${key}: ${newValue(random, files, file, key, value)}`];
  const gone = start.endsWith('- ') ? `${start}` : '';
  const broken = () => [...`${start}${key}: ${random.pick(BROKEN)}`.split('\n')];
  const made = random.pick<() => readonly string[]>([
    ...[other, other, other, other, other],
    () => [`${start}${key.slice(0, -1)}: ${value}`],
    () => [gone],
    ...(within === undefined ? [() => [line, line.replace('- ', '  ')], () => [], broken, broken] : []),
  ])();
  return { file, what: `line ${at + 1}: «${line}» → «${made.join(' ⏎ ')}»`, from: at, to: at + 1, lines: made };
}

/** Characters and lines moved, lost and brought in. */
export function harmedText(random: Random, files: Files, file: string): Mutation {
  const lines = (files.get(file) ?? '').split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const column = random.below(line.length + 1);
  const [head, tail] = [line.slice(0, column), line.slice(column)];
  const character = random.pick(CHARACTERS);
  const other = random.pick([...files.values()]);
  const from = random.below(other.length);
  const made = random.pick<() => readonly [number, readonly string[]]>([
    () => [1, [head + tail.slice(1)]],
    () => [1, [head + character + tail]],
    () => [1, [head + character + tail.slice(1)]],
    () => [1, [head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)]],
    () => [lines.length - at, [head]],
    () => [1, []],
    () => [1, [line, line]],
    () => [1, [`  ${line}`]],
    () => [2, [lines[at + 1] ?? '', line]],
    () => [1, [head + other.slice(from, from + 80) + tail]],
    () => [0, lines.slice(random.below(lines.length)).slice(0, 12)],
  ])();
  const [count, text] = made;
  const what = `line ${at + 1}:${column + 1}: «${line}» → «${text.join(' ⏎ ').slice(0, 300)}»`;
  return { file, what, from: at, to: Math.min(lines.length, at + count), lines: text };
}
