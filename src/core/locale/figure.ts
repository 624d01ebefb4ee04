/**
 * One figure in words and digits, in parts, so that a component can isolate the numeral and put its thread under it.
 * Rules: `MAD 26.5 billion` and «26.5 مليار درهم»; under a million in full digits; ranges in words; the sign of a per
 * cent stays with its numeral. Parts are joined by U+00A0 NO-BREAK SPACE: a figure never breaks inside.
 */
import type { ClaimStatus, IsoDate, Locale, Qualifier, Unit } from '../model.ts';
import { formatDate } from './date.ts';
import { roundTo } from './number.ts';
import { countParts, nounFor } from './plural.ts';
import { type ScaleStyle, sameScale, scaleNumber } from './scale.ts';
import { ordinalDigits, ordinalWord, qualifierWord, statusWord } from './words.ts';

/** What a figure needs of a claim; a computed figure is `{ value }`. */
export interface FigureLike {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly date?: IsoDate;
  readonly qualifier?: Qualifier;
  readonly status?: ClaimStatus;
}

export interface FigureOptions {
  /** «حوالي», "more than". Default true. */
  readonly qualifier?: boolean;
  /** «أسرة», "households", the currency included. Default true. */
  readonly noun?: boolean;
  /** «(متوقع)», "(expected)". Default false. */
  readonly status?: boolean;
  /** Round to so many decimals first (negative: tens, hundreds). Default: as it is. */
  readonly digits?: number;
  /** `digits` prints 400,000,000; `short` prints "bn" in English. Default `words`. */
  readonly scale?: ScaleStyle;
}

export interface FigurePiece {
  readonly kind: 'qualifier' | 'word' | 'prefix' | 'number' | 'scale' | 'noun' | 'date' | 'status';
  readonly text: string;
  /** True for a numeral: `<bdi dir="ltr">`. */
  readonly ltr: boolean;
}

export interface Figure {
  readonly qualifier: string;
  /** The currency in English. */
  readonly prefix: string;
  /** The numeral without its sign of per cent; the lower one of a range; empty for «مليون شخص», a date, a statement. */
  readonly number: string;
  readonly suffix: '' | '%';
  readonly scale: string;
  readonly noun: string;
  readonly status: string;
  readonly pieces: readonly FigurePiece[];
  readonly text: string;
}

const piece = (kind: FigurePiece['kind'], text: string): FigurePiece => ({ kind, text, ltr: kind === 'number' });

/** English money carries its currency in front: «MAD a month» is «MAD» before and «a month» after the amount. */
function moneyParts(unit: Unit): { prefix: string; noun: string } {
  const [prefix = '', ...rest] = unit.en.other.split(' ');
  return { prefix, noun: rest.join(' ') };
}

/** After a qualifier the Arabic dual stands in the oblique case: «ملفان» → «حوالي ملفين», «نقطتا اتصال» → «نقطتي اتصال». */
function oblique(noun: string): string {
  return noun.replace(/ان(?=$|\s)/g, 'ين').replace(/تا(?=\s)/, 'تي');
}

function rankPieces(rank: number, unit: Unit, locale: Locale, noun: boolean): FigurePiece[] {
  const word = ordinalWord(rank, locale);
  const name = locale === 'ar' ? unit.ar.other || 'المرتبة' : unit.en.other;
  const numeral = word === undefined ? piece('number', ordinalDigits(rank, locale)) : piece('word', word);
  if (!noun || name === '') return [numeral];
  return locale === 'ar' ? [piece('noun', name), numeral] : [numeral, piece('noun', name)];
}

/** One number of a figure with its scale word; `%` stays inside the numeral. */
function numberPieces(n: number, unit: Unit, locale: Locale, style: ScaleStyle, nounFollows: boolean): FigurePiece[] {
  const percent = unit.kind === 'percent';
  const { number, scale } = scaleNumber(n, locale, percent ? 'digits' : style, nounFollows);
  return [piece('number', number === '' ? '' : `${number}${percent ? '%' : ''}`), piece('scale', scale)];
}

