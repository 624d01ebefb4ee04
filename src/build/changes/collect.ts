/** A content folder as a list of things with ids and fields, whether or not it passes the check: what a reviewer compares. */
import { createHash } from 'node:crypto';
import { formatFigure, formatPeriod } from '../../core/locale.ts';
import type { Claim, Locale } from '../../core/model.ts';
import { readTree } from '../content/tree.ts';
import { loadReport, type Report } from '../report.ts';

export interface Item {
  /** `claims`, `articles`, `pages`, …: the folder or the list. */
  readonly kind: string;
  readonly id: string;
  /** Each field as text, so that two can be compared. */
  readonly fields: ReadonlyMap<string, string>;
  /** What readers are told: the figure, or the name. Undefined where the check refuses it. */
  readonly told: Readonly<Record<Locale, string>> | undefined;
}

export interface Collected {
  readonly items: ReadonlyMap<string, Item>;
  /** How many problems the check tells of this folder. */
  readonly problems: number;
}

/** `claims/tns.yaml` → `claims`; `units.yaml` → `units`. */
const kindOf = (path: string): string => path.replace(/\.yaml$/, '').split('/')[0] ?? path;

const fieldsOf = (data: unknown): ReadonlyMap<string, string> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? new Map(
        Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
      )
    : new Map([['', JSON.stringify(data) ?? '']]);

/** An entry of a list by its id, or by its day where it has none (the timeline). */
const idOf = (data: unknown, index: number): string => {
  const { id, date } = (data ?? {}) as { readonly id?: unknown; readonly date?: unknown };
  return typeof id === 'string' ? id : typeof date === 'string' ? `${date} (${index + 1})` : `${index + 1}`;
};

/** Reads a folder. Throws only where it cannot be read at all. */
export function collect(dir: string): Collected {
  const tree = readTree(dir);
  const { report, problems } = loadReport(dir);
  const items = new Map<string, Item>();
  const add = (kind: string, id: string, fields: ReadonlyMap<string, string>): void => {
    items.set(`${kind} ${id}`, { kind, id, fields, told: toldOf(report, kind, id) });
  };
  for (const [path, { data }] of tree.yaml) {
    const kind = kindOf(path);
    if (Array.isArray(data))
      for (const [index, entry] of data.entries()) add(kind, idOf(entry, index), fieldsOf(entry));
    else
      add(
        kind,
        path
          .split('/')
          .at(-1)
          ?.replace(/\.yaml$/, '') ?? path,
        fieldsOf(data),
      );
  }
  for (const [path, text] of tree.mdx) add('pages', path.replace(/^commentary\//, ''), new Map([['text', text]]));
  for (const [id, { bytes }] of tree.captures)
    add('captures', id, new Map([['sha256', createHash('sha256').update(bytes).digest('hex')]]));
  return { items, problems: problems.length };
}

function toldOf(report: Report, kind: string, id: string): Item['told'] {
  const claim = kind === 'claims' ? report.claims.get(id) : undefined;
  if (claim) return { ar: figureOf(report, claim, 'ar'), en: figureOf(report, claim, 'en') };
  const derived = kind === 'derived' ? report.derived.get(id) : undefined;
  const unit = derived && report.units.get(derived.unit);
  if (derived && unit) {
    const text = (locale: Locale) =>
      formatFigure({ value: derived.value }, unit, locale, { digits: derived.digits }).text;
    return { ar: text('ar'), en: text('en') };
  }
  const named =
    (kind === 'articles' && report.articles.get(id)?.title) ||
    (kind === 'disputes' && report.disputes.get(id)?.question) ||
    (kind === 'charts' && report.charts.find((chart) => chart.id === id)?.title) ||
    (kind === 'glossary' && report.terms.get(id)?.name) ||
    (kind === 'indicators' && report.indicators.get(id)?.name);
  return named || undefined;
}

/** «حوالي 4 ملايين أسرة (إلى غاية مارس 2025)»; a statement is told by its quote. */
function figureOf(report: Report, claim: Claim, locale: Locale): string {
  const unit = report.units.get(claim.unit);
  const figure = unit === undefined ? '' : formatFigure(claim, unit, locale, { status: true }).text;
  if (figure === '') return locale === 'ar' ? claim.quote : claim.quoteEn;
  return claim.period === undefined ? figure : `${figure} (${formatPeriod(claim.period, locale)})`;
}
