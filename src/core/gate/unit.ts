/** What the number counts, read from the words close by and compared with the unit of the indicator. */
import { fold } from '../arabic/fold.ts';
import type { Numeral } from '../arabic/number.ts';
import type { Unit } from '../model.ts';
import type { Bilingual } from '../problem.ts';
import { type NearWord, wordsAfter } from './near.ts';

/** Currencies that no content folder needs to list for us to know that they are another unit. */
const CURRENCIES: readonly string[] = [
  'درهم',
  'دولار',
  'أورو',
  'يورو',
  'جنيه',
  'دينار',
  'ريال',
  'فرنك',
  'ليرة',
  'سنتيم',
].map(fold);

const bare = (word: string): readonly string[] => {
  const forms = [word];
  for (const prefix of ['ال', 'لل', 'وال', 'بال', 'فال', 'كال', 'و', 'ف', 'ب', 'ل', 'ك']) {
    if (word.startsWith(prefix) && word.length > prefix.length + 1) forms.push(word.slice(prefix.length));
  }
  return forms;
};

/** «ملفًا» and «ملفا» are «ملف»; «الملفات» and «للملفات» are «ملفات». */
const isSame = (found: string, wanted: string): boolean => {
  const wantedForms = bare(wanted);
  return bare(found).some((form) => wantedForms.some((one) => form === one || form === `${one}ا`));
};

const namesAt = (words: readonly string[], at: number, unit: Unit): boolean =>
  unit.written.some((phrase) => {
    const wanted = fold(phrase).split(' ');
    return wanted.every((word, index) => isSame(words[at + index] ?? '', word));
  });

const namedIn = (text: string, unit: Unit): boolean => {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((_, at) => namesAt(words, at, unit));
};

/** «500 إلى 1200 درهم»: the noun after the second number belongs to the first too. */
const nounsAfter = (text: string, numeral: Numeral, numerals: readonly Numeral[]): readonly NearWord[] => {
  let end = numeral.end;
  for (const next of numerals) {
    if (next.start < end) continue;
    if (!/^\s*(?:(?:و|أو|إلى|الى|-|–)\s*)?$/.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return wordsAfter(text, end, 3);
};

const otherUnit = (word: string | undefined, unit: Unit, units: readonly Unit[]): boolean => {
  if (word === undefined || unit.kind === 'none' || unit.kind === 'rank' || unit.kind === 'date') return false;
  const currency = CURRENCIES.some((name) => isSame(word, name));
  return currency || units.some((other) => other.id !== unit.id && namesAt([word], 0, other));
};

export interface UnitPlace {
  /** The archived text, no-break spaces as spaces. */
  readonly text: string;
  readonly numeral: Numeral;
  readonly numerals: readonly Numeral[];
  /** The quote and its context: where the unit may be named if not right after the number. */
  readonly quote: string;
}

const NO_PERCENT: Bilingual = { ar: 'ولا علامة نسبة بعد العدد.', en: 'but no percent sign follows the number.' };
const PERCENT: Bilingual = { ar: 'والنص يعطي نسبة مئوية.', en: 'but the text gives a percentage.' };
const UNNAMED: Bilingual = {
  ar: 'ولا كلمة في الاقتباس ولا في سياقه تسميها.',
  en: 'but no word of the quote or its context names it.',
};

/** Why the number does not count the unit, as the end of a sentence; undefined where it does. */
export function unitFault(place: UnitPlace, unit: Unit, units: readonly Unit[]): Bilingual | undefined {
  if (unit.kind === 'percent') return place.numeral.percent ? undefined : NO_PERCENT;
  if (place.numeral.percent) return PERCENT;
  if (unit.written.length === 0) return undefined;
  const nouns = nounsAfter(place.text, place.numeral, place.numerals);
  const words = nouns.map((noun) => noun.text);
  if (namesAt(words, 0, unit)) return undefined;
  const [next] = nouns;
  if (next !== undefined && otherUnit(next.text, unit, units)) {
    const word = place.text.slice(next.start, next.end);
    return { ar: `والنص يقول «${word}».`, en: `but the text says «${word}».` };
  }
  const later = words.some((_, at) => namesAt(words, at, unit));
  return later || namedIn(place.quote, unit) ? undefined : UNNAMED;
}
