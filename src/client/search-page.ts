/** The search page as its script finds it: its elements, its language, the words it says. */
import { dateWords } from '../core/locale/date.ts';
import { count } from '../core/locale/plural.ts';
import type { Locale, PluralForms } from '../core/model.ts';
import type { ScriptWords } from '../i18n/search.ts';
import { addressOf, type SearchState } from './search-state.ts';
import { el, type View } from './search-view.ts';

const root = document.documentElement;
export const locale: Locale = root.lang.startsWith('en') ? 'en' : 'ar';
export const base = root.dataset['base'] ?? '/';

export const part = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The search page has no ${selector}.`);
  return found;
};

export const t = JSON.parse(part('#search-words').textContent ?? '{}') as ScriptWords;
export const page = {
  form: part<HTMLFormElement>('#search-form'),
  box: part<HTMLInputElement>('#search-q'),
  list: part<HTMLOListElement>('[data-search-results]'),
  status: part('#search-status'),
  notes: part('#search-notes'),
  figures: part('#search-figures'),
  help: part('#search-help'),
  more: part<HTMLButtonElement>('#search-more'),
  results: part('#search-results'),
};

export const show = (element: HTMLElement, is: boolean): void => {
  element.hidden = !is;
};
export const busy = (is: boolean): void => page.list.setAttribute('aria-busy', String(is));

/** A count with its noun in the page's language. */
export const number = (n: number, forms: PluralForms): string => count(n, forms, locale);

/** 'لم نجد «{typed}»' with the words in their places. */
export const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');

export const viewOf = (index: View['index']): View => ({
  locale,
  t,
  index,
  base,
  date: (iso) => {
    const [year = 0, month, day] = iso.split('-').map(Number);
    return dateWords({ year, month, day }, locale);
  },
});

/** A link to another question; `go` answers it on this page. */
export const questionLink = (text: string, state: SearchState, go: (state: SearchState) => void): HTMLElement => {
  const anchor = el('a', { href: location.pathname + addressOf(state) }, text);
  anchor.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(state);
  });
  return anchor;
};
