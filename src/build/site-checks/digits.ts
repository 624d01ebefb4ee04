/**
 * No digit that a reader meets is without its source. A digit, of any script, stands inside a claim
 * (`data[data-claim][value]`), a derived figure (`[data-derived]`), a count that the site makes itself
 * (`[data-count]`), a date (`time[datetime]`) or archived text (`[data-verbatim]`), or belongs to a name.
 * Titles, descriptions, labels and drawings cannot carry such a mark: their numbers must be shown, marked, on the same
 * page; those of a chart's drawing in the same figure, in its table.
 */
import type { Problem } from '../../core/problem.ts';
import { typedDigits } from '../../core/prose.ts';
import { type HtmlElement, textOf } from './html.ts';
import { pageProblem } from './problems.ts';
import type { SitePage } from './site.ts';

interface Found {
  readonly digits: string;
  readonly around: string;
  readonly at: number;
  /** Undefined: in running text, where every number needs its own mark. Otherwise where it must be shown, marked. */
  readonly scope: Scope | undefined;
}

/** The numbers that a page, or one chart of it, shows with their mark. */
type Scope = Set<string>;

/** Most texts have none: looked for before the names are. */
const DIGIT = /\p{N}/u;
const UNREAD = new Set(['script', 'style', 'template']);
const LABELS = new Set(['alt', 'aria-label', 'aria-description', 'aria-valuetext', 'label', 'placeholder', 'title']);
const HEAD_TEXT = /^(description|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt))$/;

/** Every digit without a source in `page`. `names` are written with digits (Zanqa 20) and mean no number. */
export function untracedDigits(page: SitePage, names: readonly string[]): Problem[] {
  const found: Found[] = [];
  const whole: Scope = new Set();
  const numbers = (text: string): string[] =>
    DIGIT.test(text) ? typedDigits(text, names).map((run) => normal(run.text)) : [];
  const note = (text: string, at: number, scope: Scope | undefined): void => {
    for (const digits of numbers(text)) found.push({ digits, around: excerpt(text), at, scope });
  };

  const walk = (element: HtmlElement, traced: boolean, drawn: boolean, scopes: readonly Scope[]): void => {
    const label = scopes.at(-1);
    for (const text of labelsOf(element)) note(text, element.start, label);
    if (element.name === 'title' && element.parent?.name === 'head') {
      note(textOf(element), element.start, whole);
      return;
    }
    for (const child of element.children) {
      if (typeof child !== 'string') {
        if (UNREAD.has(child.name) || isTick(child)) continue;
        const inner = child.attributes['data-chart'] === undefined ? scopes : [...scopes, new Set<string>()];
        walk(child, traced || isTraced(child), drawn || child.name === 'svg', inner);
      } else if (traced) for (const digits of numbers(child)) for (const scope of scopes) scope.add(digits);
      else note(child, element.start, drawn ? label : undefined);
    }
  };
  walk(page.root, false, false, [whole]);

  return found
    .filter(({ digits, scope }) => !scope?.has(digits))
    .map(({ digits, around, at }) => pageProblem('untraced-digits', page, at, { actual: digits, expected: around }));
}

/** Whether the element marks the numbers inside it. */
function isTraced({ name, attributes }: HtmlElement): boolean {
  if (name === 'data') return attributes['data-claim'] !== undefined && attributes['value'] !== undefined;
  if (name === 'time') return attributes['datetime'] !== undefined;
  return ['data-derived', 'data-count', 'data-verbatim'].some((mark) => attributes[mark] !== undefined);
}

/** A power of ten on the axis of a drawing: it says where a stroke lies, and counts nothing. */
function isTick({ name, attributes, children }: HtmlElement): boolean {
  if (name !== 'text' || attributes['data-tick'] === undefined || children.length !== 1) return false;
  return typeof children[0] === 'string' && (ONE_AND_NOUGHTS.test(children[0]) || SCALED.test(children[0]));
}
const ONE_AND_NOUGHTS = /^\u200e?1(,?0)*$/;
const SCALED = /^(\u200e?1(,?0)*\u00a0)?(million|billion|مليون|مليونا|ملايين|مليار|مليارا|ملايير)$/;

function labelsOf({ name, attributes }: HtmlElement): string[] {
  if (name === 'meta')
    return HEAD_TEXT.test(attributes['name'] ?? attributes['property'] ?? '') ? [attributes['content'] ?? ''] : [];
  const labels: string[] = [];
  for (const key in attributes) if (LABELS.has(key)) labels.push(attributes[key] ?? '');
  return labels;
}

/** A number without the full stop or comma that ends its sentence: `2025.` → `2025`. */
function normal(run: string): string {
  return run.replace(/[.,٫٬\u00A0]+$/, '');
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
