/** Two figures set against each other: what each counts, and when, where that is what tells them apart. */
import type { FigureView } from '../../components/types.ts';
import type { Dispute, Locale } from '../../core/model.ts';
import { versusPair } from './claims-of.ts';
import type { PageContext } from './page.ts';

export interface VersusView {
  readonly figure: FigureView;
  /**
   * What the number counts, where the verdict is that two things are counted: two equal numbers would look like one.
   * The outlet's own word where it is the word that differs, the indicator's name where it is the thing.
   */
  readonly counts?: string;
  /** Whether the date of the figure is told: the verdict is that the dates differ, and they do. */
  readonly dated: boolean;
}

/** The figures of a disagreement as a list sets them against each other. Throws for a claim the page did not declare. */
export function versusViews(dispute: Dispute, page: PageContext): VersusView[] {
  const { report, locale } = page;
  const figures = versusPair(dispute).map((id) => page.figure(id));
  const indicators = figures.map(({ claim }) => report.claims.get(claim)?.indicator ?? '');
  const apart = dispute.verdict === 'definition' && new Set(indicators).size > 1;
  const dates = new Set(figures.map(({ when }) => JSON.stringify(when)));
  const dated = dispute.verdict === 'different-date' && dates.size > 1;
  return figures.map((figure, index) => {
    const thing = apart ? report.indicators.get(indicators[index] ?? '')?.name[locale] : undefined;
    const name = calledBy(dispute, figure.claim, locale) ?? thing;
    return {
      figure,
      dated: dated && figure.kind !== 'date',
      ...(figure.kind !== 'statement' && name ? { counts: name } : {}),
    };
  });
}

/** What the outlet of a claim calls the figure, in quotation marks: the capture's words in Arabic, our rendering in English. */
export function calledBy(dispute: Dispute, claim: string, locale: Locale): string | undefined {
  const words = dispute.calls?.[claim]?.[locale];
  if (words === undefined) return undefined;
  return locale === 'ar' ? `«${words}»` : `“${words}”`;
}
