/**
 * The release that citations and the data package pin, in one place. The version is raised by hand when a field or a
 * meaning changes; the day follows the content (its last review), so that an editor's change needs no change of code.
 */
import type { IsoDate } from '../core/model.ts';
import type { Report } from './report.ts';

/** Version of the published data, as semantic versions count: the first number is that of its address, `/data/v1/`. */
export const DATA_VERSION = '1.1.0';

export interface Release {
  readonly version: string;
  readonly date: IsoDate;
}

type Dated = Pick<Report, 'pages' | 'disputes' | 'corrections' | 'articles'>;

/** Version and day of the report: the newest day on which a page, a verdict or a correction was dated, else an article. */
export function releaseOf({ pages, disputes, corrections, articles }: Dated): Release {
  const reviewed = [
    ...pages.map((page) => page.meta.updated),
    ...[...disputes.values()].map((dispute) => dispute.reviewedAt),
    ...corrections.map((correction) => correction.date),
  ];
  const published = [...articles.values()].map((article) => article.published.date);
  const date = (reviewed.length > 0 ? reviewed : published).toSorted().at(-1);
  if (date === undefined) throw new Error('A release needs a dated page, verdict, correction or article.');
  return { version: DATA_VERSION, date };
}
