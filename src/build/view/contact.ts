/** Ways to dispute a figure, filled in: an issue in the repository, and a mail for readers without an account. */
import type { SiteSettings } from '../site.ts';

/** `https://…/issues/new?title=…&body=…` */
export function issueAddress(site: Pick<SiteSettings, 'repository'>, title: string, body: string): string {
  return `${site.repository}/issues/new?${new URLSearchParams({ title, body, labels: 'dispute' })}`;
}

/** `mailto:…?subject=…&body=…`, spaces as %20: mail programs show `+` as it is. */
export function mailAddress(site: Pick<SiteSettings, 'mail'>, subject: string, body: string): string {
  return `mailto:${site.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
