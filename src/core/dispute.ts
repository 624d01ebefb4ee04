/** Disagreements between outlets: found by the software, judged by an editor. */
export { type Conflict, type Difference, type DisputeClaim, findConflicts } from './dispute/find.ts';
export { judge, type Verdict } from './dispute/judge.ts';
export { agree, sameValue } from './dispute/values.ts';
export { type Standing, standings } from './standing.ts';
