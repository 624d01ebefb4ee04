/** Lines of an archived text: separated by LF, numbered from 1, offsets in UTF-16 units. */

/** The offset of each line's first character; the first is 0. */
export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The number of the line that holds the offset. */
export const lineAt = (lineStarts: readonly number[], offset: number): number => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
};

/** Where the line begins and ends, without its LF; undefined for a line that the text does not have. */
export const lineSpan = (
  text: string,
  lineStarts: readonly number[],
  line: number,
): { readonly start: number; readonly end: number } | undefined => {
  const start = lineStarts[line - 1];
  if (start === undefined) return undefined;
  const next = lineStarts[line];
  return { start, end: next === undefined ? text.length : next - 1 };
};
