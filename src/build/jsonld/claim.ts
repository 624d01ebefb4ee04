/**
 * A claim and the words it rests on. schema.org knows neither «announced, not measured» nor that two claims exclude each
 * other: the caveat stands in `description`, the disagreement in `subjectOf`, and our data say both in full.
 */
import { formatPeriod } from '../../core/locale.ts';
import type { Claim, Locale } from '../../core/model.ts';
import { localAddress } from '../address.ts';
import { citationOf } from '../cite/things.ts';
import type { Report } from '../report.ts';
import { articleNamed } from './article.ts';
import { articleId, claimId, type Node, publisher, ref, unitText } from './node.ts';

/** What other pages say of a claim: its sentence, with the address of its node. */
export function claimNamed(claim: Claim, report: Report, locale: Locale): Node {
  const { title } = citationOf({ kind: 'claims', id: claim.id }, report).csl[locale];
  return { '@type': 'Claim', '@id': claimId(claim.id, locale), name: title, url: address(claim, locale) };
}

function address(claim: Claim, locale: Locale): string {
  return localAddress(`/claims/${claim.id}/`, locale);
}

export function claimNodes(claim: Claim, report: Report, locale: Locale): Node[] {
  const article = report.articles.get(claim.article);
  const speaker = report.speakers.get(claim.claimedBy);
  const { title, note } = citationOf({ kind: 'claims', id: claim.id }, report).csl[locale];
  const named = claim.attribution !== 'unattributed' && speaker !== undefined;
  // No type: a speaker of the ledger may be a person, a body, or officials without a name.
  const said = named ? { name: speaker.name[locale] } : undefined;
  const quote = `${address(claim, locale)}#words`;
  return [
    {
      ...claimNamed(claim, report, locale),
      text: title,
      description: note,
      inLanguage: locale,
      ...(said && { author: said }),
      claimInterpreter: publisher(locale),
      ...(claim.asOfBasis === 'stated' && { dateCreated: claim.asOf }),
      ...(claim.period && { temporalCoverage: claim.period }),
      about: measured(claim, report, locale),
      appearance: ref(articleId(claim.article, locale)),
      isBasedOn: ref(quote),
      ...(claim.dispute && { subjectOf: ref(localAddress(`/disputes/${claim.dispute}/`, locale)) }),
      ...(claim.withdrawn && { creativeWorkStatus: 'Withdrawn', expires: claim.withdrawn.date }),
    },
    {
      '@type': 'Quotation',
      '@id': quote,
      text: claim.quote.replaceAll('\u00a0', ' '),
      inLanguage: article?.language ?? 'ar',
      ...(said && { spokenByCharacter: said }),
      isPartOf: ref(articleId(claim.article, locale)),
      isBasedOn: ref(articleId(claim.article, locale)),
      ...(locale === 'en' && {
        workTranslation: { '@type': 'Quotation', text: claim.quoteEn, inLanguage: 'en', translator: publisher(locale) },
      }),
    },
    ...(article ? [articleNamed(article, report, locale)] : []),
  ];
}

const BOUNDS: Readonly<Record<string, string>> = { 'more-than': 'minValue', 'up-to': 'maxValue' };

/** What was counted, and the value as announced: «more than» is a bound. */
function measured(claim: Claim, report: Report, locale: Locale): Node {
  const indicator = report.indicators.get(claim.indicator);
  const unit = report.units.get(claim.unit);
  return {
    '@type': 'PropertyValue',
    propertyID: claim.indicator,
    name: indicator?.name[locale],
    ...(claim.value !== undefined && { [BOUNDS[claim.qualifier] ?? 'value']: claim.value }),
    ...(claim.low !== undefined && { minValue: claim.low }),
    ...(claim.high !== undefined && { maxValue: claim.high }),
    ...(claim.date !== undefined && { value: claim.date }),
    ...unitText(unit, locale),
    ...(claim.period && { disambiguatingDescription: formatPeriod(claim.period, locale) }),
  };
}
