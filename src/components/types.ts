/** What components take: plain data, made from the ledger by `build/view`. */
import type { Certainty, FigurePiece } from '../core/locale.ts';
import type { Locale } from '../core/model.ts';

/** A reference: its number on the page and the place of the words it stands for. */
export interface Knot {
  readonly n: number;
  readonly href: string;
  /** «المصدر 4»: what a screen reader says. */
  readonly label: string;
}

/** A date in words: text and `<time>` pieces in reading order. */
export type WhenPiece = string | { readonly iso: string; readonly text: string };

/** A published figure, ready to print. */
export interface FigureView {
  readonly claim: string;
  readonly kind: 'number' | 'date' | 'statement';
  /** Of `<data value>`: `26500000000`, `500/1200`, `2023-12`, empty for a statement. */
  readonly value: string;
  readonly q: Certainty;
  readonly struck: boolean;
  /** «حوالي»; empty when exact. */
  readonly qualifier: string;
  readonly pieces: readonly FigurePiece[];
  /** «متوقع»; empty when reported. */
  readonly status: string;
  /** Words of a statement, and their language. */
  readonly words?: { readonly text: string; readonly lang: Locale | 'ary' };
  /** What the figure is about in time: its reference period, else the day it was said. */
  readonly when: readonly WhenPiece[];
  /** Whether we inferred that time. */
  readonly inferred: boolean;
  readonly outlet: string;
  readonly knot?: Knot;
  /** The disagreement that contests it, where it is one. */
  readonly dispute?: { readonly href: string; readonly label: string } | undefined;
}

/** A figure that the site computes. */
export interface DerivedView {
  readonly id: string;
  readonly pieces: readonly FigurePiece[];
  /** An input is disputed. */
  readonly shaky: boolean;
  readonly href: string;
  readonly label: string;
}
