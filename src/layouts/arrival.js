// How a page arrives (styles/arrival.css): words in the faces that the device has, then the report's own; what lies below
// the window once it is near. Words keep their places when their faces change: each line stays the line it was, and what
// follows a figure or a link on it starts where it did.
((root) => {
  const range = new Range();
  const at = (node, start, end) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  };
  const put = (node, start, end, style) => {
    at(node, start, end);
    const box = document.createElement('x-w');
    range.surroundContents(box);
    box.style.cssText = style;
    return box;
  };
  // What stands in the window, in parts that stand on one line each: from and to which character of which text, and where.
  const lines = () => {
    const parts = [];
    // 4: texts.
    const walk = document.createTreeWalker(document.body, 4);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const { top, bottom, width } = at(node, 0, node.length);
      // Not the first below the window ends it: tiles stand side by side, and so do contents that are longer than it.
      if (top > innerHeight * 2) break;
      // Neither what only a screen reader sees, nor drawings, nor a text that is one of the items of a row or a grid.
      if (!node.data.trim() || width < 2 || top > innerHeight || bottom < 0 || !('lang' in node.parentNode)) continue;
      if (/flex|grid/.test(getComputedStyle(node.parentNode).display)) continue;
      const first = parts.length;
      for (const { index, 0: word } of node.data.matchAll(/[^ \n]+|[ \n]+/g)) {
        const end = index + word.length;
        const was = at(node, index, end);
        const last = parts[first] && parts.at(-1);
        if (!was.width) continue;
        if (Math.abs(last?.was.top - was.top) < 9) {
          last.end = end;
          last.was = at(node, last.start, end);
        } else parts.push({ node, start: index, end, was });
      }
    }
    return parts;
  };
  const hold = (parts) => {
    // From the end, so that the characters before keep their numbers. A space where a line ended ends it again.
    for (const part of parts.toReversed()) {
      const { node, start, end } = part;
      if (node.length > end) put(node, end, node.length, 'word-spacing:9em');
      part.box = put(node, start, end, 'display:inline-block;white-space:pre');
    }
    const measure = () => {
      for (const part of parts) part.over = part.was.width - part.box.getBoundingClientRect().width;
    };
    // What stands apart, or on another line, is not moved by the one before it.
    const apart = ({ was }, two) =>
      !two ||
      Math.abs(was.top + was.bottom - two.was.top - two.was.bottom) > was.height ||
      Math.max(two.was.left - was.right, was.left - two.was.right) > 9;
    measure();
    // Too wide: smaller by up to a twenty-fifth, then less space between the words. What ends a line or an item stays a
    // little short of where it was: quotation marks may be wider now.
    parts.forEach((part, index) => {
      part.ends = apart(part, parts[index + 1]);
      const fit = 1 + (part.over - 2 * part.ends) / (part.was.width - part.over);
      part.box.style.fontSize = `${Math.min(1, Math.max(0.96, fit))}em`;
    });
    measure();
    parts.forEach(({ box, over, ends }, index) => {
      const spaces = box.textContent.split(/\s/).length - 1;
      box.style.cssText = `line-height:0;font-size:${box.style.fontSize}`;
      if (spaces) {
        const each = Math.max(-2, Math.min(4, (ends ? Math.min(over, 0) : over) / spaces));
        box.style.wordSpacing = `calc(${getComputedStyle(box).wordSpacing} + ${each}px)`;
        over -= each * spaces;
      } else if (ends) {
        // A word that has another before it would leave its line for the room that a margin takes back.
        if (!apart(parts[index], parts[index - 1])) over = Math.max(0, over);
        box.style.cssText += `;white-space:nowrap;margin-inline-end:${over}px`;
      }
      if (!ends) parts[index + 1].over += over;
    });
    // A window of another width has other lines.
    const width = innerWidth;
    addEventListener('resize', () => {
      if (innerWidth !== width) for (const { style } of document.querySelectorAll('x-w')) style.cssText = '';
    });
  };
  const faces = async () => {
    const text = root.lang === 'ar' ? 'ن1' : 'a1';
    const heads = [...document.querySelectorAll('h1, h2')].map((head) => head.textContent).join('');
    const load = (face, words) => document.fonts.load(face, words);
    await Promise.all([load('400 1em Plex', text), load('600 1em Plex', text), load('600 1em Markazi', heads)]);
    const parts = lines();
    delete root.dataset.plain;
    hold(parts);
  };
  // Who goes to a place in the page gets the whole page first, so that the place stays where it is; kept faces need no
  // waiting.
  if (!location.hash) root.dataset.staged = '';
  if (!navigator.serviceWorker?.controller) root.dataset.plain = '';
  const arrive = () => {
    if (root.dataset.module) import(/* @vite-ignore */ root.dataset.module);
    if ('plain' in root.dataset) faces().catch(() => {});
  };
  if (PerformanceObserver.supportedEntryTypes?.includes('paint'))
    new PerformanceObserver((list) => {
      // The ground is painted first, and told by itself.
      if (list.getEntriesByName('first-contentful-paint').length) arrive();
    }).observe({ type: 'paint', buffered: true });
  else addEventListener('load', arrive);
  addEventListener('click', ({ target }) => {
    if (target.closest('a[href^="#"]')) delete root.dataset.staged;
  });
})(document.documentElement);
