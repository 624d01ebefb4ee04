/** Looks at a page from inside it: functions that the browser runs, so each stands on its own. */

/** The elements that stick out of the window sideways, if the page is wider than it. */
export function overflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return [
    `is ${scrollWidth} px wide in ${clientWidth}: ${out.slice(0, 3).map((element) => `${element.tagName}.${element.className}`)}`,
  ];
}

/** The sum of the page's layout shifts that no input caused. */
export async function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum), 50));
  });
}

/** Elements with a transition, an animation or smooth scrolling. */
export function restless(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return (
      transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01) ||
      animationName !== 'none' ||
      scrollBehavior === 'smooth'
    );
  });
  return moving.slice(0, 3).map((element) => `moves ${element.tagName}.${element.className}`);
}

/** How many words the content shows; controls, which only a script can serve, are taken out first. */
export function wordsOfContent(): number {
  const controls =
    'form, fieldset, select, button, input, label, output, noscript, [role="search"], [role="status"], [aria-live], [data-search-results]';
  for (const control of document.querySelectorAll(`main :is(${controls})`)) control.remove();
  return (document.querySelector('main')?.innerText ?? '').split(/\s+/).filter(Boolean).length;
}
