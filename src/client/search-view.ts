/** Results as elements. Text enters as text only, so a query or a page can bring no markup. */
import type { Locale } from '../core/model.ts';
import type { PassageLanguage } from '../core/search/document.ts';
import type { Excerpt } from '../core/search/excerpt.ts';
import type { StoredClaim, StoredIndex } from '../core/search/stored.ts';
import type { ScriptWords } from '../i18n/search.ts';
import type { Row } from './search-row.ts';

type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Node | string | undefined;

export const el = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** Direction marks and controls would turn the words around them: a query is shown without. */
export const shownQuery = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 80);

const directionOf = (language: PassageLanguage): 'ltr' | 'rtl' => (language === 'en' ? 'ltr' : 'rtl');

export interface View {
  readonly locale: Locale;
  readonly t: ScriptWords;
  readonly index: StoredIndex;
  readonly base: string;
  /** Writes a date as the site does: 2025-05-27 → 27 ماي 2025. */
  readonly date: (iso: string) => string;
}

const marked = ({ text, marks }: Excerpt): readonly Child[] => {
  const parts: Child[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(from, start), el('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
};

const excerptOf = (row: Row): HTMLElement | undefined => {
  const { excerpt } = row;
  if (excerpt === undefined) return undefined;
  // The dots are the page's: the words between them are the original's.
  return el(
    'p',
    { class: 'ex', lang: excerpt.language, dir: directionOf(excerpt.language) },
    excerpt.cutBefore ? '… ' : '',
    el('span', { 'data-verbatim': '' }, ...marked(excerpt)),
    excerpt.cutAfter ? ' …' : '',
  );
};

const outletName = ({ index, locale }: View, outlet: string | undefined): string | undefined =>
  outlet === undefined ? undefined : index.outlets[outlet]?.[locale];

const emblemOf = ({ index }: View, programme: string | undefined): string | undefined =>
  index.programmes[programme ?? '']?.emblem;

const time = ({ date }: View, iso: string | undefined): HTMLElement | undefined =>
  iso === undefined ? undefined : el('time', { datetime: iso }, date(iso));

/** Parts of a line with dots between them. */
const line = (className: string, ...parts: readonly Child[]): HTMLElement =>
  el('p', { class: className }, ...parts.filter((part) => part !== undefined).map((part) => el('span', {}, part)));

/** One result: kind and origin, the title as a link into the page, the passage, the page in the other language. */
export const resultItem = (row: Row, view: View): HTMLElement => {
  const { t, locale } = view;
  const { entry } = row;
  const { textLanguage } = row;
  const foreign = (textLanguage === 'en') !== (locale === 'en') || textLanguage === 'ary';
  const other = row.language === 'ar' ? 'en' : 'ar';
  return el(
    'li',
    {
      'data-kind': entry.kind,
      ...(entry.kind === 'programme' && { 'data-emblem': emblemOf(view, entry.programmes[0]) }),
    },
    line(
      'kd',
      t.kinds[entry.kind],
      outletName(view, entry.outlet),
      time(view, entry.date),
      foreign ? t.inLanguage[textLanguage] : undefined,
    ),
    el(
      'h3',
      {},
      el(
        'a',
        {
          href: row.href,
          lang: row.titleLanguage === locale ? undefined : row.titleLanguage,
          hreflang: row.language === locale ? undefined : row.language,
        },
        row.title,
      ),
    ),
    excerptOf(row),
    row.other === undefined
      ? undefined
      : el(
          'p',
          { class: 'note' },
          el('a', { href: row.other, hreflang: other }, row.language === locale ? t.otherVersion : t.inLanguage[other]),
        ),
  );
};

/** Brings the passage into a result that stood without; its link keeps the focus. */
export const completeItem = (item: HTMLElement, row: Row): void => {
  item.querySelector('h3 a')?.setAttribute('href', row.href);
  const excerpt = excerptOf(row);
  if (excerpt !== undefined) item.querySelector('h3')?.after(excerpt);
};

export interface ClaimGroup {
  readonly claim: StoredClaim;
  readonly href: string;
  /** Outlets that report the same figure, the best match's first. */
  readonly outlets: readonly string[];
  readonly programme: string | undefined;
}

/** A figure that answers: what it counts, the value, when, who reports it, its words. */
export const claimItem = ({ claim, href, outlets, programme }: ClaimGroup, view: View): HTMLElement => {
  const { t, locale, base } = view;
  const names = outlets.map((outlet) => outletName(view, outlet) ?? outlet);
  const value = claim.value[locale];
  const quote = `${base}${locale === 'en' ? 'en/' : ''}${claim.place.slice(1)}`;
  return el(
    'li',
    { class: 'ans', 'data-emblem': emblemOf(view, programme) },
    el('h3', {}, el('a', { href }, claim.title[locale])),
    el(
      'p',
      { class: 'v' },
      value === '' ? t.statement : el('b', {}, ...isolated(value)),
      claim.disputed ? el('span', { class: 'u' }, ` ${t.disputed}`) : '',
    ),
    line('kd', claim.when[locale], names.join(t.comma)),
    el('p', { class: 'ex' }, el('a', { href: quote, class: 'quote', lang: 'ar', dir: 'rtl' }, claim.quote)),
    locale === 'en' ? el('p', { class: 'note' }, `“${claim.quoteEn}”`) : undefined,
  );
};

/** Numbers in isolates, so that «60%» keeps its sign on its side. */
const isolated = (text: string): readonly Child[] =>
  text.split(/([\d.,]+%?)/).map((part, index) => (index % 2 === 1 ? el('bdi', { dir: 'ltr' }, part) : part));

/** A count with its digits isolated. */
export const counted = (text: string): readonly (Node | string)[] =>
  text
    .split(/(\d[\d,]*)/)
    .map((part, index) => (index % 2 === 1 ? el('bdi', { dir: 'ltr', 'data-count': '' }, part) : part));
