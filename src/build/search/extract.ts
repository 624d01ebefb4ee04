/**
 * The passages of a built page: what a reader sees in <main>, in order, as plain text with the place to jump to. The
 * text of a passage is the text of the page, letter for letter, with runs of white space as one space; what stands
 * between the words without belonging to them (knots, marks) is left out and its place is noted.
 */
import { parseHTML } from 'linkedom';
import type { Locale } from '../../core/model.ts';
import type { Field, Passage, PassageLanguage } from '../../core/search/document.ts';
import { splitPassage } from './split.ts';

export interface Page {
  readonly locale: Locale;
  /** Words of <h1>, without what is left out. */
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Passages that stand inside an element with this id, for pages that hold several documents. */
  readonly within: (id: string) => readonly Passage[];
}

const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);
/** No words of the page: code, controls, knots, line numbers. */
const NO_WORDS =
  'script,style,svg,nav,form,button,input,select,template,[hidden],[aria-hidden=true],[data-search-skip],' +
  '.toc,.k,.pl,.eq,.vh,.eyebrow,.legend,.ln,.foot';
/** Words that other documents hold already: lists of links, sources, sums, charts on other pages, the archive's strip. */
const SAID_ELSEWHERE =
  '.rows,.origins,.sum,.strip,.chain,.cmp,.pair,.event,.src,.take,details,body:not(.t-chart) figure[data-chart],' +
  '#same-event,#sources,#arithmetic,#cite,#embed,#signs,#differ';
const LEAD = '.lead,.summary';
/** Small print inside a line that stands as a line of its own. */
const OWN_LINE = '.note,.tag,.q,.finding,.stamp > *,.steps time,.steps .when';

interface Open {
  text: string;
  breaks: number[];
  language: PassageLanguage;
  field: Field;
  anchor: string;
}

/** The parsed page, or undefined where it is no page to be found: without <main id="main">, or marked noindex. */
export const readPage = (html: string): Page | undefined => {
  const { document } = parseHTML(html);
  const main = document.querySelector('main#main');
  const robots = document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  if (main === null || /noindex/.test(robots)) return undefined;
  const locale: Locale = document.documentElement.getAttribute('lang')?.startsWith('en') ? 'en' : 'ar';
  const passages = passagesOf(main, locale);
  return {
    locale,
    title: passages.find(({ field }) => field === 'title')?.text ?? '',
    passages,
    within: (id) => {
      const element = document.getElementById(id);
      return element === null ? [] : passagesOf(element, locale).map((passage) => ({ ...passage, anchor: id }));
    },
  };
};

/** The elements below `root` that match, found in one pass: to ask each element costs fifteen times as much. */
const chosen = (root: Element, selector: string): ReadonlySet<Element> => new Set(root.querySelectorAll(selector));

const passagesOf = (root: Element, locale: Locale): readonly Passage[] => {
  const silent = chosen(root, `${NO_WORDS},${SAID_ELSEWHERE}`);
  const margins = chosen(root, 'article .notes');
  const ownLines = chosen(root, OWN_LINE);
  const leads = chosen(root, LEAD);
  const passages: Passage[] = [];
  let open: Open | undefined;
  /** The last heading with an id: what follows it without an id of its own is found under it. */
  let under = '';
  const close = (): void => {
    if (open !== undefined) passages.push(...splitPassage(tidied(open)));
    open = undefined;
  };
  const visit = (node: Node, language: PassageLanguage, field: Field, anchor: string): void => {
    if (node.nodeType === 3) {
      open ??= { text: '', breaks: [], language, field, anchor: anchor || under };
      open.text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (silent.has(element)) {
      open?.breaks.push(open.text.length);
      return;
    }
    if (margins.has(element)) {
      // Claims of the margin are documents of their own; here only the English words of the archived sentence count.
      for (const rendering of element.querySelectorAll('.rendering')) {
        close();
        visit(rendering, language, 'text', rendering.closest('[id]')?.getAttribute('id') ?? anchor);
      }
      close();
      return;
    }
    if (name === 'BR' && open !== undefined) open.text += ' ';
    const own = languageOf(element) ?? language;
    const inline = INLINE.has(name) && own === language && !ownLines.has(element);
    if (!inline) close();
    // A page in one language quotes the other; the quoted words are found in their own page.
    if ((own === 'en') !== (locale === 'en')) return;
    const id = element.getAttribute('id');
    if (/^H[2-6]$/.test(name) && id !== null) under = id;
    if (name === 'SECTION') under = '';
    const here = inline || id === null ? anchor : id;
    for (const child of element.childNodes)
      visit(child, own, inline ? field : fieldOf(name, leads.has(element), field), here);
    if (!inline) close();
  };
  for (const child of root.childNodes) visit(child, locale, 'text', '');
  close();
  return passages;
};

const languageOf = (element: Element): PassageLanguage | undefined => {
  const language = element.getAttribute('lang');
  if (language === null || language === '') return undefined;
  if (language.startsWith('en')) return 'en';
  return language.startsWith('ary') ? 'ary' : 'ar';
};

const fieldOf = (name: string, lead: boolean, inherited: Field): Field => {
  if (name === 'H1') return 'title';
  if (/^H[2-6]$/.test(name)) return 'heading';
  return lead ? 'lead' : inherited;
};

/** White space as the page shows it: runs of spaces and line breaks as one, none at either end; no-break spaces stay. */
const tidied = ({ text, breaks, ...rest }: Open): Passage => {
  let tidy = '';
  const places: number[] = [];
  let next = 0;
  for (let index = 0; index <= text.length; index += 1) {
    while (breaks[next] === index) {
      places.push(tidy.length);
      next += 1;
    }
    const character = text.charAt(index);
    if (!/[ \t\r\n\f]/.test(character)) tidy += character;
    else if (tidy !== '' && !tidy.endsWith(' ')) tidy += ' ';
  }
  const trimmed = tidy.trim();
  const cut = tidy.length - tidy.trimStart().length;
  return {
    ...rest,
    text: trimmed,
    breaks: places.map((place) => place - cut).filter((place) => place > 0 && place < trimmed.length),
  };
};
