import { expect, it } from 'vitest';
import { axeFaults, pagesToRead } from '../support/axe.ts';
import { builtSite, openSite } from '../support/built.ts';

it('axe finds nothing on the English pages in either theme, and the browser complains of nothing', async () => {
  const pages = pagesToRead(builtSite().pages.filter(({ locale }) => locale === 'en'));
  // Every template, and every kind of claim, dispute and chart.
  expect(pages.length).toBeGreaterThan(80);
  const opened = await openSite();
  expect(await axeFaults(opened, pages)).toEqual([]);
  await opened.close();
}, 400_000);
