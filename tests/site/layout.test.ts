/**
 * The page looks as it was found right: `npm run screenshots -- --update` keeps the layouts anew after a look at the
 * pictures. Boxes, not pixels: neither another Chromium, other fallback fonts nor new claims make it fail.
 */
import { describe, expect, it } from 'vitest';
import { builtSite, openSite } from '../support/built.ts';
import { changes, kept } from '../support/layout.ts';
import { keptLayouts, readLayouts } from '../support/layouts.ts';

describe('every template', () => {
  it('keeps its layout on a phone and on a desk, in both languages', async () => {
    const opened = await openSite();
    const before = keptLayouts();
    const now = await readLayouts(opened.browser, builtSite().pages, opened.address, before);
    await opened.close();
    expect(Object.keys(now).sort()).toEqual(Object.keys(before).sort());
    const moved = Object.entries(now).flatMap(([page, { blocks }]) =>
      changes(before[page]?.blocks ?? {}, blocks).map((change) => `${page}: ${change}`),
    );
    expect(moved).toEqual([]);
    // Content may take a block from a page, but a page most of whose blocks are gone was not compared.
    for (const [page, { blocks }] of Object.entries(now))
      expect(kept(before[page]?.blocks ?? {}, blocks), page).toBeGreaterThan(0.6);
  });
});
