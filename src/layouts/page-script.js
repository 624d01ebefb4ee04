// Before the first paint: the reader's theme. Then the page's arrival, contents, terms, offline. Inline, allowed by its
// hash; pages are whole without it.
((root, system, timer) => {
  const dark = () => (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => document.querySelector('.theme')?.setAttribute('aria-pressed', dark());
  const open = (term) => document.getElementById(term.dataset.pop).showPopover({ source: term });
  root.dataset.js = '';
  // The arrival (styles/arrival.css): words in the faces that the device has, then the report's own; what lies below the
  // window once it is near. Who goes to a place in the page gets the whole page first, so that the place stays where it
  // is; kept faces need no waiting.
  if (!location.hash) root.dataset.staged = '';
  if (!navigator.serviceWorker?.controller) root.dataset.plain = '';
  const painted = new Promise((done) => {
    if (PerformanceObserver.supportedEntryTypes?.includes('paint'))
      new PerformanceObserver((list) => {
        // The ground is painted first, and told by itself.
        if (list.getEntriesByName('first-contentful-paint').length) done();
      }).observe({ type: 'paint', buffered: true });
    else addEventListener('load', done);
  });
  const faces = async () => {
    const text = root.lang === 'ar' ? 'ن1' : 'a1';
    const heads = [...document.querySelectorAll('h1, h2')].map((head) => head.textContent).join('');
    const wanted = ['400 1em Plex', '600 1em Plex', '600 1em Markazi'];
    await Promise.all(wanted.map((face, index) => document.fonts.load(face, index > 1 ? heads : text)));
    // Nothing that the reader sees moves: the masthead and what has a line less now keep their height. A block that would
    // have a line more, or of more than two lines whose figures and links would change theirs, keeps its
    // face until the next page has them all from the start: one visit in ten has such a block.
    const shown = [document.querySelector('.mast')];
    for (const block of document.querySelectorAll('main :is(h1,h2,h3,p,li,li>span,dd,td,figcaption>*)')) {
      const { top } = block.getBoundingClientRect();
      // Not the first below the window ends it: tiles stand side by side, and so do contents that are longer than it.
      if (top > innerHeight * 2) break;
      if (top < innerHeight) shown.push(block);
    }
    const measure = (block) => {
      const { height, top } = block.getBoundingClientRect();
      const range = document.createRange();
      const lines = [...block.childNodes].map((part) => {
        range.selectNode(part);
        return range.getBoundingClientRect().top - top;
      });
      return { height, lines };
    };
    const before = shown.map(measure);
    delete root.dataset.plain;
    shown.map(measure).forEach(({ height, lines }, index) => {
      const block = shown[index];
      const was = before[index];
      // Of text: the masthead and tiles have blocks of their own.
      const moved =
        was.height > innerHeight / 14 &&
        !block.matches(':has(p,nav),.inctx') &&
        lines.some((line, part) => Math.abs(line - was.lines[part]) > 8);
      if (moved || height > was.height + 8) block.dataset.plain = '';
      else if (height < was.height - 1) block.style.minBlockSize = `${was.height}px`;
    });
    // Turned, the window has other lines, and the heights of before mean nothing.
    matchMedia('(orientation:portrait)').onchange = () => {
      for (const block of shown) block.style.minBlockSize = '';
    };
  };
  painted.then(async () => {
    if (root.dataset.module) import(/* @vite-ignore */ root.dataset.module);
    if ('plain' in root.dataset) await faces().catch(() => {});
  });
  try {
    if (localStorage.theme) root.dataset.theme = localStorage.theme;
  } catch {}
  addEventListener('DOMContentLoaded', () => {
    show();
    // The contents follow the reader: the part at the top of the window is the current one.
    const links = new Map(
      [...document.querySelectorAll('.toc a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
    );
    const watch = new IntersectionObserver(
      (parts) => {
        const part = parts.find((one) => one.isIntersecting);
        if (part) for (const [id, link] of links) link.ariaCurrent = id === part.target.id ? 'true' : null;
      },
      { rootMargin: '-8% 0px -80%' },
    );
    for (const id of links.keys()) {
      const part = document.getElementById(id);
      if (part) watch.observe(part);
    }
  });
  // Reading without a network; after the page is done, and not for readers who save data.
  if ('serviceWorker' in navigator && !navigator.connection?.saveData && root.dataset.build)
    addEventListener('load', () =>
      setTimeout(
        () => navigator.serviceWorker.register(`${root.dataset.base}sw.js?lang=${root.lang}`).catch(() => {}),
        2500,
      ),
    );
  system.onchange = show;
  addEventListener('click', (event) => {
    const term = event.target.closest('a[data-pop]');
    if (event.target.closest('a[href^="#"]')) delete root.dataset.staged;
    if (event.target.closest('.theme')) {
      root.dataset.theme = dark() ? 'light' : 'dark';
      try {
        localStorage.theme = root.dataset.theme;
      } catch {}
      show();
    } else if (term && root.showPopover && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const pop = document.getElementById(term.dataset.pop);
      if (!pop.matches(':popover-open')) open(term);
      pop.focus();
    }
  });
  // «/» leads to the search box, unless the reader turned the key off on the search page.
  addEventListener('keydown', (event) => {
    const box = document.querySelector('[role=search] [type=search]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !box) return;
    if (document.activeElement?.closest('input,select')) return;
    try {
      if (localStorage.slash) return;
    } catch {}
    event.preventDefault();
    box.select();
    box.focus();
  });
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !root.showPopover) return;
    clearTimeout(timer);
    const term = target.closest('a[data-pop]');
    const shown = document.querySelector('.pop:popover-open');
    if (term && !shown) timer = setTimeout(open, 400, term);
    else if (shown && !term && !shown.contains(target)) timer = setTimeout(() => shown.hidePopover(), 400);
  });
})(document.documentElement, matchMedia('(prefers-color-scheme:dark)'));
