/**
 * What every component of one page may ask for: language, strings, numbered notes, figures. A page opens its context in
 * its front matter; components find it by `Astro.locals`, the same object for the page, its layout and its MDX.
 */
import type { DerivedView, FigureView, Knot } from '../../components/types.ts';
import type { Locale } from '../../core/model.ts';
import type { ClaimForm } from '../../core/prose.ts';
import { type Strings, strings } from '../../i18n/index.ts';
import { href, quotePath } from '../links.ts';
import type { Report } from '../report.ts';
import { derivedView } from './derived.ts';
import { figureView } from './figure.ts';
import { collectNotes, type Notes } from './notes.ts';

export interface PageNotes extends Notes {
  /** The number of a declared claim. Throws for one that the page did not declare. */
  number(claimId: string): number;
  knot(claimId: string): Knot;
}

export interface PageContext {
  readonly locale: Locale;
  readonly t: Strings;
  readonly report: Report;
  readonly notes: PageNotes;
  /** The disagreement that the page is about: its figures need no link to it. */
  readonly dispute: string | undefined;
  figure(claimId: string, form?: ClaimForm): FigureView;
  derived(id: string): DerivedView;
}

export interface PageOptions {
  readonly locale: Locale;
  readonly report: Report;
  /** Every claim that the page shows, in reading order. */
  readonly claims?: Iterable<string>;
  readonly dispute?: string;
}

const pages = new WeakMap<object, PageContext>();

/** Opens the context of a page. Throws for a claim that the ledger does not hold. */
export function openPage(locals: object, options: PageOptions): PageContext {
  const { locale, report, dispute } = options;
  const t = strings(locale);
  const notes = collectNotes(options.claims ?? [], report);
  const number = (id: string): number => {
    const n = notes.numbers.get(id);
    if (n === undefined) throw new Error(`The claim “${id}” is shown on a page that did not declare it.`);
    return n;
  };
  const knot = (id: string): Knot => {
    const claim = report.claims.get(id);
    return {
      n: number(id),
      href: href(locale, quotePath({ id, article: claim?.article ?? '' })),
      label: t.source(number(id)),
    };
  };
  const page: PageContext = {
    locale,
    t,
    report,
    dispute,
    notes: { ...notes, number, knot },
    figure: (id, form = 'undated') => figureView(id, form, page),
    derived: (id) => derivedView(id, page),
  };
  pages.set(locals, page);
  return page;
}

/** The context that the page opened. Throws when it opened none. */
export function pageOf(locals: object): PageContext {
  const page = pages.get(locals);
  if (!page) throw new Error('A component asks for the page context before the page opened it (openPage).');
  return page;
}

const used = new WeakMap<PageContext, Set<string>>();

/** True the first time that a page asks for `key`: for what stands once a page, whichever component comes first. */
export function firstUse(page: PageContext, key: string): boolean {
  const known = used.get(page) ?? new Set<string>();
  used.set(page, known);
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
