/** Claims held to who said them. An event with the wrong speaker is told once an article, at its event. */
import { attributionProblems } from '../../core/gate/attribution.ts';
import type { Claim, Speaker } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { RawClaim } from '../schema/ledger.ts';
import { type LoadedArticle, whereOf } from './articles.ts';
import type { Entry } from './entries.ts';

/** The problems of `attribution`, `claimedBy` and the speakers of events, for claims that the gate passed. */
export function attributions(
  claims: ReadonlyMap<string, Claim>,
  entries: ReadonlyMap<string, Entry<RawClaim>>,
  articles: ReadonlyMap<string, LoadedArticle>,
  speakers: ReadonlyMap<string, Speaker>,
): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const claim of claims.values()) {
    const entry = entries.get(claim.id);
    const loaded = articles.get(claim.article);
    const speaker = speakers.get(claim.claimedBy);
    if (!entry || !loaded || !speaker) continue;
    const own = entry.data.claimedBy !== undefined;
    const where = whereOf(entry);
    for (const found of attributionProblems(claim, loaded.article, { speaker, own }, where)) {
      if (found.code !== 'speaker-not-named' || own) problems.push(found);
      else if (!told.has(claim.article)) {
        told.add(claim.article);
        problems.push({ ...found, file: loaded.entry.file, ...loaded.entry.locate(['event']) });
      }
    }
  }
  return problems;
}
