/** The glossary as a reader looks a term up: its order, and the names that its heading does not say already. */
import type { Locale, Term } from '../../core/model.ts';

/** What a dictionary sorts by: an Arabic term without its article, «الملف الطبي» under the letter of «ملف». */
const sortedBy = (name: string): string => name.replace(/^ال(?=\p{L}{2})/u, '');

/** The terms in the order of the alphabet of `locale`. */
export function inAlphabet(terms: Iterable<Term>, locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return [...terms].sort((a, b) => compare(sortedBy(a.name[locale]), sortedBy(b.name[locale])));
}

/** The other names of a term, without one that stands in its heading: not CNSS beside “National … Fund (CNSS)”. */
export function otherNames(term: Pick<Term, 'name' | 'alsoWritten'>, locale: Locale): string[] {
  const words = (text: string): string => ` ${text.toLocaleLowerCase('en').replace(/[()]/g, '').trim()} `;
  const heading = words(term.name[locale]);
  return term.alsoWritten.filter((name) => !heading.includes(words(name)));
}
