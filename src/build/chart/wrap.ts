/** Lines that fit a width. Pure: widths come from whoever measures. */

/**
 * The fewest lines that hold the text, broken at spaces, then evened out, so that no last line has one word.
 * A word wider than `max` stands alone.
 */
export function wrapText(text: string, max: number, widthOf: (text: string) => number): string[] {
  const words = text.split(' ');
  const lines = fill(words, max, widthOf);
  let even = lines;
  // The narrowest column that still needs no further line.
  for (let narrow = max * 0.95; narrow > max / 2; narrow -= max / 20) {
    const tried = fill(words, narrow, widthOf);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > max)) break;
    even = tried;
  }
  return even;
}

function fill(words: readonly string[], max: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= max) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
