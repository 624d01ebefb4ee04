/** Whether words stand between the quotation marks of an article: outlets mix «…», “…”, '…' and "…", and misplace some. */

/**
 * `inside`: a quotation that opened in the same paragraph; `carried`: one that an earlier paragraph opened and none
 * closed, which may be a misprint; `outside`: none.
 */
export type Quoted = 'inside' | 'carried' | 'outside';

const MARK = /[«»“”„″"'‘’]/g;

interface State {
  readonly depth: number;
  readonly carried: boolean;
}

/** What the marks of a text leave open; an apostrophe inside a word is none. */
function after(text: string, carriedBefore: boolean): State {
  let depth = 0;
  let carried = carriedBefore;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text.charAt(index - 1);
    const inWord = /['’]/.test(mark) && /\p{L}/u.test(before) && /\p{L}/u.test(text.charAt(index + 1));
    if (inWord) continue;
    const first = text.slice(0, index).trim() === '';
    // «نظام ” AMO تضامن”»: a mark after a space opens, whichever way it turns.
    const opens = mark === '«' || (mark !== '»' && (first || /[\s([:،.]/.test(before)));
    if (opens) {
      // A quotation that goes on opens each of its paragraphs anew.
      if (first) carried = false;
      depth += 1;
    } else if (depth > 0) depth -= 1;
    else if (carried) carried = false;
    // «إن” ورش»: nothing is open that it could close.
    else if (mark !== '»') depth = 1;
  }
  return { depth, carried };
}

/** How the place at `offset` of a capture stands, by the marks of its article's paragraphs, in order. */
export function quotedAt(
  paragraphs: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  offset: number,
): Quoted {
  let carried = false;
  for (const { start, end, text } of paragraphs) {
    if (offset < start) break;
    if (offset > end) {
      const state = after(text, carried);
      carried = state.depth > 0 || state.carried;
      continue;
    }
    const state = after(text.slice(0, offset - start), carried);
    if (state.depth > 0) return 'inside';
    return state.carried ? 'carried' : 'outside';
  }
  return 'outside';
}
