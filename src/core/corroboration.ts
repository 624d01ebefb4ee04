/**
 * Who else says the same, counted by origin. Three outlets that report one speech are three reports of one origin and
 * prove nothing beyond it; a syndicated copy is no report at all (design note «trust»: count origins, not outlets).
 */
import { referenceOf, sameTime } from './dispute/reference.ts';
import { agree, type Valued } from './dispute/values.ts';
import type { Claim, IndicatorKind, Locale } from './model.ts';

/** What the count reads of a claim. */
export type CountedClaim = Pick<
  Claim,
  'id' | 'indicator' | 'status' | 'period' | 'asOf' | 'article' | 'outlet' | 'event' | 'withdrawn'
> &
  Valued;

export interface CorroborationReport {
  readonly claim: string;
  readonly article: string;
  readonly outlet: string;
  /** Whether its value can be true together with the claim's. */
  readonly agrees: boolean;
}

export interface Corroboration {
  /** Reports of the same indicator and the same time by origin; the claim's own event first, its own report included. */
  readonly events: readonly { readonly event: string; readonly reports: readonly CorroborationReport[] }[];
  /** Origins, outlets and articles that agree, the claim's own included. */
  readonly origins: number;
  readonly outlets: number;
  readonly reports: number;
  /** Copies of those articles that were captured and are not counted. */
  readonly copiesCollapsed: number;
  /** Other claims of the same time, by whether both can be true. */
  readonly agreeing: readonly string[];
  readonly differing: readonly string[];
  /** Claims of the indicator about another time or of another status. */
  readonly elsewhere: readonly string[];
}

export interface ClaimIndex {
  readonly byIndicator: ReadonlyMap<string, readonly CountedClaim[]>;
  readonly copies: ReadonlyMap<string, number>;
}

/** Claims by indicator, withdrawn ones left out, and the number of copies of each article. Built once a report. */
export function indexClaims(
  claims: Iterable<CountedClaim>,
  articles: Iterable<{ readonly id: string; readonly copies: readonly unknown[] }>,
): ClaimIndex {
  const standing = [...claims].filter((claim) => claim.withdrawn === undefined);
  return {
    byIndicator: Map.groupBy(standing, (claim) => claim.indicator),
    copies: new Map([...articles].map((article) => [article.id, article.copies.length])),
  };
}

/** Statements of one indicator and time agree unless an editor finds a disagreement of words: they have no value to compare. */
export function corroborationOf(claim: CountedClaim, index: ClaimIndex, kind: IndicatorKind): Corroboration {
  const reference = referenceOf(claim);
  const others = (index.byIndicator.get(claim.indicator) ?? []).filter((other) => other.id !== claim.id);
  const together = others.filter(
    (other) => other.status === claim.status && sameTime(reference, referenceOf(other), kind),
  );
  const agreeing = together.filter((other) => agree(claim, other, kind));
  const own = [claim, ...agreeing];
  const agreeingIds = new Set(own.map(({ id }) => id));
  const events = Map.groupBy([claim, ...together], ({ event }) => event);
  const articles = new Set(own.map(({ article }) => article));
  return {
    events: [...events].map(([event, reports]) => ({
      event,
      reports: reports.map(({ id, article, outlet }) => ({ claim: id, article, outlet, agrees: agreeingIds.has(id) })),
    })),
    origins: new Set(own.map(({ event }) => event)).size,
    outlets: new Set(own.map(({ outlet }) => outlet)).size,
    reports: articles.size,
    copiesCollapsed: [...articles].reduce((sum, article) => sum + (index.copies.get(article) ?? 0), 0),
    agreeing: agreeing.map(({ id }) => id),
    differing: together.filter(({ id }) => !agreeingIds.has(id)).map(({ id }) => id),
    elsewhere: others.filter((other) => !together.includes(other)).map(({ id }) => id),
  };
}

interface Noun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
  readonly feminine: boolean;
}

const EVENT: Noun = {
  one: 'مناسبة واحدة',
  two: 'مناسبتان',
  few: 'مناسبات',
  many: 'مناسبة',
  other: 'مناسبة',
  feminine: true,
};
const REPORT: Noun = {
  one: 'تقرير واحد',
  two: 'تقريران',
  few: 'تقارير',
  many: 'تقريرا',
  other: 'تقرير',
  feminine: false,
};
const OUTLET: Noun = {
  one: 'منبر واحد',
  two: 'منبران',
  few: 'منابر',
  many: 'منبرا',
  other: 'منبر',
  feminine: false,
};
const COPY: Noun = { one: 'نسخة واحدة', two: 'نسختان', few: 'نسخ', many: 'نسخة', other: 'نسخة', feminine: true };

/** 3 to 10 before a feminine noun; before a masculine one they take ة. */
const ARABIC = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 1 → «مناسبة واحدة», 3 → «ثلاثة تقارير» and «ثلاث مناسبات», 12 → «12 تقريرا». */
function arabicCount(n: number, noun: Noun): string {
  if (n === 1) return noun.one;
  if (n === 2) return noun.two;
  const word = ARABIC[n - 3];
  if (word !== undefined)
    return `${word === 'ثماني' && !noun.feminine ? 'ثمانية' : word + (noun.feminine ? '' : 'ة')} ${noun.few}`;
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? noun.few : rest >= 11 ? noun.many : noun.other}`;
}

function englishCount(n: number, one: string, other: string): string {
  return `${ENGLISH[n - 1] ?? n} ${n === 1 ? one : other}`;
}

/**
 * «مناسبة واحدة، ثلاثة تقارير» / "one occasion, three reports", with the copies that were not counted:
 * «نسخة واحدة لم تُحسب» / "one copy not counted". Words up to ten, digits beyond.
 */
export function independenceLine(
  { origins, reports, copiesCollapsed }: Pick<Corroboration, 'origins' | 'reports' | 'copiesCollapsed'>,
  locale: Locale,
): string {
  if (locale === 'ar') {
    const counted = `${arabicCount(origins, EVENT)}، ${arabicCount(reports, REPORT)}`;
    const verb = copiesCollapsed === 2 ? 'لم تُحسبا' : 'لم تُحسب';
    return copiesCollapsed === 0 ? counted : `${counted}؛ ${arabicCount(copiesCollapsed, COPY)} ${verb}`;
  }
  const counted = `${englishCount(origins, 'occasion', 'occasions')}, ${englishCount(reports, 'report', 'reports')}`;
  return copiesCollapsed === 0 ? counted : `${counted}; ${englishCount(copiesCollapsed, 'copy', 'copies')} not counted`;
}

/** «مناسبة واحدة، ثلاثة منابر» / "one occasion, three outlets": counted as the other line is. */
export function reportsLine(origins: number, outlets: number, locale: Locale): string {
  return locale === 'ar'
    ? `${arabicCount(origins, EVENT)}، ${arabicCount(outlets, OUTLET)}`
    : `${englishCount(origins, 'occasion', 'occasions')}, ${englishCount(outlets, 'outlet', 'outlets')}`;
}
