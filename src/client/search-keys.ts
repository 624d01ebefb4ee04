/** The search page by keyboard: arrows from the box into the results and along them, Escape back and out. */
import { page } from './search-page.ts';

const links = (): readonly HTMLAnchorElement[] => [...page.results.querySelectorAll<HTMLAnchorElement>('h3 a')];

/** Listens to the keys; `clear` empties the question. */
export const listenToKeys = (clear: () => void): void => {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const active = document.activeElement;
    const all = page.results.hidden ? [] : links();
    const at = active instanceof HTMLAnchorElement ? all.indexOf(active) : -1;
    const to = destination(event.key, active === page.box, at, all);
    if (to !== undefined) {
      event.preventDefault();
      to.focus();
    } else if (event.key === 'Escape' && active === page.box && page.box.value !== '') {
      event.preventDefault();
      clear();
    }
  });
};

const destination = (key: string, inBox: boolean, at: number, all: readonly HTMLElement[]): HTMLElement | undefined => {
  if (key === 'ArrowDown' && (inBox || at >= 0)) return all[Math.min(at + 1, all.length - 1)];
  if (key === 'ArrowUp' && at >= 0) return at === 0 ? page.box : all[at - 1];
  return key === 'Escape' && at >= 0 ? page.box : undefined;
};
