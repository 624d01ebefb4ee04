/**
 * The search page: reads what is asked from the form and the address, asks the index, shows the answer. Nothing of the
 * index is fetched before this page is opened, and no word list before something is asked.
 */

import { formatDate } from '../core/locale/date.ts';
import { count } from '../core/locale/plural.ts';
import type { Locale, PluralForms } from '../core/model.ts';
import type { Facet } from '../core/search/facets.ts';
import { FACETS } from '../core/search/facets.ts';
import type { ScriptWords } from '../i18n/search.ts';
import { type Answer, answer, type Hit, type Note, rowOf } from './search-run.ts';
import { addressOf, type SearchState, stateOf } from './search-state.ts';
import { openStore, type SearchStore, SearchUnavailable } from './search-store.ts';
import { type ClaimGroup, claimItem, counted, el, resultItem, shownQuery, type View } from './search-view.ts';

const PAGE = 10;
const MOST_FIGURES = 3;
const TYPING = 160;

const root = document.documentElement;
const locale: Locale = root.lang.startsWith('en') ? 'en' : 'ar';
const base = root.dataset['base'] ?? '/';

const part = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The search page has no ${selector}.`);
  return found;
};
const t = JSON.parse(part('#search-words').textContent ?? '{}') as ScriptWords;
const form = part<HTMLFormElement>('#search-form');
const box = part<HTMLInputElement>('#search-q');
const list = part<HTMLOListElement>('[data-search-results]');
const status = part('#search-status');
const notes = part('#search-notes');
const figures = part('#search-figures');
const help = part('#search-help');
const more = part<HTMLButtonElement>('#search-more');
const results = part('#search-results');

let store: Promise<SearchStore> | undefined;
/** Counts the searches: an answer that was overtaken is not shown. */
let turn = 0;
let shownRows = 0;

const theStore = (): Promise<SearchStore> => {
  store ??= openStore(base).catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  return store;
};

const viewOf = (index: View['index']): View => ({ locale, t, index, base, date: (iso) => formatDate(iso, locale) });

const chosen = (): SearchState => {
  const params = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return stateOf(`?${params}`);
};

const number = (n: number, forms: PluralForms): string => count(n, forms, locale);

/** 'لم نجد «{typed}»' with the words in their places. */
const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');

const busy = (is: boolean): void => list.setAttribute('aria-busy', String(is));

const show = (element: HTMLElement, is: boolean): void => {
  element.hidden = !is;
};

// ---- choices ----

const fillChoices = ({ counts }: Answer, state: SearchState, index: SearchStore['index']): void => {
  const nameOf: Record<Facet, (value: string) => string> = {
    kind: (value) => t.kindsMany[value as keyof typeof t.kindsMany] ?? value,
    programme: (value) => index.programmes[value]?.[locale] ?? value,
    outlet: (value) => index.outlets[value]?.[locale] ?? value,
    lang: (value) => t.languages[value as keyof typeof t.languages] ?? value,
  };
  const orders: Partial<Record<Facet, readonly string[]>> = {
    kind: index.kinds,
    programme: Object.keys(index.programmes),
  };
  for (const facet of FACETS) {
    const select = part<HTMLSelectElement>(`#search-${facet}`);
    const values = new Set([...(orders[facet] ?? [...counts[facet].keys()].sort()), ...counts[facet].keys()]);
    const options = [...values]
      .filter((value) => counts[facet].has(value) || value === state[facet])
      .map((value) => {
        const option = el('option', { value }, `${nameOf[facet](value)} (${counts[facet].get(value) ?? 0})`);
        return option;
      });
    select.replaceChildren(el('option', { value: '' }, t.all), ...options);
    select.value = state[facet];
  }
};

// ---- messages ----

const link = (text: string, state: SearchState): HTMLElement => {
  const anchor = el('a', { href: location.pathname + addressOf(state) }, text);
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    go(state, 'push');
  });
  return anchor;
};

