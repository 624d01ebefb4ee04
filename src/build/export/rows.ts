/** The open data's records: plain, flat, stable. Names of fields never change within `/data/v1/`. */
import type { Article, Claim, Dispute, Indicator } from '../../core/model.ts';
import type { Bilingual } from '../../core/problem.ts';
import type { Report } from '../report.ts';
import { prosePlain } from '../view/prose.ts';
import { CLAIM_COLUMNS } from './columns.ts';

/**
 * One claim as published. Offsets are UTF-16 units into the capture's text. Absent fields do not apply; `period` is null
 * where the words give no time, so that a reader need not tell a figure without a date from a field that was left out.
 */
export function claimRecord(claim: Claim, report: Report) {
  const { file: _file, fileLine: _line, written, context, programmeWhy, periodWhy, asOfWhy, ...rest } = claim;
  return {
    ...rest,
    period: claim.period ?? null,
    written: written.map(({ text, start, end }) => ({ text, start, end })),
    ...(context && { context: { text: context.text, start: context.start, end: context.end } }),
    ...(programmeWhy && { programmeWhy }),
    ...(periodWhy && { periodWhy }),
    ...(asOfWhy && { asOfWhy }),
    measured: false,
    announcedBy: claim.claimedBy,
    captureUrl: `captures/${claim.capture}.txt`,
    articlePublished: report.articles.get(claim.article)?.published.date,
  };
}

/** The row of a claim for claims.csv: every column, empty where it does not apply. */
export function claimRow(claim: Claim): Record<string, string | number> {
  const flat: Record<string, unknown> = {
    ...claim,
    withdrawn: claim.withdrawn?.date,
    context: claim.context?.text,
    noteAr: claim.note?.ar,
    noteEn: claim.note?.en,
  };
  return Object.fromEntries(
    CLAIM_COLUMNS.map(([name]) => {
      const value = flat[name];
      return [name, typeof value === 'number' || typeof value === 'string' ? value : ''];
    }),
  );
}

export function articleRecord(article: Article, report: Report) {
  const { paragraphs, leftOut, headline, dateline, ...rest } = article;
  return {
    ...rest,
    outletName: report.outlets.get(article.outlet)?.name,
    headline: headline?.text,
    paragraphs: paragraphs.map(({ start, end, line, kind }) => ({ start, end, line, kind })),
    leftOut: leftOut.map(({ start, end, line, why }) => ({ start, end, line, why })),
    dateline: dateline && { start: dateline.start, end: dateline.end, line: dateline.line },
    claims: [...report.claims.values()].filter((claim) => claim.article === article.id).map(({ id }) => id),
  };
}

export function indicatorRecord(indicator: Indicator, report: Report) {
  const unit = report.units.get(indicator.unit);
  return {
    ...indicator,
    unitName: unit?.name,
    claims: [...report.claims.values()].filter((claim) => claim.indicator === indicator.id).map(({ id }) => id),
  };
}

/**
 * A disagreement with the values side by side: what schema.org has no words for. `reasoning` is as its editor wrote it,
 * with places for figures; `reasoningText` has the figures written out.
 */
export function disputeRecord(dispute: Dispute, report: Report) {
  const { file: _file, weight: _weight, ...rest } = dispute;
  const written = (locale: 'ar' | 'en'): string =>
    prosePlain(dispute.reasoning[locale], report, locale, dispute.arithmetic).replaceAll('\u00a0', ' ');
  return {
    ...rest,
    reasoningText: { ar: written('ar'), en: written('en') },
    values: dispute.claims.flatMap((id) => {
      const claim = report.claims.get(id);
      if (!claim) return [];
      const { value, low, high, date, qualifier, unit, outlet, article, event, quote } = claim;
      return [{ claim: id, value, low, high, date, qualifier, unit, outlet, article, event, quote }];
    }),
  };
}

/** The names behind the codes of the other files, in both languages; of an occasion, its date and who spoke besides. */
export function codeRecord(report: Report) {
  const named = (things: ReadonlyMap<string, { readonly id: string; readonly name: Bilingual }>) =>
    Object.fromEntries([...things.values()].map(({ id, name: { ar, en } }) => [id, { ar, en }]));
  return {
    programme: named(report.programmes),
    unit: named(report.units),
    outlet: named(report.outlets),
    claimedBy: named(report.speakers),
    event: Object.fromEntries(
      [...report.events.values()].map(({ id, name, date, dateBasis, speaker }) => [
        id,
        { ar: name.ar, en: name.en, date, dateBasis, speaker },
      ]),
    ),
    capture: named(report.captures),
  };
}
