/** What the number counts, read from the words close by and compared with the unit of the indicator. */
import { fold } from '../arabic/fold.ts';
import type { Numeral } from '../arabic/number.ts';
import type { Unit } from '../model.ts';
import type { Bilingual } from '../problem.ts';
import { type NearWord, wordsAfter } from './near.ts';
import { type Forms, formsIn, formsOf, type Phrase, phraseOf, standsAt, standsIn } from './word-forms.ts';

/** Currencies that no content folder needs to list for us to know that they are another unit. */
const CURRENCIES: ReadonlySet<string> = new Set(
  ['درهم', 'دولار', 'أورو', 'يورو', 'جنيه', 'دينار', 'ريال', 'فرنك', 'ليرة', 'سنتيم'].map(fold),
);

/** Whether a word of a unit is a currency: «درهما» is. */
export const isCurrency = (word: string): boolean =>
  CURRENCIES.has(fold(word)) || CURRENCIES.has(fold(word).replace(/ا$/, ''));

/** Each phrase that names the unit, as the forms of its words; worked out once per unit, asked for at every number. */
const phrases = new WeakMap<Unit, readonly Phrase[]>();
const phrasesOf = (unit: Unit): readonly Phrase[] => {
  const known = phrases.get(unit);
  if (known !== undefined) return known;
  const made = unit.written.map(phraseOf);
  phrases.set(unit, made);
  return made;
};

const namesAt = (words: Forms, at: number, unit: Unit): boolean =>
  phrasesOf(unit).some((phrase) => standsAt(words, at, phrase));

const namedIn = (text: string, unit: Unit): boolean => {
  const words = formsIn(text);
  return phrasesOf(unit).some((phrase) => standsIn(words, phrase));
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

const otherUnit = (forms: readonly string[], unit: Unit, units: readonly Unit[]): boolean => {
  if (unit.kind === 'none' || unit.kind === 'rank' || unit.kind === 'date') return false;
  if (forms.some((form) => CURRENCIES.has(form))) return true;
  return units.some((other) => other.id !== unit.id && namesAt([forms], 0, other));
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
  const words = nouns.map((noun) => formsOf(noun.text));
  if (namesAt(words, 0, unit)) return undefined;
  const [next] = nouns;
  if (next !== undefined && otherUnit(words[0] ?? [], unit, units)) {
    const word = place.text.slice(next.start, next.end);
    return { ar: `والنص يقول «${word}».`, en: `but the text says «${word}».` };
  }
  const later = words.some((_, at) => namesAt(words, at, unit));
  return later || namedIn(place.quote, unit) ? undefined : UNNAMED;
}
