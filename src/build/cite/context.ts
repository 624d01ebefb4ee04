/** What the core needs to cite things of this report, on this site. */
import type { CiteContext } from '../../core/citation.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';
import { claimStanding } from '../view/figure.ts';

const made = new WeakMap<Report, CiteContext>();

export function citeContext(report: Report): CiteContext {
  const known = made.get(report);
  if (known) return known;
  const { version, date: released } = releaseOf(report);
  const context: CiteContext = {
    ...report,
    site: { ar: strings('ar').site, en: strings('en').site },
    version,
    released,
    address: localAddress,
    standingOf: (id) => claimStanding(id, report),
  };
  made.set(report, context);
  return context;
}
