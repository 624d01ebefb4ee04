/** The choices beside the results: the page brings their names, the index how many results each would leave. */
import { FACETS, type Facet } from '../core/search/facets.ts';
import { part } from './search-page.ts';
import type { Answer } from './search-run.ts';
import type { SearchState } from './search-state.ts';
import { el } from './search-view.ts';

const selectOf = (facet: Facet): HTMLSelectElement => part(`#search-${facet}`);

/** Sets the form to what is asked; a value that the page does not know is shown as it stands in the address. */
export const setChoices = (state: SearchState): void => {
  for (const facet of FACETS) {
    const select = selectOf(facet);
    const known = [...select.options].some(({ value }) => value === state[facet]);
    if (!known) select.append(el('option', { value: state[facet] }, state[facet]));
    choose(select, state[facet]);
  }
  choose(part('#search-sort'), state.sort);
};

/** What is chosen already is left alone: the browser would lay the form out anew. */
const choose = (select: HTMLSelectElement, value: string): void => {
  if (select.value !== value) select.value = value;
};

/** Writes the counts into the choices in their places: a list that is open in the reader's hand stays as it is. */
export const countChoices = ({ counts }: Answer): void => {
  for (const facet of FACETS) {
    for (const option of selectOf(facet).options) {
      if (option.value === '') continue;
      option.dataset['name'] ??= option.text;
      const left = counts[facet].get(option.value) ?? 0;
      const text = `${option.dataset['name']} (${left})`;
      const hidden = left === 0 && !option.selected;
      if (option.text !== text) option.text = text;
      if (option.hidden !== hidden) option.hidden = hidden;
      if (option.disabled !== hidden) option.disabled = hidden;
    }
  }
};
