/**
 * Turning to search loads it, and nothing before: an address that asks something, or the reader's hand on the form. The
 * script then reads what was typed meanwhile. Here is also the switch of the «/» key, which every page obeys.
 */
import { asksSomething, stateOf } from './search-state.ts';

const list = document.querySelector('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('#search-form');
const status = document.querySelector('#search-status');
const words = JSON.parse(document.querySelector('#search-words')?.textContent ?? '{}') as { unreachable?: string };

let begun = false;
/** The script could not be had: the form then asks the server for the page anew, as it does without a script. */
let failed = false;

const load = (): void => {
  if (begun) return;
  begun = true;
  import('./search.ts').catch(() => {
    failed = true;
    busy(false);
    if (status !== null) status.textContent = words.unreachable ?? '';
  });
};

const busy = (is: boolean): void => list?.setAttribute('aria-busy', String(is));

const asked = stateOf(location.search);
const box = form?.querySelector<HTMLInputElement>('#search-q');
if (asksSomething(asked)) {
  if (box) box.value ||= asked.q;
  load();
} else busy(false);
for (const hand of ['focusin', 'pointerdown']) form?.addEventListener(hand, load, { once: true });
form?.addEventListener('input', () => {
  if (!failed) busy(true);
  load();
});
form?.addEventListener('submit', (event) => {
  if (!failed) event.preventDefault();
  load();
});

const slash = document.querySelector<HTMLButtonElement>('#search-slash');
const SLASH = 'slash';

const isOff = (): boolean => {
  try {
    return localStorage.getItem(SLASH) === 'off';
  } catch {
    return false;
  }
};
const sayWhich = (): void => {
  if (slash !== null) slash.textContent = slash.dataset[isOff() ? 'on' : 'off'] ?? '';
};
slash?.addEventListener('click', () => {
  try {
    if (isOff()) localStorage.removeItem(SLASH);
    else localStorage.setItem(SLASH, 'off');
  } catch {
    // A browser that keeps nothing keeps the key as it is.
  }
  sayWhich();
});
sayWhich();
