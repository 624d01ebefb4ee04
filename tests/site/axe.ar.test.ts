import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { builtSite, openSite } from '../support/built.ts';

it('axe finds nothing on the Arabic pages in either theme, and the browser complains of nothing', async () => {
  const pages = builtSite().pages.filter(({ locale }) => locale === 'ar');
  expect(pages.length).toBeGreaterThan(200);
  const opened = await openSite();
  expect(await axeFaults(opened, pages)).toEqual([]);
  await opened.close();
}, 400_000);
