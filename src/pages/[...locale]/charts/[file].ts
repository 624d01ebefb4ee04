/** The files of the charts: `<id>.csv`, `<id>.svg`, `<id>.png`, in each language. */
import type { APIRoute } from 'astro';
import { chartCsv } from '../../../build/chart/csv.ts';
import { picture } from '../../../build/chart/pictures.ts';
import { posterSvg } from '../../../build/chart/poster.ts';
import { typesetting } from '../../../build/chart/site.ts';
import { claimPath, localised } from '../../../build/links.ts';
import { report as load } from '../../../build/queries.ts';
import { fullAddress } from '../../../build/site.ts';
import { posterOf, textOf } from '../../../build/view/chart-file.ts';
import { derivedPath } from '../../../build/view/derived.ts';
import type { Locale } from '../../../core/model.ts';

const KINDS = ['csv', 'svg', 'png'] as const;
interface Props {
  id: string;
  kind: (typeof KINDS)[number];
  locale: Locale;
}

export function getStaticPaths() {
  const files = load().charts.flatMap(({ id }) => KINDS.map((kind) => ({ id, kind })));
  return localised(files.map((props) => ({ params: { file: `${props.id}.${props.kind}` }, props })));
}

export const GET: APIRoute = async ({ props }) => {
  const { id, kind, locale } = props as Props;
  const report = load();
  const chart = report.charts.find((found) => found.id === id);
  if (!chart) throw new Error(`There is no chart “${id}”.`);
  if (kind === 'csv') {
    const address = (mark: string, origin: 'claim' | 'derived') =>
      fullAddress(`${locale === 'en' ? '/en' : ''}${origin === 'claim' ? claimPath(mark) : derivedPath(mark)}`);
    const csv = chartCsv(chart, textOf(chart, report, locale), locale, { ...report, address });
    return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
  }
  const { measure } = await typesetting();
  const { poster, words } = posterOf(chart, report, locale, measure);
  if (kind === 'svg')
    return new Response(posterSvg(poster, words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  return new Response(new Uint8Array(await picture(poster, 2)), { headers: { 'Content-Type': 'image/png' } });
};
