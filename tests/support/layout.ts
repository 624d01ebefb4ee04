/**
 * The layout of a page as facts that neither an editor's words nor a machine's fonts change: for every kind of block
 * its place and width across the page, its type and the room above it. A sum of pictures would fail with each new
 * claim; these fail when a column moves, a measure widens, a size or a gap changes.
 */
export type Layout = Readonly<Record<string, Fact>>;

/** Start and width in px, font size in px, room above in px (-1: first of its parent), height in px (-1: follows the words). */
export type Fact = readonly [start: number, width: number, size: number, above: number, height: number];

/** Smoothing, a scrollbar's hair or one more digit: less than a reader sees. */
export const TOLERANCE: Fact = [8, 12, 0.6, 6, 10];
const NAMES = ['start', 'width', 'font size', 'room above', 'height'] as const;

/** The first block of each kind, by its parent and its own name. Runs in the browser, so it stands on its own. */
export function layoutOf(): Layout {
  const name = (element: Element): string => {
    const kinds = [...element.classList].filter((kind) => !/^(none|struck|nb|words|range|phrases)$/.test(kind));
    return [element.localName, ...kinds.sort()].join('.');
  };
  // How many outlets disagree, and in how many words they are judged, is the editor's.
  const free = 'svg, table, [lang]:not(html), .pop, .event, .verdict-row';
  const rtl = document.documentElement.dir === 'rtl';
  const wide = document.documentElement.clientWidth;
  const found: Record<string, Fact> = {};
  for (const element of document.body.querySelectorAll('*')) {
    const parent = element.parentElement;
    const style = getComputedStyle(element);
    // Blocks fill their place; what shrinks to its words or hangs free follows the words.
    if (!parent || element.closest(free) || style.position === 'absolute') continue;
    if (!/^(block|grid|flex|list-item)$/.test(style.display) || /^(flex|inline)/.test(getComputedStyle(parent).display))
      if (!element.closest('.mast')) continue;
    // Bare paragraphs and items stand where their list or section does.
    if (!element.classList.length && !/^(h[1-3]|section|main|figure|nav|form)$/.test(element.localName))
      if (!element.closest('.mast')) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const kind = `${name(parent)} > ${name(element)}`;
    if (found[kind]) continue;
    const sibling = element.previousElementSibling;
    const before = sibling?.getBoundingClientRect();
    const hangs = sibling && getComputedStyle(sibling).position === 'absolute';
    const stacked = before && !hangs && before.height > 1 && before.bottom <= box.top + 1;
    found[kind] = [
      Math.round(rtl ? wide - box.right : box.left),
      Math.round(box.width),
      Number.parseFloat(Number.parseFloat(style.fontSize).toFixed(1)),
      stacked ? Math.round(box.top - before.bottom) : -1,
      element.closest('.mast') ? Math.round(box.height) : -1,
    ];
  }
  return found;
}

/** What differs between two layouts of one template; kinds that only one of them has are not compared. */
export function changes(before: Layout, now: Layout): string[] {
  return Object.entries(now).flatMap(([kind, fact]) => {
    const old = before[kind];
    if (!old) return [];
    const changed = NAMES.flatMap((what, index) => {
      const [was, is, most] = [old[index] ?? 0, fact[index] ?? 0, TOLERANCE[index] ?? 0];
      // A first block in one and a following one in the other: the words decide which.
      if (Math.min(was, is) === -1 && (index === 3 || index === 4)) return [];
      return Math.abs(was - is) > most ? [`${what} ${was} → ${is}`] : [];
    });
    return changed.length > 0 ? [`${kind}: ${changed.join(', ')}`] : [];
  });
}

/** The share of the old layout's kinds that the new one still has. */
export function kept(before: Layout, now: Layout): number {
  const kinds = Object.keys(before);
  return kinds.length === 0 ? 0 : kinds.filter((kind) => now[kind]).length / kinds.length;
}
