/** The message by which a reader disputes a claim, filled in: an issue of the repository, a mail without an account. */

import { formatDate } from '../../core/locale.ts';
import type { Claim, Locale } from '../../core/model.ts';
import { citeStrings } from '../../i18n/cite.ts';
import type { Report } from '../report.ts';
import type { SiteSettings } from '../site.ts';
import { issueAddress, mailAddress } from '../view/contact.ts';
import { citeContext } from './context.ts';
import { citationOf } from './things.ts';

/** Mail programs and browsers cut addresses at about 2,000 signs; an Arabic letter takes six of them. */
const MAIL_LIMIT = 2_000;

export interface Challenge {
  readonly issue: string;
  readonly mail: string;
}

/** Both carry value, source, limits and what to answer. The mail leaves out the quote; at need the limits, then the words. */
export function challengeOf(
  claim: Claim,
  report: Report,
  locale: Locale,
  site: Pick<SiteSettings, 'repository' | 'mail'>,
): Challenge {
  const t = citeStrings(locale);
  const { version, released } = citeContext(report);
  const { title, note, URL: address } = citationOf({ kind: 'claims', id: claim.id }, report).csl[locale];
  const outlet = report.outlets.get(claim.outlet)?.name[locale] ?? claim.outlet;
  const subject = t.disputeSubject(claim.id);
  const facts = {
    title,
    source: `${outlet} (${claim.article}:${claim.line})`,
    caveat: note,
    release: `${version} (${formatDate(released, locale)})`,
    address,
  };
  const issue = issueAddress(site, subject, t.disputeBody({ ...facts, quote: claim.quote.replaceAll('\u00a0', ' ') }));
  const { caveat: _, ...short } = facts;
  const mails = [facts, short, { ...short, title: claim.id }].map((said) =>
    mailAddress(site, subject, t.disputeBody(said)),
  );
  return { issue, mail: mails.find((mail) => mail.length <= MAIL_LIMIT) ?? mails.at(-1) ?? '' };
}
