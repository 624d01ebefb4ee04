/**
 * The word that limits a number: «حوالي 4 ملايين» is about, «أكثر من 30» more than. Read in the archived text, not in
 * the quote, so that a quote cut after «أكثر من» does not turn a lower bound into a figure.
 */
import { fold } from '../arabic/fold.ts';
import type { Qualifier } from '../model.ts';
import { type NearWord, wordsAfter, wordsBefore } from './near.ts';

export interface QualifierWords {
  /** The qualifiers that a claim may give; more than one where the words leave it open. */
  readonly allowed: readonly Qualifier[];
  /** As the text writes them; empty where nothing limits the number. */
  readonly words: string;
  /** Where the words begin: the number's own offset where there are none. */
  readonly start: number;
}

type Table = readonly (readonly [Qualifier, string])[];

/** Directly before the number. A verb after «لا» or «لم» turns into its opposite: those come first. */
const DIRECT: Table = [
  [
    'up-to',
    'لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لن يتجاوز|لن تتجاوز|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|لا يفوق|لا تفوق|لا يتخطى|لا تتخطى|لم يتخط|لم تتخط',
  ],
  [
    'up-to',
    'لا يزيد عن|لا تزيد عن|لا يزيد على|لا تزيد على|في حدود|ما يصل إلى|أقل من|أقل بقليل من|أقل بكثير من|أدنى من|يقل عن|تقل عن|ما يقل عن|تحت|بحد أقصى|على الأكثر',
  ],
  [
    'more-than',
    'لا يقل عن|لا تقل عن|ما لا يقل عن|أكثر من|أكثر بقليل من|أكثر بكثير من|أعلى من|أزيد من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|زاد عن|زاد على|زادت عن|زادت على|ما يربو على|ما يربو عن|يربو على|يربو عن',
  ],
  [
    'more-than',
    'على الأقل|ما يفوق|يفوق|تفوق|فاق|فاقت|ما يتجاوز|يتجاوز|تتجاوز|تجاوز|تجاوزت|تجاوزوا|يتعدى|تتعدى|تعدى|تعدت|يتخطى|تتخطى|تخطى|تخطت|جاوز|جاوزت|ينيف على|ينيف عن|ما ينيف على|ما ينيف عن|فوق',
  ],
  [
    'nearly',
    'ما يقارب|يقارب|تقارب|قارب|قاربت|ما يقرب من|قرابة|قريب من|قريبة من|كاد يبلغ|كادت تبلغ|يكاد يبلغ|تكاد تبلغ',
  ],
  ['nearly', 'شارف|شارفت|يشارف|تشارف|شارف على|شارفت على|يشارف على|تشارف على|ما يشارف'],
  ['around', 'ما يناهز|يناهز|تناهز|ناهز|ناهزت'],
  ['about', 'حوالي|نحو|زهاء|تقريبا'],
];

/** Verbs that still limit the number when their subject stands between: «تجاوز عدد الخدمات المفوترة 53 مليون». */
const APART: Table = [
  ['more-than', 'يفوق|تفوق|فاق|فاقت|يتجاوز|تتجاوز|تجاوز|تجاوزت|يتعدى|تتعدى|تعدى|تعدت|يتخطى|تتخطى|تخطى|تخطت'],
  ['nearly', 'يقارب|تقارب|قارب|قاربت|شارف|شارفت|يشارف|تشارف'],
  ['around', 'يناهز|تناهز|ناهز|ناهزت'],
];

/** «وصول الدعم إلى 400 درهم»: a level or a ceiling, the words leave it open. */
const REACHING = wordSet('وصول|وصل|وصلت|يصل|تصل|ليصل|لتصل|بلوغ');
/** A verb that measures anew: what stands before it limits another number. */
const MEASURING = wordSet('بلغ|بلغت|يبلغ|تبلغ|ليبلغ|وصل|وصلت|يصل|تصل|ليصل|شمل|شملت|استفاد|استفادت');
const NEGATIONS = wordSet('لا|لم|لن');
const AFTER: Table = [
  ['about', 'تقريبا'],
  ['more-than', 'على الأقل|فأكثر|فما فوق|ونيف|ونيفا|أو يزيد|أو أكثر'],
  ['up-to', 'على الأكثر|كحد أقصى|كأقصى حد|فأقل'],
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(fold));
}

