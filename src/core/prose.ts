/**
 * Prose of the content files: text with places for figures. A figure is never typed; it is named:
 * `[[claim-id]]`, `[[claim-id|value]]`, `[[claim-id|date]]`, `[[=derived-id]]`, in dispute reasoning `[[#step-id]]`.
 */
export type ProsePart =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'claim'; readonly id: string; readonly form: ClaimForm; readonly start: number }
  | { readonly kind: 'derived' | 'step'; readonly id: string; readonly start: number }
  | { readonly kind: 'broken'; readonly text: string; readonly start: number };

/** What of a claim is printed: everything; without the date; value and unit alone; the date alone. */
export type ClaimForm = 'full' | 'undated' | 'value' | 'date';
export const CLAIM_FORMS: readonly ClaimForm[] = ['full', 'undated', 'value', 'date'];

const PLACE = /\[\[([^\][]*)\]\]/g;
const INSIDE = /^(=|#)?([a-z0-9]+(?:-[a-z0-9]+)*)(?:\|([a-z]+))?$/;

/** The parts of a prose text in order; `start` is the offset of each in `text`. `[[x` is broken, not text. */
export function parseProse(text: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index), start: at });
    parts.push(placeOf(match[1] ?? '', match[0], match.index));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at), start: at });
  return parts;
}

function placeOf(inside: string, whole: string, start: number): ProsePart {
  const found = INSIDE.exec(inside.trim());
  const [, sign, id, form] = found ?? [];
  if (!id) return { kind: 'broken', text: whole, start };
  if (sign)
    return form ? { kind: 'broken', text: whole, start } : { kind: sign === '=' ? 'derived' : 'step', id, start };
  const wanted = CLAIM_FORMS.find((known) => known === (form ?? 'undated'));
  return wanted ? { kind: 'claim', id, form: wanted, start } : { kind: 'broken', text: whole, start };
}

/** Names that are written with digits; the digits in them are no figures. Outlets add theirs. */
export const NAMES_WITH_DIGITS: readonly string[] = [
  'CC BY 4.0',
  'SHA-256',
  'UTF-8',
  'UTF-16',
  'Daily8',
  'WCAG 2.2',
  'ISO 8601',
];

/**
 * The hand-typed numbers of a text: every run of digits of any script (٤, ４, ² too) outside the names given.
 * `«14 مليون»` → one run at 1. Number words are judged elsewhere, with the Arabic number parser.
 */
export function typedDigits(
  text: string,
  names: readonly string[] = NAMES_WITH_DIGITS,
): { start: number; text: string }[] {
  const kept = blankNames(text, names);
  return [...kept.matchAll(/\p{N}[\p{N}.,٫٬\u00A0]*/gu)].map((match) => ({ start: match.index, text: match[0] }));
}

/** The text with each name (written with digits) replaced by spaces of the same length, so that offsets survive. */
export function blankNames(text: string, names: readonly string[]): string {
  if (names.length === 0 || !/\p{N}/u.test(text)) return text;
  return text.replace(anyOf(names), (name) => ' '.repeat(name.length));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for all names, the longest first: to look for each alone costs a built site a third of a second. */
function anyOf(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known) return known;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  patterns.set(names, pattern);
  return pattern;
}

/** The first word of a script that is neither Arabic nor Latin, such as a Cyrillic letter that looks Latin; or undefined. */
export function otherScript(text: string): string | undefined {
  return /(?![\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}\p{L}*/u.exec(text)?.[0];
}

/** The language a text is written in, by its letters: Arabic, Latin, or neither (no letters). */
export function scriptOf(text: string): 'ar' | 'en' | undefined {
  const plain = text.replace(PLACE, ' ').replace(/«[^»]*»|"[^"]*"|“[^”]*”|`[^`]*`|\([^)]*\)/g, ' ');
  const arabic = (plain.match(/\p{Script=Arabic}/gu) ?? []).length;
  const latin = (plain.match(/\p{Script=Latin}/gu) ?? []).length;
  if (arabic === 0 && latin === 0) return undefined;
  return arabic >= latin ? 'ar' : 'en';
}
