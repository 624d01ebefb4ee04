/** The claims that each thing on a page shows, in reading order: a page declares them before it renders. */
import type { ResolvedChart } from '../../core/chart/chart.ts';
import type { Dispute, Locale, Programme } from '../../core/model.ts';
import type { MdxPage } from '../content/mdx.ts';
import type { Report } from '../report.ts';
import { claimsIn } from './prose.ts';

export function chartClaims(chart: ResolvedChart, report: Pick<Report, 'derived'>, locale: Locale): string[] {
  const marks = chart.marks.flatMap((mark) =>
    mark.origin === 'claim' ? [mark.id] : (report.derived.get(mark.id)?.inputs ?? []),
  );
  return [...claimsIn(chart.finding[locale]), ...marks, ...claimsIn(chart.caveat[locale])].filter(
    (id) => !report.derived.has(id),
  );
}

/** Claims of a commentary page: its own, then those of the terms' definitions and of the charts in it. */
export function mdxClaims(page: MdxPage | undefined, report: Report, locale: Locale): string[] {
  if (!page) return [];
  const of = (component: string): string[] =>
    page.uses.filter((use) => use.component === component).map((use) => use.id);
  return [
    ...page.claims,
    ...of('Term').flatMap((id) => claimsIn(report.terms.get(id)?.definition[locale])),
    ...of('Chart').flatMap((id) =>
      report.charts.filter((chart) => chart.id === id).flatMap((chart) => chartClaims(chart, report, locale)),
    ),
  ];
}

/**
 * Every disagreement that uses the claim: those in which it stands, the weightiest first, then those whose arithmetic or
 * reasoning calls on it. The label beside a figure names one, and a reader of the figure should meet them all.
 */
export function disputesWith(id: string, report: Pick<Report, 'disputes'>): Dispute[] {
  const uses = ({ claims, arithmetic, reasoning }: Dispute): boolean =>
    claims.includes(id) ||
    arithmetic.some((step) => step.inputs.includes(id)) ||
    claimsIn(reasoning.ar, reasoning.en).includes(id);
  const away = ({ claims }: Dispute): number => (claims.includes(id) ? 0 : 1);
  return [...report.disputes.values()].filter(uses).sort((a, b) => away(a) - away(b) || a.weight - b.weight);
}

/**
 * The two claims set against each other in a list: those that its file names; without them, the first that stands and
 * the first that fell, or the first two.
 */
export function versusPair(dispute: Dispute): readonly string[] {
  if (dispute.shows) return dispute.shows;
  const stands = dispute.claims.filter((id) => !dispute.against.includes(id));
  const [first] = stands;
  const other = dispute.against[0] ?? stands.find((id) => id !== first);
  return [first, other].filter((id): id is string => id !== undefined);
}

export function compareClaims(programmes: Iterable<Programme>): string[] {
  return [...programmes].flatMap(({ compare, mentions }) =>
    [compare.people, compare.money, compare.since, compare.people || compare.money ? undefined : mentions[0]].filter(
      (id): id is string => id !== undefined,
    ),
  );
}

/** Everything that the sections of a programme show, in the order of the sections. */
export function programmeClaims(
  programme: Programme,
  report: Report,
  locale: Locale,
  page: MdxPage | undefined,
): string[] {
  const text = (items: readonly ({ readonly ar: string; readonly en: string } | null)[]): string[] =>
    claimsIn(...items.map((item) => item?.[locale]));
  return [
    ...text([programme.lead]),
    ...programme.tiles,
    ...text(programme.facts.map((fact) => fact.text)),
    ...mdxClaims(page, report, locale),
    ...chartsOf(programme.id, report, page).flatMap((chart) => chartClaims(chart, report, locale)),
    ...text(programme.changes.map((change) => change.text)),
    ...disputesOf(programme.id, report).flatMap(versusPair),
    ...text(programme.silence),
    ...programme.mentions,
  ];
}

/** The charts of a programme that its commentary does not already show. */
export function chartsOf(programme: string, report: Report, page: MdxPage | undefined): readonly ResolvedChart[] {
  const shown = new Set(page?.uses.filter((use) => use.component === 'Chart').map((use) => use.id));
  return report.charts.filter((chart) => chart.programme === programme && !shown.has(chart.id));
}

/** The disagreements of a programme, the weightiest first. */
export function disputesOf(programme: string | null, report: Pick<Report, 'disputes'>): readonly Dispute[] {
  return byWeight([...report.disputes.values()].filter((dispute) => dispute.programme === programme));
}

export function byWeight(disputes: readonly Dispute[]): Dispute[] {
  return [...disputes].sort((a, b) => a.weight - b.weight || (a.id < b.id ? -1 : 1));
}

/** Claims in force: a withdrawn one keeps its page and leaves every list. */
export function inForce(report: Pick<Report, 'claims'>) {
  return [...report.claims.values()].filter((claim) => !claim.withdrawn);
}
