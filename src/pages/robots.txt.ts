import type { APIRoute } from 'astro';
import { fullAddress } from '../build/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
