/**
 * A chart as an editor writes it and as the drawings take it. The file names claims and derived figures; every number,
 * date and outlet comes from the ledger. Rules of honest marks: design notes «charts» and «visual».
 */
import type { Emblem } from '../emblem.ts';
import type { ClaimStatus, IsoDate, Period, Qualifier, VerdictKind } from '../model.ts';
import type { Bilingual } from '../problem.ts';

/**
 * bars: one upright bar a date or thing. grouped: bars of two or more series side by side. horizontal: rows with a bar.
 * slope: a line between two dates that one source joins. range: rows with a dot, or a span from low to high.
 * share: rows, each its own whole of one hundred per cent. outlets: rows of outlets on a logarithmic axis.
 */
export const CHART_KINDS = ['bars', 'grouped', 'horizontal', 'slope', 'range', 'share', 'outlets'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Where the name of a mark comes from, unless the file gives the mark a label of its own. */
export const LABEL_SOURCES = ['period', 'as-of', 'outlet', 'programme', 'indicator'] as const;
export type LabelSource = (typeof LABEL_SOURCES)[number];

export interface ChartFileMark {
  readonly claim?: string | undefined;
  readonly derived?: string | undefined;
  readonly label?: Bilingual | undefined;
  readonly series?: string | undefined;
}

/** `content/charts/<id>.yaml`, its shape proven by the schema. */
export interface ChartFile {
  readonly id: string;
  readonly file: string;
  readonly kind: ChartKind;
  readonly programme: string | null;
  readonly dispute?: string | undefined;
  readonly home: boolean;
  readonly order: number;
  readonly title: Bilingual;
  readonly finding: Bilingual;
  readonly description: Bilingual;
  readonly caveat: Bilingual;
  readonly label?: LabelSource | undefined;
  /** What is counted, where the marks' own units differ («people» over children and widows). */
  readonly unit?: Bilingual | undefined;
  /** Leave a place for each year between the first and the last of which nothing is known. */
  readonly gaps: boolean;
  readonly series: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly marks: readonly ChartFileMark[];
}

/** What stands under or beside a mark. */
export type Label = { readonly text: Bilingual } | { readonly period: Period };

export interface Category {
  readonly label: Label;
  /** The programme that all its marks share. */
  readonly programme: string | null;
  /** The status that all its marks share, when it is not `reported`: it is named beside the label. */
  readonly status: ClaimStatus;
}

/** `contested`: ringed; `struck`: the verdict went against it. */
export type MarkStanding = 'plain' | 'contested' | 'struck';

export interface Mark {
  /** Claim or derived id. */
  readonly id: string;
  readonly origin: 'claim' | 'derived';
  readonly low: number;
  /** Equal to `low` unless the claim is a range. */
  readonly high: number;
  readonly unit: string;
  /** Decimals shown, for derived figures. */
  readonly digits: number | null;
  readonly qualifier: Qualifier;
  readonly status: ClaimStatus;
  readonly standing: MarkStanding;
  readonly verdict: VerdictKind | null;
  readonly dispute: string | null;
  readonly outlet: string | null;
  readonly article: string | null;
  readonly asOf: IsoDate | null;
  readonly programme: string | null;
  /** Of its programme. */
  readonly emblem: Emblem | null;
  /** Indexes into the chart's categories and series. */
  readonly category: number;
  readonly series: number;
}

export interface ResolvedChart {
  readonly id: string;
  readonly file: string;
  readonly kind: ChartKind;
  readonly programme: string | null;
  /** Of its programme. */
  readonly emblem: Emblem | null;
  readonly dispute: string | null;
  readonly home: boolean;
  readonly order: number;
  readonly title: Bilingual;
  /** With `[[claim-id]]` and `[[=derived-id]]` places. */
  readonly finding: Bilingual;
  readonly description: Bilingual;
  /** With places, like the finding. */
  readonly caveat: Bilingual;
  readonly unit: Bilingual;
  readonly categories: readonly Category[];
  readonly series: readonly Bilingual[];
  /** In the order of categories, then series. A place without a mark is a gap. */
  readonly marks: readonly Mark[];
}

/** The mark at a place of the chart; undefined is a gap, where the sources give no figure. */
export function markAt(chart: ResolvedChart, category: number, series: number): Mark | undefined {
  return chart.marks.find((mark) => mark.category === category && mark.series === series);
}