const patterns = (table: Table): readonly { readonly qualifier: Qualifier; readonly words: readonly string[] }[] =>
  table
    .flatMap(([qualifier, phrases]) =>
      phrases.split('|').map((phrase) => ({ qualifier, words: fold(phrase).split(' ') })),
    )
    .sort((one, other) => other.words.length - one.words.length);

const DIRECT_PATTERNS = patterns(DIRECT);
const APART_PATTERNS = patterns(APART);
const AFTER_PATTERNS = patterns(AFTER);

/** «وحوالي», «بأكثر», «لما»: the word with a letter tied to its front. */
const isWord = (found: string | undefined, wanted: string): boolean =>
  found !== undefined &&
  (found === wanted ||
    (found.length === wanted.length + 1 && 'وفبلك'.includes(found.charAt(0)) && found.endsWith(wanted)));

const matchesAt = (words: readonly NearWord[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 &&
  phrase.every((wanted, index) => (index === 0 ? isWord(words[at]?.text, wanted) : words[at + index]?.text === wanted));

const slice = (text: string, words: readonly NearWord[], from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

const MOST_APART = 4;

const apart = (text: string, words: readonly NearWord[]): QualifierWords | undefined => {
  for (let at = words.length - 2; at >= Math.max(0, words.length - 1 - MOST_APART); at -= 1) {
    const word = words[at];
    const following = words.slice(at + 1);
    if (
      word === undefined ||
      /\d/.test(word.text) ||
      following.some(({ text: one }) => MEASURING.has(one) || /\d/.test(one))
    ) {
      return undefined;
    }
    const found = APART_PATTERNS.find((pattern) => matchesAt(words, at, pattern.words));
    if (found === undefined) continue;
    const negated =
      NEGATIONS.has((words[at - 1]?.text ?? '').replace(/^[وف]/, '')) || NEGATIONS.has(words[at - 1]?.text ?? '');
    const allowed: Qualifier = negated ? 'up-to' : found.qualifier;
    const from = negated ? at - 1 : at;
    return { allowed: [allowed], words: slice(text, words, from, words.length), start: words[from]?.start ?? 0 };
  }
  return undefined;
};

const afterwards = (text: string, start: number, end: number): QualifierWords | undefined => {
  const words = wordsAfter(text, end, 5);
  for (const { qualifier, words: phrase } of AFTER_PATTERNS) {
    const at = words.findIndex((_, index) => phrase.every((wanted, offset) => words[index + offset]?.text === wanted));
    if (at !== -1 && at <= 2) return { allowed: [qualifier], words: slice(text, words, at, at + phrase.length), start };
  }
  return undefined;
};

/** «~500», «>900»: signs that say what words say elsewhere. */
const SIGNS: readonly (readonly [Qualifier, RegExp])[] = [
  ['about', /[~≈]\s?$/],
  ['more-than', /(?:[>≥]\s?|\+)$/],
  ['up-to', /[<≤]\s?$/],
];

/** What limits the number that stands from `start` to `end` in the text. */
export function readQualifier(text: string, start: number, end: number): QualifierWords {
  const before = text.slice(Math.max(0, start - 2), start);
  const sign = SIGNS.find(([, pattern]) => pattern.test(before));
  if (sign !== undefined) {
    const from = start - (sign[1].exec(before)?.[0].length ?? 0);
    return { allowed: [sign[0]], words: text.slice(from, start).trim(), start: from };
  }
  const words = wordsBefore(text, start, 10);
  for (const { qualifier, words: phrase } of DIRECT_PATTERNS) {
    const at = words.length - phrase.length;
    if (!matchesAt(words, at, phrase)) continue;
    return { allowed: [qualifier], words: slice(text, words, at, words.length), start: words[at]?.start ?? start };
  }
  const last = words.at(-1);
  if (last?.text === 'حتي')
    return { allowed: ['up-to', 'exact'], words: text.slice(last.start, last.end), start: last.start };
  if (last?.text === 'الي') {
    const reach = words.findLastIndex((word) => REACHING.has(word.text));
    if (reach !== -1)
      return { allowed: ['exact', 'up-to'], words: slice(text, words, reach, words.length), start: last.start };
  }
  return apart(text, words) ?? afterwards(text, start, end) ?? { allowed: ['exact'], words: '', start };
}
