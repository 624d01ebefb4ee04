/** The open data: `/data/v1/claims.json` and its siblings. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../build/export/files.ts';
import { report } from '../../../build/queries.ts';
import { fullAddress } from '../../../build/site.ts';

export const getStaticPaths = (() =>
  [...dataFiles(report(), fullAddress).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const file = dataFiles(report(), fullAddress).get(String(params['file']));
  return file
    ? new Response(file.body, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } })
    : new Response(null, { status: 404 });
};
