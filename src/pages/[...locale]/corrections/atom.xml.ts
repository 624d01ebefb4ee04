import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../build/export/feeds.ts';
import { report } from '../../../build/queries.ts';
import { fullAddress } from '../../../build/site.ts';
import { feedText } from '../../../i18n/feeds.ts';

export const getStaticPaths = (() => [
  { params: { locale: undefined } },
  { params: { locale: 'en' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] === 'en' ? 'en' : 'ar';
  const address = (path: string): string => fullAddress(locale === 'en' ? `/en${path}` : path);
  const self = address('/corrections/atom.xml');
  return new Response(atomFeed(report(), locale, 'corrections', feedText(locale, 'corrections'), self, address), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
