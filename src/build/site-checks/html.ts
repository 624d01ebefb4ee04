/** Built HTML as a small tree: elements with their attributes, text and line. Parsed once a page, read by every check. */
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly (HtmlElement | string)[];
  /** Offset of the element's first character in the page. */
  readonly start: number;
}

export interface HtmlTree {
  readonly root: HtmlElement;
  /** All elements in document order. */
  readonly elements: readonly HtmlElement[];
}

/** The tree of `html`. Never throws: what a browser would mend, html-validate reports elsewhere. */
export function parseHtml(html: string): HtmlTree {
  const root = {
    name: '#document',
    attributes: {},
    parent: undefined,
    children: [] as (HtmlElement | string)[],
    start: 0,
  };
  const elements: HtmlElement[] = [];
  let open: { children: (HtmlElement | string)[] } & HtmlElement = root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = {
          name,
          attributes,
          parent: open,
          children: [] as (HtmlElement | string)[],
          start: parser.startIndex,
        };
        open.children.push(element);
        elements.push(element);
        open = element;
      },
      ontext(text) {
        open.children.push(text);
      },
      onclosetag() {
        open = (open.parent as typeof open | undefined) ?? root;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { root, elements };
}

/** The element's text, with that of elements that `skip` names left out: `<p>14 <a class="k">4</a></p>` → `14 `. */
export function textOf(element: HtmlElement, skip: (inside: HtmlElement) => boolean = () => false): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (!skip(child)) text += textOf(child, skip);
  }
  return text;
}

/** The 1-based line of an offset. */
export function lineOf(html: string, offset: number): number {
  let line = 1;
  for (let at = html.indexOf('\n'); at !== -1 && at < offset; at = html.indexOf('\n', at + 1)) line++;
  return line;
}

/** The words of a space-separated attribute: `rel="alternate icon"` → alternate, icon. */
export function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}