function singlePieces(
  value: number,
  unit: Unit,
  locale: Locale,
  options: FigureOptions,
  keepDigit = false,
): FigurePiece[] {
  const wantsNoun = options.noun ?? true;
  if (unit.kind === 'rank') return rankPieces(value, unit, locale, wantsNoun);
  const named = wantsNoun && unit.kind !== 'percent';
  const style = options.scale ?? 'words';
  if (locale === 'en') {
    const money = unit.kind === 'money' ? moneyParts(unit) : { prefix: '', noun: '' };
    const numerals = numberPieces(value, unit, locale, style, named);
    const noun = unit.kind === 'money' ? money.noun : nounFor(hasScale(numerals) ? 0 : value, unit.en, 'en');
    return named ? [piece('prefix', money.prefix), ...numerals, piece('noun', noun)] : numerals;
  }
  const numerals = numberPieces(value, unit, locale, style, named && unit.ar.other !== '');
  if (!named) return numerals;
  if (hasScale(numerals)) return [...numerals, piece('noun', unit.ar.other)];
  if (keepDigit) return [...numerals, piece('noun', value > 2 ? nounFor(value, unit.ar, 'ar') : unit.ar.other)];
  const counted = countParts(value, unit.ar, 'ar');
  return [...(counted.number === '' ? [] : numerals), piece('noun', counted.noun)];
}

function hasScale(pieces: readonly FigurePiece[]): boolean {
  return pieces.some((part) => part.kind === 'scale' && part.text !== '');
}

/** «من 500 إلى 1,200 درهم», "MAD 500 to 1,200": the noun and a shared scale word stand once, after the higher number. */
function rangePieces(low: number, high: number, unit: Unit, locale: Locale, options: FigureOptions): FigurePiece[] {
  const style = options.scale ?? 'words';
  const shared = style === 'digits' || sameScale(low, high);
  const last = singlePieces(high, unit, locale, options, true);
  const prefix = last.filter((part) => part.kind === 'prefix');
  const upper = last.filter((part) => part.kind !== 'prefix');
  // A shared scale word stands once: «من 4 إلى 5 ملايين»; a lone word («مليون») cannot lend its numeral, so it stays.
  const lower = numberPieces(low, unit, locale, style, false).filter((part) => part.kind === 'number' || !shared);
  const first = lower.some((part) => part.text !== '') ? lower : [piece('number', '1')];
  return locale === 'ar'
    ? [piece('word', 'من'), ...first, piece('word', 'إلى'), ...upper]
    : [...prefix, ...first, piece('word', 'to'), ...upper];
}

function valuePieces(figure: FigureLike, unit: Unit, locale: Locale, options: FigureOptions): FigurePiece[] {
  const rounded = (n: number) => (options.digits === undefined ? n : roundTo(n, options.digits));
  if (figure.date !== undefined) return [piece('date', formatDate(figure.date, locale))];
  if (figure.value !== undefined) return singlePieces(rounded(figure.value), unit, locale, options);
  if (figure.low === undefined || figure.high === undefined) return [];
  return rangePieces(rounded(figure.low), rounded(figure.high), unit, locale, options);
}

/**
 * A figure in parts and as text. «حوالي\u00a04\u00a0ملايين\u00a0أسرة», `MAD\u00a026.5\u00a0billion`,
 * «من\u00a0500\u00a0إلى\u00a01,200\u00a0درهم», `60%`, «دجنبر 2023». A statement, which has no number, is the empty text,
 * without qualifier and status.
 * `digits` rounds the value, and the scale word follows the rounded value.
 */
export function formatFigure(figure: FigureLike, unit: Unit, locale: Locale, options: FigureOptions = {}): Figure {
  const value = valuePieces(figure, unit, locale, options).filter((part) => part.text !== '');
  const qualifier =
    (options.qualifier ?? true) && value.length > 0 ? qualifierWord(figure.qualifier ?? 'exact', locale) : '';
  const status = options.status === true && value.length > 0 ? statusWord(figure.status ?? 'reported', locale) : '';
  const bent = value.map((part) =>
    locale === 'ar' && qualifier !== '' && part.kind === 'noun' && figure.value === 2
      ? piece('noun', oblique(part.text))
      : part,
  );
  const pieces = [
    ...(qualifier === '' ? [] : [piece('qualifier', qualifier)]),
    ...bent,
    ...(status === '' ? [] : [piece('status', `(${status})`)]),
  ];
  const first = (kind: FigurePiece['kind']) => pieces.find((part) => part.kind === kind)?.text ?? '';
  const number = first('number');
  return {
    qualifier,
    prefix: first('prefix'),
    number: number.replace('%', ''),
    suffix: number.endsWith('%') ? '%' : '',
    scale: first('scale'),
    noun: first('noun'),
    status,
    pieces,
    text: pieces.map((part) => part.text).join('\u00a0'),
  };
}
