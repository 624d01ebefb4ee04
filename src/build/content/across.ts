/** What can be wrong only between files: each part by itself has been read and proven. */
import type { Problem } from '../../core/problem.ts';
import type { LoadedArticle } from './articles.ts';
import { attributions } from './attributions.ts';
import { belongingProblems } from './belongs.ts';
import type { Source } from './captures.ts';
import { claimAgreement, roundedAway, verdictReasons } from './claim-agreement.ts';
import type { LoadedClaims } from './claims.ts';
import { crossReferences } from './cross-references.ts';
import { datedFacts, dateProblems } from './dates.ts';
import { sharedEmblems } from './emblems.ts';
import type { Judged } from './judgement.ts';
import type { Registers } from './registers.ts';
import { unitProblems } from './unit-words.ts';

export interface Parts {
  readonly registers: Registers;
  readonly captures: ReadonlyMap<string, Source>;
  readonly articles: ReadonlyMap<string, LoadedArticle>;
  readonly claims: LoadedClaims;
  readonly judged: Judged;
  readonly charts: Parameters<typeof belongingProblems>[0]['charts'];
}

/** Ids that lead nowhere, dates, units, programmes and reasons that do not agree with what they stand beside. */
export function acrossFiles({ registers, captures, articles, claims: loaded, judged, charts }: Parts): Problem[] {
  const { outlets, speakers, events, timeline, corrections } = registers;
  const [units, indicators, programmes] = [registers.units, registers.indicators, registers.programmes];
  const { claims, derived, disputes, disputeFiles, derivedEntries, differences } = judged;
  return [
    ...sharedEmblems(programmes.entries),
    ...crossReferences(
      {
        programmes: programmes.entries,
        timeline,
        corrections,
        disputes: disputeFiles,
        derived: derivedEntries,
        indicators: indicators.entries,
        events: events.entries,
      },
      {
        claims,
        indicators: indicators.map,
        units: units.map,
        programmes: programmes.map,
        speakers: speakers.map,
      },
    ),
    ...unitProblems(units.entries, indicators.entries, units.map),
    ...dateProblems(articles.values(), events.entries, captures, outlets.map),
    ...datedFacts(timeline, programmes.entries, claims),
    ...belongingProblems(
      { programmes: programmes.entries, charts, derived: derivedEntries, disputes: disputeFiles, timeline },
      { claims, derived, indicators: indicators.map, units: units.map },
    ),
    ...attributions(claims, loaded.entries, articles, speakers.map),
    ...claimAgreement(claims, loaded.entries, corrections),
    ...verdictReasons(disputeFiles, differences),
    ...roundedAway(derivedEntries, disputeFiles, { derived, disputes }),
  ];
}
