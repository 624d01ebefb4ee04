/** Figures typed into a text of ours: in digits of any script, or in words. A figure is named, never typed. */
import { findNumerals } from '../../core/arabic/number.ts';
import { blankNames, typedDigits } from '../../core/prose.ts';
import { type FigureWords, figureWords } from './figure-words.ts';

export interface TypedNumber {
  readonly text: string;
  /** Offset in the text that was looked at. */
  readonly start: number;
  /** It stands in «…», as words of a capture, and no capture has those words. */
  readonly quoted: boolean;
}

/** Words for a number below this are language («خمسة برامج»), from here on they are figures and want a claim. */
const FIGURE_IN_WORDS = 20;

/** A scale spoken of, not counted, names the size of a rounding: «عُشر المليون», “a tenth of a million”, “the nearest thousand”. */
const SCALE_AR = /(?:^|[\s«(])(?:ال(?:مئة|مائة|ألف|مليون|مليار)|لكل (?:مئة|مائة|ألف|مليون))$/;
const SCALE_EN = /\b(?:of an?|nearest|the|per) (?:hundred|thousand|million|billion)$/i;

/** «بلغت 26.5 مليار درهم»: the words of a capture may hold its numbers, if a capture has these very words. */
const QUOTED = /«([^«»]*)»/g;

/** A scale word alone between quotation marks is spoken of: «ألف», “million”. Digits never are. */
const SPOKEN_OF =
  /«(?:نصف|ثلث|ربع|عشرات|مئات|ألف|آلاف|مليون|ملايين|مليار|ملايير|مليارات)»|“(?:half|third|quarter|(?:hundred|thousand|million|billion)s?)”/g;

/**
 * The figures of `text` that are neither named nor quoted from a capture, in order. `names` are names written with
 * digits (Zanqa 20); `archived` tells whether a capture holds words. «بلغ 14 مليون» → «14», and «مليون» with it.
 */
export function typedNumbers(
  text: string,
  language: 'ar' | 'en',
  names: readonly string[],
  archived: (words: string) => boolean = () => false,
): TypedNumber[] {
  const named = blankNames(text, names);
  if (!/[«“]/.test(named)) return numbersIn(named, language).map((found) => ({ ...found, quoted: false }));
  const kept = named.replace(SPOKEN_OF, (word) => ' '.repeat(word.length));
  const invented: TypedNumber[] = [];
  const own = kept.replace(QUOTED, (whole, inside: string, start: number) => {
    const claimed = numbersIn(inside, 'ar').length > 0 || isSentence(inside);
    if (claimed && !piecesOf(text.slice(start + 1, start + whole.length - 1)).every(archived))
      invented.push({ text: inside, start: start + 1, quoted: true });
    return ' '.repeat(whole.length);
  });
  const typed = numbersIn(own, language).map((found) => ({ ...found, quoted: false }));
  return [...invented, ...typed].sort((a, b) => a.start - b.start);
}

/** A name or a term is a word or two; so many words of Arabic between «» are someone's words. */
const SENTENCE_WORDS = 4;

function isSentence(quoted: string): boolean {
  return /\p{Script=Arabic}/u.test(quoted) && quoted.trim().split(/\s+/).length >= SENTENCE_WORDS;
}

/** «تتحمل … تكاليف اشتراكات هذه الأسر»: what is left out is shown, and each part is archived. */
function piecesOf(quoted: string): readonly string[] {
  return quoted
    .split('…')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** «المليون», «عُشر المليون»; «ربع المليون» is a number. */
function isSpokenOf(found: string, upToItsEnd: string): boolean {
  const bare = !/\s/.test(found.trim()) || /^[وفبكل]?عُ?شر /.test(found);
  return bare && (SCALE_AR.test(upToItsEnd) || SCALE_EN.test(upToItsEnd));
}

function numbersIn(text: string, language: 'ar' | 'en'): { text: string; start: number }[] {
  const digits = typedDigits(text, []);
  const words = findNumerals(text, language)
    .filter((found) => found.kind === 'words' && found.values.every((value) => value >= FIGURE_IN_WORDS))
    .filter(({ percent, text: found, end }) => percent || !isSpokenOf(found, text.slice(0, end)));
  const numbers = [...digits, ...words.map(({ text: found, start }) => ({ text: found, start }))];
  const overlaps = (one: FigureWords): boolean =>
    numbers.some(({ start, text: found }) => start < one.start + one.text.length && one.start < start + found.length);
  return [...numbers, ...figureWords(text, language).filter((one) => !overlaps(one))];
}
