/**
 * A disagreement: a question about claims, and our answer with its day. Not a ClaimReview: we judge which print is right,
 * not whether a figure is true, and a rating would claim the second.
 */
import type { Dispute, Locale } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import type { Report } from '../report.ts';
import { prosePlain } from '../view/prose.ts';
import { claimNamed } from './claim.ts';
import { type Node, publisher } from './node.ts';

export function disputeNodes(dispute: Dispute, report: Report, locale: Locale): Node[] {
  const plain = (text: string): string =>
    prosePlain(text, report, locale, dispute.arithmetic).replace(/\s+/g, ' ').trim();
  const url = localAddress(`/disputes/${dispute.id}/`, locale);
  return [
    {
      '@type': 'Question',
      '@id': `${url}#question`,
      name: plain(dispute.question[locale]),
      text: plain(dispute.question[locale]),
      inLanguage: locale,
      author: publisher(locale),
      about: dispute.claims.flatMap((id) => {
        const claim = report.claims.get(id);
        return claim ? [claimNamed(claim, report, locale)] : [];
      }),
      answerCount: 1,
      suggestedAnswer: {
        '@type': 'Answer',
        url: `${url}#verdict`,
        text: `${strings(locale).verdicts[dispute.verdict]}. ${plain(dispute.reasoning[locale])}`,
        inLanguage: locale,
        author: publisher(locale),
        dateCreated: dispute.reviewedAt,
      },
    },
  ];
}
