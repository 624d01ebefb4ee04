// Before the first paint: the reader's theme. Then the page's contents, terms, offline. Inline, with arrival.js, allowed by
// its hash; pages are whole without it.
((root, system, timer) => {
  const dark = () => (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => document.querySelector('.theme')?.setAttribute('aria-pressed', dark());
  const open = (term) => document.getElementById(term.dataset.pop).showPopover({ source: term });
  root.dataset.js = '';
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
