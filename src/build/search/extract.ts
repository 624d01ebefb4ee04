/**
 * The passages of a built page: what a reader sees in <main>, in order, as plain text with the place to jump to. The
 * text of a passage is the text of the page, letter for letter, with runs of white space as one space; what stands
 * between the words without belonging to them (knots, marks) is left out and its place is noted.
 */
import { compile, selectAll, selectOne } from 'css-select';
import { type AnyNode, type Document, DomHandler, type Element, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';
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
/** No words of the page: code, controls, knots, line numbers, and what is said of a date. */
const NO_WORDS =
  'script,style,svg,nav,form,button,input,select,template,[hidden],[aria-hidden=true],[data-search-skip],.tag,' +
  '.toc,.k,.pl,.eq,.vh,.eyebrow,.legend,.ln,.foot';
/** Words that other documents hold already: lists of links, sources, sums, charts on other pages, the archive's strip. */
const SAID_ELSEWHERE =
  '.rows,.origins,.sum,.strip,.chain,.cmp,.pair,.event,.src,.take,details,body:not(.t-chart) figure[data-chart],' +
  '#same-event,#sources,#arithmetic,#cite,#embed,#signs,#differ';
const LEAD = '.lead,.summary';
/** Small print inside a line that stands as a line of its own. */
const OWN_LINE = '.note,.q,.finding,.stamp > *,.steps .when';

type Selector = ReturnType<typeof compile<AnyNode, Element>>;
const selector = (text: string): Selector => compile<AnyNode, Element>(text);
const [MAIN, ROBOTS, ROOT, NAMED] = [
  selector('main#main'),
  selector('meta[name=robots]'),
  selector('html'),
  selector('[id]'),
];
const [SILENT, MARGINS] = [selector(`${NO_WORDS},${SAID_ELSEWHERE}`), selector('article .notes')];
const [OWN_LINES, LEADS, RENDERINGS] = [selector(OWN_LINE), selector(LEAD), selector('.rendering')];

interface Open {
  text: string;
  breaks: number[];
  language: PassageLanguage;
  field: Field;
  anchor: string;
}

/** The parsed page, or undefined where it is no page to be found: without <main id="main">, or marked noindex. */
export const readPage = (html: string): Page | undefined => {
  const document = parsed(html);
  const main = first(MAIN, document);
  if (main === null || /noindex/.test(first(ROBOTS, document)?.attribs['content'] ?? '')) return undefined;
  const locale: Locale = first(ROOT, document)?.attribs['lang']?.startsWith('en') ? 'en' : 'ar';
  const passages = passagesOf(main, locale);
  const places = new Map(all(NAMED, document).map((element) => [element.attribs['id'] ?? '', element]));
  return {
    locale,
    title: passages.find(({ field }) => field === 'title')?.text ?? '',
    passages,
    within: (id) => {
      const element = places.get(id);
      return element === undefined ? [] : passagesOf(element, locale).map((passage) => ({ ...passage, anchor: id }));
    },
  };
};

const parsed = (html: string): Document => {
  const handler = new DomHandler();
  new Parser(handler).end(html);
  return handler.root;
};

const first = (query: Selector, root: ParentNode): Element | null => selectOne<AnyNode, Element>(query, root.children);
const all = (query: Selector, root: ParentNode): Element[] => selectAll<AnyNode, Element>(query, root.children);

/** The elements below `root` that match, found in one pass: to ask each element costs fifteen times as much. */
const chosen = (root: ParentNode, query: Selector): ReadonlySet<AnyNode> => new Set(all(query, root));

const passagesOf = (root: ParentNode, locale: Locale): readonly Passage[] => {
  const silent = chosen(root, SILENT);
  const margins = chosen(root, MARGINS);
  const ownLines = chosen(root, OWN_LINES);
  const leads = chosen(root, LEADS);
  const passages: Passage[] = [];
  let open: Open | undefined;
  /** The last heading with an id: what follows it without an id of its own is found under it. */
  let under = '';
  const close = (): void => {
    if (open !== undefined) passages.push(...splitPassage(tidied(open)));
    open = undefined;
  };
  const visit = (node: AnyNode, language: PassageLanguage, field: Field, anchor: string): void => {
    if (node.type === 'text') {
      open ??= { text: '', breaks: [], language, field, anchor: anchor || under };
      open.text += node.data;
      return;
    }
    if (!('attribs' in node)) return;
    const name = node.name.toUpperCase();
    if (silent.has(node)) {
      open?.breaks.push(open.text.length);
      return;
    }
    if (margins.has(node)) {
      // Claims of the margin are documents of their own; here only the English words of the archived sentence count.
      for (const rendering of all(RENDERINGS, node)) {
        close();
        visit(rendering, language, 'text', placeOf(rendering) ?? anchor);
      }
      close();
      return;
    }
    if (name === 'BR' && open !== undefined) open.text += ' ';
    const own = languageOf(node) ?? language;
    const inline = INLINE.has(name) && own === language && !ownLines.has(node);
    if (!inline) close();
    // A page in one language quotes the other; the quoted words are found in their own page.
    if ((own === 'en') !== (locale === 'en')) return;
    const id = node.attribs['id'];
    if (/^H[2-6]$/.test(name) && id !== undefined) under = id;
    if (name === 'SECTION') under = '';
    const here = inline || id === undefined ? anchor : id;
    for (const child of node.children) visit(child, own, inline ? field : fieldOf(name, leads.has(node), field), here);
    if (!inline) close();
  };
  for (const child of root.children) visit(child, locale, 'text', '');
  close();
  return passages;
};

/** The id of the element or of the nearest one around it. */
const placeOf = (element: Element): string | undefined => {
  for (let at: AnyNode | null = element; at !== null; at = at.parent) {
    const id = 'attribs' in at ? at.attribs['id'] : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
};

const languageOf = ({ attribs }: Element): PassageLanguage | undefined => {
  const language = attribs['lang'];
  if (language === undefined || language === '') return undefined;
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
