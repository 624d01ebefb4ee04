/** Numbers, dates, nouns and figures as readers see them, in both languages. */
export { formatDate, formatPeriod } from './locale/date.ts';
export { type Figure, type FigureLike, type FigureOptions, type FigurePiece, formatFigure } from './locale/figure.ts';
export { formatNumber, roundTo } from './locale/number.ts';
export { count, countParts, nounFor, type PluralCategory, pluralCategory } from './locale/plural.ts';
export { qualifierWord, statusWord } from './locale/words.ts';
export { type Certainty, certainty } from './standing.ts';
