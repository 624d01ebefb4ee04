/** The citation of a claim, an article, a verdict or a chart, beside its page: `/claims/x.bib`, `/en/charts/y.csl.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationResponse, citationRoutes } from '../../../build/cite/endpoint.ts';
import { localised } from '../../../build/links.ts';
import { report } from '../../../build/queries.ts';

export const getStaticPaths = () => localised(citationRoutes(report()));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { locale, format, ...cited },
}) => citationResponse(cited, report(), locale, format);