/** The word of the shown excerpts that a correction found, as it is written there. */
const writtenAs = (note: Extract<Note, { kind: 'corrected' }>): string => {
  const marks = [...list.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
  return (
    marks.find((mark) => mark.length >= note.searched.length - 1 && mark.includes(note.searched.slice(0, 3))) ??
    note.searched
  );
};

const noteItem = (note: Note, state: SearchState): HTMLElement => {
  if (note.kind === 'corrected')
    return el('p', {}, filled(t.corrected, { typed: shownQuery(note.typed), searched: writtenAs(note) }));
  if (note.kind === 'foldedInstead') return el('p', {}, t.foldedInstead);
  if (note.kind === 'exactOnly') {
    return el(
      'p',
      {},
      ...counted(filled(t.exactOnly, { n: number(note.more, t.others) })),
      ' ',
      link(t.showFolded, { ...state, spelling: 'any' }),
    );
  }
  const words = state.q.replace(/["“”„«»‟]/g, ' ').trim();
  return el('p', {}, t.noPhrase, ' ', link(t.withoutQuotes, { ...state, q: words }));
};

const fail = (error: unknown): void => {
  const gone = error instanceof SearchUnavailable && error.gone;
  list.replaceChildren();
  figures.replaceChildren();
  show(more, false);
  show(figures, false);
  show(results, true);
  show(help, true);
  const retry = el('button', { type: 'button' }, t.retry);
  retry.addEventListener('click', () => go(chosen(), 'replace'));
  notes.replaceChildren(el('p', {}, gone ? t.missing : t.unreachable), el('p', {}, retry));
  status.textContent = gone ? t.missing : t.unreachable;
};

// ---- answers ----

const figureGroups = async (hits: readonly Hit[], held: SearchStore): Promise<readonly ClaimGroup[]> => {
  const groups = new Map<
    string,
    { claim: ClaimGroup['claim']; href: string; outlets: string[]; programme: string | undefined }
  >();
  const claims = await Promise.all(hits.map(async (hit) => ({ hit, claim: await held.claim(hit.document) })));
  for (const { hit, claim } of claims) {
    const entry = held.catalogue[hit.document];
    if (entry === undefined) continue;
    const same = `${claim.title.en}|${claim.value.en}|${claim.when.en}`;
    const group = groups.get(same);
    const outlet = entry.outlet ?? '';
    if (group !== undefined) group.outlets.push(...(group.outlets.includes(outlet) ? [] : [outlet]));
    else {
      const href = `${base}${locale === 'en' ? 'en/' : ''}${entry.path.slice(1)}`;
      groups.set(same, { claim, href, outlets: [outlet], programme: entry.programmes[0] });
    }
  }
  return [...groups.values()];
};

const showFigures = async (found: Answer, state: SearchState, held: SearchStore): Promise<void> => {
  const view = viewOf(held.index);
  const groups = found.showClaims ? (await figureGroups(found.claims.slice(0, 4), held)).slice(0, MOST_FIGURES) : [];
  const all = found.claims.length;
  const toAll =
    all > 0 && state.kind === '' && state.q !== ''
      ? el('p', { class: 'note' }, link(filled(t.claimsToo, { n: number(all, t.claims) }), { ...state, kind: 'claim' }))
      : undefined;
  figures.replaceChildren(
    ...(groups.length > 0
      ? [
          el('h2', { class: 'vh' }, t.answers),
          el('ul', { class: 'answers' }, ...groups.map((group) => claimItem(group, view))),
        ]
      : []),
    ...(toAll === undefined ? [] : [toAll]),
  );
  show(figures, figures.childElementCount > 0);
};

const itemsOf = async (hits: readonly Hit[], found: Answer, held: SearchStore): Promise<readonly HTMLElement[]> => {
  const view = viewOf(held.index);
  return Promise.all(
    hits.map(async (hit) => {
      if (held.catalogue[hit.document]?.kind === 'claim') {
        const [group] = await figureGroups([hit], held);
        return group === undefined ? el('li') : claimItem(group, view);
      }
      return resultItem(await rowOf(hit, found.keys, locale, base, held), view);
    }),
  );
};

const showAnswer = async (found: Answer, state: SearchState, held: SearchStore, own: number): Promise<void> => {
  const [items] = await Promise.all([itemsOf(found.hits.slice(0, PAGE), found, held), fillFigures()]);
  if (own !== turn) return;
  list.replaceChildren(...items);
  shownRows = items.length;
  const asked = state.q.trim() !== '';
  const nothing = found.hits.length === 0 && found.claims.length === 0;
  const messages = found.notes.map((note) => noteItem(note, state));
  if (nothing && found.found > 0) {
    messages.push(
      el(
        'p',
        {},
        t.nothingFits,
        ' ',
        link(t.removeFilters, { ...state, kind: '', programme: '', outlet: '', lang: '' }),
      ),
    );
  } else if (nothing && messages.length === 0) messages.push(el('p', {}, t.nothing));
  notes.replaceChildren(...messages);
  show(results, asked || hasChoice(state));
  show(help, (!asked && !hasChoice(state)) || nothing);
  show(more, found.hits.length > shownRows);
  more.onclick = () => void showMore(found, held);
  status.replaceChildren(
    ...(asked || hasChoice(state)
      ? counted(found.hits.length === 0 ? t.none : number(found.hits.length, t.results))
      : []),
  );

  async function fillFigures(): Promise<void> {
    if (own === turn) await showFigures(found, state, held);
  }
};

const showMore = async (found: Answer, held: SearchStore): Promise<void> => {
  busy(true);
  const items = await itemsOf(found.hits.slice(shownRows, shownRows + PAGE), found, held).catch(() => []);
  list.append(...items);
  shownRows += items.length;
  show(more, found.hits.length > shownRows && items.length > 0);
  busy(false);
  items[0]?.querySelector('a')?.focus();
};

const hasChoice = (state: SearchState): boolean => FACETS.some((facet) => state[facet] !== '');

const run = async (state: SearchState): Promise<void> => {
  turn += 1;
  const own = turn;
  busy(true);
  try {
    const found = await answered(state);
    if (own !== turn) return;
    fillChoices(found.answer, state, found.held.index);
    await showAnswer(found.answer, state, found.held, own);
    if (state.q.trim() !== '')
      (globalThis.requestIdleCallback ?? setTimeout)(() => void found.held.loadAll().catch(() => undefined));
  } catch (error) {
    if (own === turn) fail(error);
  } finally {
    if (own === turn) busy(false);
  }
};

/** The answer of the index; where a file of it has gone, another version was published since: it is opened once more. */
const answered = async (state: SearchState): Promise<{ readonly answer: Answer; readonly held: SearchStore }> => {
  const held = await theStore();
  try {
    return { held, answer: await answer(state, locale, held) };
  } catch (error) {
    if (!(error instanceof SearchUnavailable && error.gone)) throw error;
    store = undefined;
    const fresh = await theStore();
    return { held: fresh, answer: await answer(state, locale, fresh) };
  }
};

/** Shows a state in form, address and results. */
const go = (state: SearchState, history: 'push' | 'replace' | 'keep'): void => {
  if (box.value !== state.q) box.value = state.q;
  part<HTMLSelectElement>('#search-sort').value = state.sort;
  const address = location.pathname + addressOf(state);
  if (history === 'push' && address !== location.pathname + location.search)
    globalThis.history.pushState(null, '', address);
  if (history === 'replace') globalThis.history.replaceState(null, '', address);
  void run(state);
};

// ---- the reader's hand ----

let typing: ReturnType<typeof setTimeout> | undefined;

box.addEventListener('input', () => {
  clearTimeout(typing);
  busy(true);
  typing = setTimeout(() => go(chosen(), 'replace'), TYPING);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go(chosen(), 'push');
});
form.addEventListener('change', (event) => {
  if (event.target !== box) go(chosen(), 'push');
});
addEventListener('popstate', () => go(stateOf(location.search), 'keep'));

const links = (): readonly HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('h3 a')];

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const active = document.activeElement;
  const inField =
    active instanceof HTMLInputElement || active instanceof HTMLSelectElement || active instanceof HTMLTextAreaElement;
  if (event.key === '/' && !inField) {
    event.preventDefault();
    box.focus();
    box.select();
  }
  const all = links();
  const at = active instanceof HTMLAnchorElement ? all.indexOf(active) : -1;
  if (event.key === 'Escape') {
    if (at >= 0) box.focus();
    else if (active === box && box.value !== '') {
      event.preventDefault();
      box.value = '';
      go(chosen(), 'replace');
    }
  }
  if (event.key === 'ArrowDown' && (active === box || at >= 0) && all.length > 0) {
    event.preventDefault();
    all[Math.min(at + 1, all.length - 1)]?.focus();
  }
  if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    if (at === 0) box.focus();
    else all[at - 1]?.focus();
  }
});

for (const example of document.querySelectorAll<HTMLAnchorElement>('#search-help a[data-example]')) {
  example.addEventListener('click', (event) => {
    event.preventDefault();
    go(stateOf(new URL(example.href).search), 'push');
    box.focus();
  });
}

show(form, true);
go(stateOf(location.search), 'keep');
