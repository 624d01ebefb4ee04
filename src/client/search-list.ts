/** The results on the page: figures that answer, then the list, of which what is far down is completed as it comes near. */
import { base, busy, filled, locale, number, page, questionLink, show, t, viewOf } from './search-page.ts';
import { bareRow, rowOf } from './search-row.ts';
import type { Answer, Hit } from './search-run.ts';
import type { SearchState } from './search-state.ts';
import type { SearchStore } from './search-store.ts';
import { type ClaimGroup, claimItem, completeItem, el, resultItem, type View } from './search-view.ts';

/**
 * Results shown at first and with each «more»; a first screen of them with their passages, which must be fetched. The
 * others bring theirs as they come near the window: on a busy machine an answer
 * with five took 50 to 80 ms at p95, one with three 41 to 47.
 */
const PAGE = 20;
const WITH_PASSAGE = 3;
const MOST_FIGURES = 3;
/** Claims read for the figures: several outlets may report the same one. */
const CLAIMS_READ = 4;

/** The claims of some hits, those with the same figure as one; a claim whose file cannot be had is left out. */
const figureGroups = async (hits: readonly Hit[], held: SearchStore): Promise<readonly ClaimGroup[]> => {
  const groups = new Map<string, ClaimGroup>();
  const claims = await Promise.all(
    hits.map(async (hit) => ({ hit, claim: await held.claim(hit.document).catch(() => undefined) })),
  );
  for (const { hit, claim } of claims) {
    const entry = held.catalogue[hit.document];
    if (entry === undefined || claim === undefined) continue;
    const same = `${claim.title.en}|${claim.value.en}|${claim.when.en}`;
    const group = groups.get(same);
    const outlet = entry.outlet ?? '';
    const href = `${base}${locale === 'en' ? 'en/' : ''}${entry.path.slice(1)}`;
    const outlets = new Set([...(group?.outlets ?? []), outlet]);
    groups.set(same, { claim, href, programme: entry.programmes[0], ...group, outlets: [...outlets] });
  }
  return [...groups.values()];
};

/** Shows the figures that answer, and the way to every claim on the matter. */
export const showFigures = async (
  found: Answer,
  state: SearchState,
  held: SearchStore,
  go: (state: SearchState) => void,
): Promise<() => void> => {
  const view = viewOf(held.index);
  const groups = await figureGroups(found.figures.slice(0, CLAIMS_READ), held);
  const all = found.claims.length;
  const toAll =
    all > 0 && state.kind === '' && state.q !== ''
      ? [
          el(
            'p',
            { class: 'note' },
            questionLink(filled(t.claimsToo, { n: number(all, t.claims) }), { ...state, kind: 'claim' }, go),
          ),
        ]
      : [];
  const items = groups.slice(0, MOST_FIGURES).map((group) => claimItem(group, view));
  const list =
    items.length === 0 ? [] : [el('h2', { class: 'vh' }, t.answers), el('ul', { class: 'answers' }, ...items)];
  return () => {
    page.figures.replaceChildren(...list, ...toAll);
    show(page.figures, page.figures.childElementCount > 0);
  };
};

const completers = new WeakMap<Element, () => void>();
/** Completes results when they come near the window. */
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) completers.get(target)?.();
  },
  { rootMargin: '200px' },
);

/** A result that shows its passage once it comes near; it keeps its place and its focus. */
const completedLater = (hit: Hit, found: Answer, held: SearchStore, view: View): HTMLElement => {
  const item = resultItem(bareRow(hit, locale, base, held), view);
  completers.set(item, () => {
    nearby.unobserve(item);
    completers.delete(item);
    void rowOf(hit, found.keys, locale, base, held).then((row) => completeItem(item, row));
  });
  nearby.observe(item);
  return item;
};

const itemsOf = (hits: readonly Hit[], found: Answer, held: SearchStore): Promise<readonly HTMLElement[]> => {
  const view = viewOf(held.index);
  return Promise.all(
    hits.map(async (hit, place) => {
      if (held.catalogue[hit.document]?.kind === 'claim') {
        const [group] = await figureGroups([hit], held);
        return group === undefined ? resultItem(bareRow(hit, locale, base, held), view) : claimItem(group, view);
      }
      if (place >= WITH_PASSAGE) return completedLater(hit, found, held, view);
      return resultItem(await rowOf(hit, found.keys, locale, base, held), view);
    }),
  );
};

/** Prepares the list of an answer; the function it gives puts it on the page. */
export const showList = async (found: Answer, held: SearchStore): Promise<() => void> => {
  const items = await itemsOf(found.hits.slice(0, PAGE), found, held);
  return () => {
    page.list.replaceChildren(...items);
    show(page.more, found.hits.length > items.length);
    page.more.onclick = () => void showMore(found, held);
  };
};

const showMore = async (found: Answer, held: SearchStore): Promise<void> => {
  busy(true);
  const from = page.list.childElementCount;
  const items = await itemsOf(found.hits.slice(from, from + PAGE), found, held).catch(() => []);
  page.list.append(...items);
  show(page.more, found.hits.length > page.list.childElementCount && items.length > 0);
  busy(false);
  items[0]?.querySelector('a')?.focus();
};
