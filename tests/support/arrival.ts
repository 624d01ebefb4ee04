import type { Page } from 'playwright-core';

/** Waits until a page is set in its faces, and has what lies below its window laid out (src/styles/arrival.css). */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['plain'] === undefined);
  await page.evaluate(async () => {
    delete document.documentElement.dataset['staged'];
    await document.fonts.ready;
  });
}

/** The same as on a later visit: without the boxes that hold the words where the device's faces had set them. */
export async function settled(page: Page): Promise<void> {
  await arrived(page);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('x-w')) box.replaceWith(...box.childNodes);
    document.body.normalize();
  });
}
