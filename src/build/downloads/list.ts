/** Every file that the site offers beside its pages, in one list: the build writes it, the dev server serves from it. */
import type { Report } from '../report.ts';
import { cardDownloads } from './cards.ts';
import { chartDownloads } from './charts.ts';
import { citationDownloads } from './citations.ts';
import { captureDownloads, dataDownloads, feedDownloads, schemaDownloads } from './data.ts';
import type { Download } from './download.ts';

export function downloadsOf(report: Report): Download[] {
  return [
    ...dataDownloads(report),
    ...schemaDownloads(),
    ...captureDownloads(report),
    ...feedDownloads(report),
    ...citationDownloads(report),
    ...chartDownloads(report),
    ...cardDownloads(report),
  ];
}
