import { type HtmlElement, parseHtml } from '../../src/build/site-checks/html.ts';

const DROPPED = new Set(['script', 'style', 'link', 'svg', 'template', 'img', 'button']);
const VOID = new Set(['br', 'hr', 'input', 'meta', 'wbr', 'col']);

/**
 * The page with the same words and no design: no stylesheet, font, script or picture. What it takes to show is the
 * least that these words can take, and the measure for the page itself.
 */
export function unstyled(html: string): string {
  const { root } = parseHtml(html);
  const body = root.children.map((child) => (typeof child === 'string' ? '' : written(child))).join('');
  return `<!doctype html>${body}`;
}

function written(element: HtmlElement): string {
  const { name, attributes } = element;
  if (
    DROPPED.has(name) ||
    (name === 'meta' && attributes['charset'] === undefined && attributes['name'] !== 'viewport')
  )
    return '';
  const kept = ['lang', 'dir', 'href', 'charset', 'name', 'content'].filter((key) => attributes[key] !== undefined);
  const open = `<${name}${kept.map((key) => ` ${key}="${escaped(attributes[key] ?? '')}"`).join('')}>`;
  if (VOID.has(name)) return open;
  return `${open}${element.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
