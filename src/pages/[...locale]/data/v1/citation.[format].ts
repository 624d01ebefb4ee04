/** The citation of the open data as a whole: `/data/v1/citation.bib`, and in English below `/en/`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationResponse, FORMATS } from '../../../../build/cite/endpoint.ts';
import { localised } from '../../../../build/links.ts';
import { report } from '../../../../build/queries.ts';

export const getStaticPaths = () => localised(FORMATS.map((format) => ({ params: { format }, props: { format } })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { locale, format } }) =>
  citationResponse({ kind: 'data' }, report(), locale, format);
