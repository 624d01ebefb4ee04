/** The captures themselves, byte for byte, so that anyone can check a hash, an offset, a quote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '../../../../build/queries.ts';
import { siteSettings } from '../../../../build/site.ts';

export const getStaticPaths = (() =>
  [...report().captures.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(siteSettings().contentDir, 'sources', String(params['id']), 'capture.txt')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
