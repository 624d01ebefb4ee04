/** Measures of a ranking against judged queries, as the field defines them. Pages that nobody judged are passed over. */

export interface JudgedQuery {
  readonly id: string;
  readonly q: string;
  readonly ui: 'ar' | 'en';
  readonly category: string;
  /** Page → grade; a page of grade 2 belongs among the first three. Empty: nothing answers, and nothing should. */
  readonly relevant: Readonly<Record<string, number>>;
}

export interface Score {
  readonly recallAt5: number;
  readonly reciprocalRank: number;
  readonly ndcgAt10: number;
  readonly noResult: number;
  readonly topThree: number;
}

const gain = (grade: number): number => 2 ** grade - 1;

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/** Scores one ranking of judged pages, best first; `found` counts every result, judged or not. */
export const scoreOf = (query: JudgedQuery, ranking: readonly string[], found: number): Score => {
  const grades = Object.values(query.relevant).sort((a, b) => b - a);
  const got = ranking.slice(0, 10).map((page) => query.relevant[page] ?? 0);
  const first = got.findIndex((grade) => grade > 0);
  const wanted = grades[0] ?? 0;
  return {
    recallAt5: got.slice(0, 5).filter((grade) => grade > 0).length / Math.min(5, Math.max(1, grades.length)),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    ndcgAt10: discounted(got) / Math.max(discounted(grades.slice(0, 10)), Number.EPSILON),
    noResult: found === 0 ? 1 : 0,
    topThree: got.slice(0, 3).some((grade) => grade >= wanted) ? 1 : 0,
  };
};

/** The mean of each measure. */
export const meanOf = (scores: readonly Score[]): Score => {
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return {
    recallAt5: mean((score) => score.recallAt5),
    reciprocalRank: mean((score) => score.reciprocalRank),
    ndcgAt10: mean((score) => score.ndcgAt10),
    noResult: mean((score) => score.noResult),
    topThree: mean((score) => score.topThree),
  };
};

/** The value below which `share` of the values lie: percentile([1, 2, 3, 4], .95) is 4. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
