/** Two figures set against each other: what each counts, and when, where that is what tells them apart. */
import type { FigureView } from '../../components/types.ts';
import type { Dispute } from '../../core/model.ts';
import { versusPair } from './claims-of.ts';
import type { PageContext } from './page.ts';

export interface VersusView {
  readonly figure: FigureView;
  /** The indicator's name, where the verdict is that two things are counted: two equal numbers would look like one. */
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
    const name = report.indicators.get(indicators[index] ?? '')?.name[locale];
    return {
      figure,
      dated: dated && figure.kind !== 'date',
      ...(apart && figure.kind !== 'statement' && name ? { counts: name } : {}),
    };
  });
}
