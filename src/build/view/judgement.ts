/** What the verdict on a disagreement says of one of its figures. */
import type { VerdictKind } from '../../core/model.ts';
import type { Strings } from '../../i18n/index.ts';

/** The verdict in words; beside the figure that stands against a misprint, that it is disputed: it is no misprint itself. */
export function judgement(verdict: VerdictKind, struck: boolean, t: Pick<Strings, 'verdicts' | 'certainty'>): string {
  return verdict === 'likely-typo' && !struck ? t.certainty.disputed : t.verdicts[verdict];
}
