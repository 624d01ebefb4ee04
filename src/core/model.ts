/**
 * The words of the domain as readonly types. Parsed and proven at the edge (`src/build`), trusted everywhere else.
 * Offsets are UTF-16 units into the capture's text; lines are 1-based; dates are ISO 8601 strings of the precision
 * that the source gives: `2025`, `2025-03` or `2025-03-31`.
 */
import type { Emblem } from './emblem.ts';
import type { Bilingual } from './problem.ts';

export type Locale = 'ar' | 'en';

/** `2025`, `2025-03`, `2025-03-31`. */
export type IsoDate = string;

/** An IsoDate, or an interval `start/end`; an open side is `..`: `../2025-03`. */
export type Period = string;

/** How we know a date or a programme: the text says it, or we infer it and say why. */
export type Basis = 'stated' | 'inferred';

/** An archived page, stored byte for byte under `content/sources/<id>/capture.txt`. */
export interface Capture {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Offset at which each line starts; `lineStarts[0] === 0`. */
  readonly lineStarts: readonly number[];
}

/** A piece of a capture: `capture.text.slice(start, end) === text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The capture line on which the span starts. */
  readonly line: number;
}

export interface Paragraph extends Span {
  readonly kind: 'heading' | 'text';
  /** Stray words inside the span, also listed in the article's `leftOut`: a renderer prints the pieces between them. */
  readonly gaps?: readonly Span[];
}

export interface ArticleCopy {
  readonly capture: string;
  readonly fromLine: number;
  readonly toLine: number;
  readonly via?: Bilingual;
  /** Share of the article's words found in order in the copy, 0 to 1. */
  readonly similarity: number;
}

export interface Article {
  readonly id: string;
  readonly capture: string;
  readonly captureSha256: string;
  readonly fromLine: number;
  readonly toLine: number;
  readonly outlet: string;
  /** The aggregator through which the text was captured, if any. */
  readonly via?: Bilingual;
  readonly event: string;
  readonly published: {
    readonly date: IsoDate;
    readonly time?: string;
    readonly basis: Basis;
    readonly why?: Bilingual;
  };
  /** BCP 47: `ar`, or `ary` for Moroccan Darija. */
  readonly language: 'ar' | 'ary';
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly rights: 'full-text' | 'excerpts';
  /** The headline as archived, where the capture has one. */
  readonly headline?: Span;
  readonly dateline?: Span;
  /** The body: only what the article says, in order. Stray text is left out by splitting a paragraph's spans. */
  readonly paragraphs: readonly Paragraph[];
  /** What the range holds and the article does not: chrome, stray words, with the reason. */
  readonly leftOut: readonly (Span & { readonly why: Bilingual })[];
  readonly copies: readonly ArticleCopy[];
}

export interface Outlet {
  readonly id: string;
  readonly name: Bilingual;
  readonly country: string;
  readonly named: boolean;
}

/** An origin of figures: a speech, an announcement. Reports of one event are one origin, however many outlets carry it. */
export interface Event {
  readonly id: string;
  readonly name: Bilingual;
  readonly date: IsoDate;
  readonly dateBasis: Basis;
  readonly dateWhy?: Bilingual;
  readonly speaker: string;
}

export interface Speaker {
  readonly id: string;
  readonly name: Bilingual;
  /** How articles name the speaker: one of these stands beside a word of saying, before what was said. */
  readonly words?: readonly string[];
}

export type PluralForms = { readonly one: string; readonly other: string } & {
  readonly [category in 'zero' | 'two' | 'few' | 'many']?: string;
};

export interface Unit {
  readonly id: string;
  readonly name: Bilingual;
  /** CLDR plural forms of the noun that follows the number; `other` also follows a scale word. Empty strings: no noun. */
  readonly ar: PluralForms;
  readonly en: PluralForms;
  readonly kind: 'count' | 'money' | 'percent' | 'duration' | 'date' | 'none' | 'rank';
  /** Words of the captures that name this unit, folded before comparison: the unit gate looks for one near the numeral. */
  readonly written: readonly string[];
}

export type IndicatorKind = 'stock' | 'flow' | 'rate' | 'rule' | 'date' | 'statement';

export interface Indicator {
  readonly id: string;
  readonly programme: string | null;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  /** What exactly is counted: «the cost of files settled», not «the cost of files lodged». */
  readonly base: Bilingual;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** What the captures call it: of each group, one stands in the quote or the context of every claim. */
  readonly words?: readonly (readonly string[])[] | undefined;
  /** What they call another thing: none stands there. */
  readonly notWords?: readonly string[] | undefined;
}

export type Qualifier = 'exact' | 'about' | 'nearly' | 'around' | 'more-than' | 'up-to';
export type ClaimStatus = 'reported' | 'forecast' | 'plan';
export type Attribution = 'direct' | 'reported' | 'unattributed';
/** How the separators of the written numeral are meant. */
export type NumeralStyle = 'plain' | 'decimal' | 'thousands' | 'words';

