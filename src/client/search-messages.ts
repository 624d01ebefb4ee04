/** What the page says besides results: corrections, spellings, nothing found, an index that cannot be had. */

import { busy, filled, number, page, questionLink, show, t } from './search-page.ts';
import type { Answer, Note } from './search-run.ts';
import { asksSomething, type SearchState } from './search-state.ts';
import { SearchUnavailable } from './search-store.ts';
import { counted, el, shownQuery } from './search-view.ts';

type Go = (state: SearchState) => void;

/** The word of the shown excerpts that a correction found, as it is written there. */
const writtenAs = (note: Extract<Note, { kind: 'corrected' }>): string => {
  const marks = [...page.list.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
  return (
    marks.find((mark) => mark.length >= note.searched.length - 1 && mark.includes(note.searched.slice(0, 3))) ??
    note.searched
  );
};

const noteItem = (note: Note, state: SearchState, go: Go): HTMLElement => {
  if (note.kind === 'corrected')
    return el('p', {}, filled(t.corrected, { typed: shownQuery(note.typed), searched: writtenAs(note) }));
  if (note.kind === 'cut') return el('p', {}, ...counted(filled(t.cut, { n: String(note.read) })));
  if (note.kind === 'foldedInstead') return el('p', {}, t.foldedInstead);
  if (note.kind === 'exactOnly') {
    return el(
      'p',
      {},
      ...counted(filled(t.exactOnly, { n: number(note.more, t.others) })),
      ' ',
      questionLink(t.showFolded, { ...state, spelling: 'any' }, go),
    );
  }
  const words = state.q.replace(/["“”„«»‟]/g, ' ').trim();
  return el('p', {}, t.noPhrase, ' ', questionLink(t.withoutQuotes, { ...state, q: words }, go));
};

/** The notes above the results; they are written after the results, whose words they quote. */
export const showNotes = (found: Answer, state: SearchState, go: Go): void => {
  const nothing = found.hits.length === 0 && found.claims.length === 0;
  const messages = found.notes.map((note) => noteItem(note, state, go));
  if (nothing && found.found > 0) {
    const without = { ...state, kind: '', programme: '', outlet: '', lang: '' };
    messages.push(el('p', {}, t.nothingFits, ' ', questionLink(t.removeFilters, without, go)));
  } else if (nothing && asksSomething(state) && !found.notes.some(({ kind }) => kind === 'noPhrase'))
    messages.push(el('p', {}, t.nothing));
  page.notes.replaceChildren(...messages);
};

/** Says calmly that the index cannot be had, with a way to try again. */
export const fail = (error: unknown, again: () => void): void => {
  const gone = error instanceof SearchUnavailable && error.why !== 'unreachable';
  const why =
    error instanceof SearchUnavailable && error.why === 'other' ? t.outdated : gone ? t.missing : t.unreachable;
  page.list.replaceChildren();
  page.figures.replaceChildren();
  for (const element of [page.more, page.figures, page.results]) show(element, false);
  show(page.help, true);
  const retry = el('button', { type: 'button' }, t.retry);
  retry.addEventListener('click', again);
  page.notes.replaceChildren(el('p', {}, retry));
  page.status.textContent = why;
  busy(false);
};
