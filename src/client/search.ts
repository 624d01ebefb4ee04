/**
 * The search page at work: reads what is asked from the form and the address, asks the index, shows the answer. It is
 * loaded when the reader turns to search (search-start.ts), and fetches word lists only when something is asked.
 */
import { countChoices, setChoices } from './search-choices.ts';
import { listenToKeys } from './search-keys.ts';
import { showFigures, showList } from './search-list.ts';
import { fail, showNotes } from './search-messages.ts';
import { base, busy, locale, number, page, show, t } from './search-page.ts';
import { type Answer, answer } from './search-run.ts';
import { addressOf, asksSomething, type SearchState, stateOf } from './search-state.ts';
import { openStore, type SearchStore, SearchUnavailable } from './search-store.ts';
import { counted } from './search-view.ts';

const TYPING = 160;

let store: Promise<SearchStore> | undefined;
/** Counts the questions: an answer that was overtaken is not shown. */
let turn = 0;

const theStore = (): Promise<SearchStore> => {
  store ??= openStore(base).catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  return store;
};

const chosen = (): SearchState => {
  const params = new URLSearchParams(
    [...new FormData(page.form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return stateOf(`?${params}`);
};

/** The answer of the index; where a file of it has gone, another version was published since: it is opened once more. */
const answered = async (state: SearchState): Promise<{ readonly found: Answer; readonly held: SearchStore }> => {
  const held = await theStore();
  try {
    return { held, found: await answer(state, locale, held) };
  } catch (error) {
    if (!(error instanceof SearchUnavailable && error.why === 'gone')) throw error;
    store = undefined;
    const fresh = await theStore();
    return { held: fresh, found: await answer(state, locale, fresh) };
  }
};

/** Shows an answer. The page is touched once, when everything is there: each touch before costs the browser a layout. */
const showAnswer = async (found: Answer, state: SearchState, held: SearchStore, own: number): Promise<void> => {
  const asked = asksSomething(state);
  const puts = asked ? await Promise.all([showList(found, held), showFigures(found, state, held, push)]) : [];
  if (own !== turn) return;
  countChoices(found);
  for (const put of puts) put();
  if (!asked) page.list.replaceChildren();
  showNotes(found, state, push);
  show(page.results, found.hits.length + found.claims.length > 0 && asked);
  show(page.help, !asked || found.hits.length + found.claims.length === 0);
  page.status.replaceChildren(
    ...(asked ? counted(found.hits.length === 0 ? t.none : number(found.hits.length, t.results)) : []),
  );
};

const run = async (state: SearchState, settled: () => void): Promise<void> => {
  turn += 1;
  const own = turn;
  busy(true);
  try {
    const { found, held } = await answered(state);
    if (own !== turn) return;
    await showAnswer(found, state, held, own);
    if (state.q.trim() !== '')
      (globalThis.requestIdleCallback ?? setTimeout)(() => void held.loadAll(import.meta.url).catch(() => undefined));
  } catch (error) {
    if (own === turn) fail(error, () => go(chosen(), 'replace'));
  } finally {
    if (own === turn) {
      busy(false);
      settled();
    }
  }
};

/** Shows a state in form, address and results. */
const go = (state: SearchState, history: 'push' | 'replace' | 'keep'): void => {
  clearTimeout(typing);
  if (page.box.value !== state.q) page.box.value = state.q;
  setChoices(state);
  void run(state, () => {
    const address = location.pathname + addressOf(state);
    if (history === 'keep' || address === location.pathname + location.search) return;
    const own = turn;
    // Written once the answer is seen: to write an address lays the page out and takes as long as the search itself.
    setTimeout(() => {
      if (own !== turn) return;
      if (history === 'push') globalThis.history.pushState(null, '', address);
      else globalThis.history.replaceState(null, '', address);
    });
  });
};
const push = (state: SearchState): void => go(state, 'push');

let typing: ReturnType<typeof setTimeout> | undefined;

page.box.addEventListener('input', () => {
  clearTimeout(typing);
  busy(true);
  typing = setTimeout(() => go(chosen(), 'replace'), TYPING);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  push(chosen());
});
page.form.addEventListener('change', (event) => {
  if (event.target !== page.box) push(chosen());
});
addEventListener('popstate', () => go(stateOf(location.search), 'keep'));
listenToKeys(() => go({ ...chosen(), q: '' }, 'replace'));

for (const example of document.querySelectorAll<HTMLAnchorElement>('#search-help a[data-example]')) {
  example.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    push(stateOf(new URL(example.href).search));
    page.box.focus();
  });
}

// The address says what is asked; else what the reader chose and typed while this was on its way.
const asked = stateOf(location.search);
if (asksSomething(asked)) go({ ...asked, q: page.box.value }, 'keep');
else go(chosen(), asksSomething(chosen()) ? 'replace' : 'keep');
