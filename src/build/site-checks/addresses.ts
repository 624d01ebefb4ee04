/** Every address in a page, with what the browser does with it. */
import type { HtmlElement } from './html.ts';
import { textOf, words } from './html.ts';
import { styleAddresses } from './style-addresses.ts';

export interface Address {
  readonly value: string;
  /** `visit`: a reader may go there. `load`: the browser fetches it for the page. `name`: it only says where something is. */
  readonly use: 'visit' | 'load' | 'name';
  readonly element: HtmlElement;
}

const LOADING_LINKS = /^(stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch)$/;
const ADDRESS_META = /^(og:(url|image|image:secure_url)|twitter:image)$/;

export function addressesOf(element: HtmlElement): Address[] {
  const { name, attributes } = element;
  const as = (use: Address['use'], ...keys: string[]): Address[] =>
    keys.flatMap((key) => (attributes[key] === undefined ? [] : [{ value: attributes[key], use, element }]));
  switch (name) {
    case 'a':
    case 'area':
      return as('visit', 'href', 'xlink:href');
    case 'link':
      return as(words(attributes['rel']).some((rel) => LOADING_LINKS.test(rel)) ? 'load' : 'name', 'href');
    case 'meta':
      return ADDRESS_META.test(attributes['property'] ?? attributes['name'] ?? '') ? as('name', 'content') : [];
    case 'html':
      return as('load', 'data-module');
    case 'style':
      return styleAddresses(textOf(element)).map((value) => ({ value, use: 'load', element }));
    case 'form':
      return as('visit', 'action');
    case 'object':
      return as('load', 'data');
    case 'use':
    case 'image':
      return as('load', 'href', 'xlink:href');
    default:
      return [...as('load', 'src', 'poster'), ...sourceSet(element)];
  }
}

/** `a.png 1x, b.png 2x` → a.png, b.png. */
function sourceSet(element: HtmlElement): Address[] {
  const candidates = (element.attributes['srcset'] ?? '').split(',');
  return candidates.flatMap((candidate) => words(candidate)[0] ?? []).map((value) => ({ value, use: 'load', element }));
}
