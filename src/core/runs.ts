/** A piece of a text; `kept` tells how a line must treat it. */
export interface Run {
  readonly text: string;
  /** `whole`: no line break inside. `ltr`: none either, and its own direction, left to right. */
  readonly kept?: 'whole' | 'ltr';
}

const ARABIC = /\p{Script=Arabic}/u;
const SCALES = 'مليون|مليونا|ملايين|مليار|مليارا|ملايير|مليارات|ألف|ألفا|آلاف|million|billion|thousand';
const MONTHS =
  'يناير|فبراير|مارس|أبريل|ماي|مايو|يونيو|يوليوز|يوليو|غشت|أغسطس|شتنبر|سبتمبر|أكتوبر|نونبر|نوفمبر|دجنبر|ديسمبر|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** What a number counts: the word after it, unless that only joins it to another. */
const NOUN = String.raw`\s(?!(?:إلى|على|عند|حتى|خلال|منذ|and|for|from|the|per|was|were|who)(?!\p{L}))\p{L}{3,9}(?!\p{L})`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d.,]*\d)`;
const COUNT = String.raw`(?!${YEAR})\d[\d.,]*(?:\s(?:${SCALES})(?!\p{L})(?:${NOUN})?|${NOUN})`;
const KEPT = new RegExp(
  [
    // A preposition written apart, «بـ 97,000», and the word that it belongs to; an opening mark that a space follows.
    String.raw`(?<apart>(?<![\p{L}\p{M}])[وف]?[بلكف]ـ+\s(?!\d[\d.,]*\s?%)(?:${COUNT}|\S+))`,
    String.raw`(?<opened>(?<!\S)[”“"]\s[^\s”“"]+(?:\s[^\s”“"]+[”“"])?)`,
    String.raw`(?<phrase>«[^«»\s\d\p{Script=Latin}]{1,9}\s[^«»\s\d\p{Script=Latin}]{1,9}»)`,
    String.raw`(?<=«)(?<cited>[^«»\p{Script=Arabic}]{0,12}\p{Script=Latin}[^«»\p{Script=Arabic}]{0,18})(?=»)`,
    String.raw`(?<percent>\d[\d.,]*\s?%)`,
    String.raw`(?<date>\b\d{1,2}\s(?:${MONTHS})(?!\p{L})(?:\s${YEAR})?|(?<!\p{L})(?:${MONTHS})\s${YEAR}|(?<!\p{L})(?:سنة|عام)\s${YEAR})`,
    String.raw`(?<money>MAD\s\d[\d.,]*(?:\s(?:${SCALES})(?!\p{L}))?)`,
    String.raw`(?<figure>(?<![\p{L}\d.,/-])${COUNT})`,
    String.raw`(?<licence>CC BY(?:\s\d(?:\.\d)?)?)`,
    String.raw`(?<until>(?<!\p{L})(?:إلى غاية|ابتداء من|في السنة|in a year)(?!\p{L}))`,
    String.raw`(?<joined>(?<![\p{L}\p{N}-])\p{Script=Arabic}{2,9}-\p{Script=Arabic}{2,9}(?![\p{L}\p{N}-]))`,
    String.raw`(?<word>(?<![\p{L}\p{N}/-])\p{Script=Latin}{1,12}(?:-(?:\p{Script=Latin}{1,12}|\d{1,4})){1,2}(?![\p{L}\p{N}/-]))`,
  ].join('|'),
  'gu',
);

/** Finds the names that a line must leave whole, the longest first: «أمو تضامن», Zanqa 20. Undefined for none. */
export function namesPattern(names: Iterable<string>): RegExp | undefined {
  const listed = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (listed.length === 0) return undefined;
  const escaped = listed.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
}

/**
 * Cuts a text where a browser left alone would go wrong: «60%» beside Arabic shows its sign on the other side,
 * «veuves» between guillemets turns one of them, «AMO-TADAMON» broken at its hyphen puts the hyphen on the wrong end of
 * the line, a numeral must not stand on another line than its million and what it counts (`28 مرسوما`, `523,000 files`),
 * a day than its month, nor half of a name (that of a licence, or one of `names`, which go before a hyphenated word or a
 * number in them) or of two words in guillemets on another than the rest. The runs joined are the text, letter for letter.
 */
export function runsOf(text: string, names?: RegExp): Run[] {
  const runs: Run[] = [];
  const arabic = ARABIC.test(text);
  let at = 0;
  const called = names
    ? [...text.matchAll(names)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
    : [];
  for (const { 0: found, index, groups } of text.matchAll(KEPT)) {
    const yields = groups?.['word'] ?? groups?.['figure'];
    if (yields && called.some(({ start, end }) => start < index + found.length && index < end)) continue;
    if (index > at) runs.push(...named(text.slice(at, index), names));
    const turned = groups?.['percent'] ?? groups?.['cited'];
    runs.push({ text: found, kept: arabic && turned !== undefined ? 'ltr' : 'whole' });
    at = index + found.length;
  }
  if (at < text.length) runs.push(...named(text.slice(at), names));
  return runs;
}

function named(text: string, names: RegExp | undefined): Run[] {
  if (!names) return [{ text }];
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(names)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: found, kept: 'whole' });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
