/** The glossary as a reader looks a term up: its order, and the names that its heading does not say already. */
import type { Locale, Term } from '../../core/model.ts';

/** What a dictionary sorts by: an Arabic term without its article, «الملف الطبي» under the letter of «ملف». */
const sortedBy = (name: string): string => name.replace(/^ال(?=\p{L}{2})/u, '');

/** The terms in the order of the alphabet of `locale`. */
export function inAlphabet(terms: Iterable<Term>, locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return [...terms].sort((a, b) => compare(sortedBy(a.name[locale]), sortedBy(b.name[locale])));
}

export interface TermNames {
  /** The Latin names are French ones and their initials: the English name is a heading. */
  readonly language: 'ar' | 'fr';
  readonly names: readonly string[];
}

/**
 * The other names of a term by their language, without one that stands in its heading: not CNSS beside “National … Fund
 * (CNSS)”. On an English page the Arabic ones begin with the Arabic heading.
 */
export function otherNames(term: Pick<Term, 'name' | 'alsoWritten'>, locale: Locale): TermNames[] {
  const words = (text: string): string => ` ${text.toLocaleLowerCase('en').replace(/[()]/g, '').trim()} `;
  const heading = words(term.name[locale]);
  const others = term.alsoWritten.filter((name) => !heading.includes(words(name)));
  const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name);
  const arabic = [...(locale === 'en' ? [term.name.ar] : []), ...others.filter(isArabic)];
  const groups: readonly TermNames[] = [
    { language: 'ar', names: arabic },
    { language: 'fr', names: others.filter((name) => !isArabic(name)) },
  ];
  return groups.filter(({ names }) => names.length > 0);
}
