/** The files of the charts: `charts/<id>.csv`, `<id>.svg`, `<id>.png`, in each language. */
import type { ResolvedChart } from '../../core/chart/chart.ts';
import type { Locale } from '../../core/model.ts';
import { localAddress } from '../address.ts';
import { chartCsv } from '../chart/csv.ts';
import { picture } from '../chart/pictures.ts';
import { posterSvg } from '../chart/poster.ts';
import { typesetting } from '../chart/site.ts';
import { claimPath, LOCALES } from '../links.ts';
import type { Report } from '../report.ts';
import { posterOf, textOf } from '../view/chart-file.ts';
import { derivedPath } from '../view/derived.ts';
import { type Download, localPath } from './download.ts';

export function chartDownloads(report: Report): Download[] {
  return report.charts.flatMap((chart) => LOCALES.flatMap((locale) => filesOf(chart, report, locale)));
}

function filesOf(chart: ResolvedChart, report: Report, locale: Locale): Download[] {
  const path = (extension: string) => localPath(locale, `charts/${chart.id}.${extension}`);
  const address = (mark: string, origin: 'claim' | 'derived') =>
    localAddress(origin === 'claim' ? claimPath(mark) : derivedPath(mark), locale);
  // The vector and the picture are one drawing.
  let posting: Promise<ReturnType<typeof posterOf>> | undefined;
  const posted = () => {
    posting ??= typesetting().then(({ measure }) => posterOf(chart, report, locale, measure));
    return posting;
  };
  return [
    {
      path: path('csv'),
      mediatype: 'text/csv',
      body: () => chartCsv(chart, textOf(chart, report, locale), locale, { ...report, address }),
    },
    {
      path: path('svg'),
      mediatype: 'image/svg+xml',
      body: async () => {
        const { poster, words } = await posted();
        return posterSvg(poster, words);
      },
    },
    { path: path('png'), mediatype: 'image/png', body: async () => picture((await posted()).poster, 2) },
  ];
}
