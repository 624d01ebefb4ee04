import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { builtSite, openSite } from '../support/built.ts';

it('axe finds nothing on the English pages in either theme, and the browser complains of nothing', async () => {
  // Claim pages are one template over many claims: every twelfth stands for them, so that the command keeps its minutes.
  const own = builtSite().pages.filter(({ locale }) => locale === 'en');
  const pages = own.filter(({ kind }, index) => kind !== 'claim' || index % 12 === 0);
  expect(pages.length).toBeGreaterThan(50);
  const opened = await openSite();
  expect(await axeFaults(opened, pages)).toEqual([]);
  await opened.close();
}, 900_000);
