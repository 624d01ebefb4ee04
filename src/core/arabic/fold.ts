/**
 * Folding makes two spellings of one word equal, for comparison and search only: a quote is never folded.
 * No Unicode normalisation takes place, so every character of the result comes from one place of the original.
 *
 * fold('مرسومًا') === fold('مرسوماً') === 'مرسوما'; fold('الحمایة') === 'الحمايه' (U+06CC, Persian yeh, becomes U+064A).
 */

/** Folded text and, for each of its UTF-16 units, the offset in the original; `map[text.length]` is the original length. */
export interface FoldedText {
  readonly text: string;
  readonly map: readonly number[];
}

const REPLACED = new Map<number, string>([
  [0x0622, '\u0627'], // alef with madda
  [0x0623, '\u0627'], // alef with hamza above
  [0x0625, '\u0627'], // alef with hamza below
  [0x0671, '\u0627'], // alef wasla
  [0x0649, '\u064a'], // alef maksura → yeh
  [0x06cc, '\u064a'], // Persian yeh → yeh
  [0x06a9, '\u0643'], // Persian keheh → kaf
  [0x0629, '\u0647'], // teh marbuta → heh
  [0x00a0, ' '], // no-break space
  [0x202f, ' '], // narrow no-break space
  [0x2009, ' '], // thin space
]);

const isTashkeel = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) || code === 0x0670 || (code >= 0x06d6 && code <= 0x06dc) || code === 0x0640;

/** Soft hyphen, Arabic letter mark, zero-width characters, direction marks and isolates, byte-order mark. */
export const isInvisible = (code: number): boolean =>
  code === 0x00ad ||
  code === 0x061c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const foldUnit = (text: string, index: number): string => {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text.charAt(index);
  const replaced = REPLACED.get(code);
  if (replaced !== undefined) return replaced;
  if (isTashkeel(code) || isInvisible(code)) return '';
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 0x30);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 0x30);
  return text.charAt(index);
};

/**
 * The text without what writers of one word disagree on: hamza on alef, final yeh, teh marbuta, Persian letters, vowel
 * signs, tatweel, invisible marks, digit shapes, no-break spaces, case of A-Z. Hamza on waw and yeh is kept.
 * fold('أُسْرَة') === 'اسره'; fold('٢٠٢٥') === '2025'; fold('CN\u200fSS') === 'cnss' (U+200F is RIGHT-TO-LEFT MARK).
 */
export const fold = (text: string): string => {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text, index);
  return folded;
};

/**
 * `fold` together with the way back: foldWithMap('بـه').map is [0, 2, 3] (U+0640, tatweel, at offset 1 is dropped).
 */
export const foldWithMap = (text: string): FoldedText => {
  let folded = '';
  const map: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text, index);
    if (unit === '') continue;
    folded += unit;
    map.push(index);
  }
  map.push(text.length);
  return { text: folded, map };
};

/**
 * The text with U+00A0 (no-break), U+202F (narrow no-break) and U+2009 (thin) spaces as plain spaces, of the same
 * length, so that offsets survive. visible('26.5\u00a0مليار') === '26.5 مليار'.
 */
export const visible = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

/** The same characters as a pattern, for `replace` and `search`. */
export const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
