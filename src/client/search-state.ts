/** What the reader asked for, as it stands in the address: `/search/?q=…&programme=…&outlet=…&kind=…&lang=…&sort=…`. */
import { type Choices, FACETS } from '../core/search/facets.ts';
import { LONGEST_QUERY } from '../core/search/limits.ts';

export interface SearchState extends Choices {
  readonly q: string;
  readonly sort: '' | 'date';
  /** A quoted phrase also in other spellings. */
  readonly spelling: '' | 'any';
}

export const stateOf = (search: string): SearchState => {
  const params = new URLSearchParams(search);
  const of = (name: string): string => params.get(name) ?? '';
  return {
    q: of('q'),
    kind: of('kind'),
    programme: of('programme'),
    outlet: of('outlet'),
    lang: of('lang'),
    sort: of('sort') === 'date' ? 'date' : '',
    spelling: of('spelling') === 'any' ? 'any' : '',
  };
};

/** Whether a document is chosen by something else than words. */
export const hasChoice = (state: SearchState): boolean => FACETS.some((facet) => state[facet] !== '');

/** Whether there is anything to answer. */
export const asksSomething = (state: SearchState): boolean => state.q.trim() !== '' || hasChoice(state);

/** The state as the end of an address, with its `?`; '' where nothing was asked. Servers refuse addresses without end. */
export const addressOf = (state: SearchState): string => {
  const params = new URLSearchParams();
  for (const name of ['q', ...FACETS, 'sort', 'spelling'] as const)
    if (state[name] !== '') params.set(name, state[name].slice(0, LONGEST_QUERY));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};