export interface Claim {
  readonly id: string;
  readonly programme: string | null;
  readonly programmeBasis: Basis;
  readonly programmeWhy?: Bilingual;
  readonly indicator: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** For indicators of kind `date`. */
  readonly date?: IsoDate;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: ClaimStatus;
  readonly period?: Period;
  readonly periodBasis?: Basis;
  readonly periodWhy?: Bilingual;
  readonly asOf: IsoDate;
  readonly asOfBasis: Basis;
  readonly asOfWhy?: Bilingual;
  readonly article: string;
  readonly outlet: string;
  readonly event: string;
  readonly claimedBy: string;
  readonly attribution: Attribution;
  /** The raw slice of the capture. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly line: number;
  /** The numeral as written in the quote, with its place in the capture; two for a range; none for a statement. */
  readonly written: readonly Span[];
  readonly style: NumeralStyle;
  /** Other words of the same article that prove what the numeral counts. */
  readonly context?: Span;
  readonly capture: string;
  readonly captureSha256: string;
  readonly quoteEn: string;
  readonly note?: Bilingual;
  readonly dispute?: string;
  readonly withdrawn?: { readonly date: IsoDate; readonly reason: Bilingual };
  /** Where an editor finds it. */
  readonly file: string;
  readonly fileLine: number;
}

export type VerdictKind = 'likely-typo' | 'unresolved' | 'definition' | 'different-date' | 'rounding';

export interface ArithmeticStep {
  readonly id: string;
  readonly label: Bilingual;
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
  readonly digits: number;
  /** Claims the formula uses, in order. */
  readonly inputs: readonly string[];
}

export interface Dispute {
  readonly id: string;
  /** conflict: found by the build; note: a difference a reader would wonder at, explained; words: a disagreement of words. */
  readonly kind: 'conflict' | 'note' | 'words';
  readonly indicator: string | null;
  readonly programme: string | null;
  readonly question: Bilingual;
  readonly claims: readonly string[];
  readonly verdict: VerdictKind;
  /** The claims that the verdict goes against (struck where shown). */
  readonly against: readonly string[];
  /** The two of its claims that a list sets against each other, where the first two do not show the disagreement. */
  readonly shows?: readonly string[];
  /** By claim, what its outlet calls the figure; the Arabic stands in the claim's quote or context. */
  readonly calls?: Readonly<Record<string, Bilingual>>;
  readonly reasoning: Bilingual;
  readonly arithmetic: readonly ArithmeticStep[];
  readonly wouldChange: readonly Bilingual[];
  readonly reviewedAt: IsoDate;
  /** 1 = among the three shown on the home page first. */
  readonly weight: number;
  readonly file: string;
}

export interface Derived {
  readonly id: string;
  readonly programme: string | null;
  readonly name: Bilingual;
  readonly formula: string;
  readonly unit: string;
  /** Decimal digits shown. */
  readonly digits: number;
  readonly assumptions: Bilingual;
  readonly value: number;
  readonly inputs: readonly string[];
  /** True when an input is disputed. */
  readonly shaky: boolean;
  readonly file: string;
}

export interface Flag {
  readonly rule: string;
  readonly name: Bilingual;
  readonly message: Bilingual;
  readonly claims: readonly string[];
  readonly value: number;
  /** Unit and decimals of the value, for printing. */
  readonly unit: string;
  readonly digits?: number;
}

export interface Programme {
  readonly id: string;
  readonly order: number;
  readonly emblem: Emblem;
  readonly country: 'MA' | 'EG';
  readonly name: Bilingual;
  readonly alsoWritten: readonly string[];
  readonly tagline: Bilingual;
  /** One sentence with `[[claim-id]]` places. */
  readonly lead: Bilingual;
  readonly tiles: readonly string[];
  readonly compare: {
    readonly people?: string;
    readonly money?: string;
    readonly moneyNote?: Bilingual;
    readonly since?: string;
  };
  readonly facts: readonly { readonly label: Bilingual; readonly text: Bilingual | null }[];
  readonly changes: readonly { readonly when: string; readonly text: Bilingual }[];
  readonly silence: readonly Bilingual[];
  readonly mentions: readonly string[];
}

export interface TimelineEntry {
  readonly date: Period;
  readonly basis?: Basis;
  readonly text: Bilingual;
  readonly programme: string | null;
  readonly claims: readonly string[];
}

export interface Term {
  readonly id: string;
  readonly name: Bilingual;
  /** Other names of the same thing, shown beside its definition. */
  readonly alsoWritten: readonly string[];
  /** Words by which it may be looked for and which are no name of it: found, never shown. */
  readonly searchWords: readonly string[];
  readonly definition: Bilingual;
}

export interface Correction {
  readonly id: string;
  readonly date: IsoDate;
  readonly kind: 'revision' | 'correction' | 'retraction';
  readonly claims: readonly string[];
  readonly text: Bilingual;
}
