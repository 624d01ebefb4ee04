/**
 * The visual order of a line of text, for pictures whose renderer knows one base direction only. The Unicode
 * Bidirectional Algorithm (UAX 9) for lines without embeddings and isolates: rules W1-W7, N0-N2, I1-I2, L1-L2.
 * «بلغت 26.5 مليار» from right to left → visual runs [«مليار », `26.5`, «بلغت »] from left to right.
 */
type Kind = 'L' | 'R' | 'AL' | 'EN' | 'ES' | 'ET' | 'AN' | 'CS' | 'NSM' | 'WS' | 'ON';

export interface VisualRun {
  readonly text: string;
  readonly rtl: boolean;
}

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['EN', /[0-9\u06f0-\u06f9]/],
  ['AN', /[\u0660-\u0669\u066b\u066c]/],
  ['NSM', /\p{Mn}/u],
  ['ES', /[+\-\u2212]/],
  ['ET', /[#$%\u00a2-\u00a5\u00b0\u066a\u20ac]/],
  ['CS', /[,./:\u00a0\u060c]/],
  ['WS', /\s/],
  ['AL', /[\p{Script=Arabic}\u061b\u061f]/u],
  ['R', /[\u200f\p{Script=Hebrew}]/u],
  ['L', /[\u200e\p{L}]/u],
];
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function kindOf(char: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'ON';
}

/** The runs of `text` from left to right; the characters of each stay in reading order. */
export function visualRuns(text: string, rtl: boolean): VisualRun[] {
  const chars = [...text];
  const levels = levelsOf(chars, rtl);
  const runs: { text: string; level: number }[] = [];
  for (const [index, char] of chars.entries()) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += char;
    else runs.push({ text: char, level });
  }
  // L2: from the highest level down to the lowest odd one, turn round every stretch at that level or above.
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      if ((runs[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((runs[to + 1]?.level ?? -1) >= level) to += 1;
      runs.splice(from, to - from + 1, ...runs.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return runs.map((run) => ({ text: run.text, rtl: run.level % 2 === 1 }));
}

function levelsOf(chars: readonly string[], rtl: boolean): number[] {
  const base = rtl ? 1 : 0;
  const outer: Kind = rtl ? 'R' : 'L';
  const kinds = neutralsOf(chars, weakOf(chars.map(kindOf), outer), outer);
  const levels = kinds.map((kind) => {
    if (kind === 'L') return base + (base % 2);
    if (kind === 'R') return base + 1 - (base % 2);
    return base + 2 - (base % 2);
  });
  // L1: white space at the end of the line keeps the line's own level.
  for (let at = chars.length - 1; at >= 0 && /\s/.test(chars[at] ?? ''); at -= 1) levels[at] = base;
  return levels;
}

/** Rules W1 to W7: numbers and the signs around them. */
function weakOf(kinds: Kind[], outer: Kind): Kind[] {
  const at = (index: number): Kind => kinds[index] ?? outer;
  const strongBefore = (index: number): Kind => {
    for (let back = index - 1; back >= 0; back -= 1) if (['L', 'R', 'AL'].includes(at(back))) return at(back);
    return outer;
  };
  const each = (rule: (kind: Kind, index: number) => Kind) => {
    for (const [index, kind] of kinds.entries()) kinds[index] = rule(kind, index);
  };
  each((kind, index) => (kind === 'NSM' ? (index === 0 ? outer : at(index - 1)) : kind));
  each((kind, index) => (kind === 'EN' && strongBefore(index) === 'AL' ? 'AN' : kind));
  each((kind) => (kind === 'AL' ? 'R' : kind));
  each((kind, index) => {
    const [before, after] = [at(index - 1), at(index + 1)];
    if ((kind === 'ES' || kind === 'CS') && before === 'EN' && after === 'EN') return 'EN';
    return kind === 'CS' && before === 'AN' && after === 'AN' ? 'AN' : kind;
  });
  each((kind, index) => (kind === 'ET' && at(index - 1) === 'EN' ? 'EN' : kind));
  for (let index = kinds.length - 2; index >= 0; index -= 1)
    if (at(index) === 'ET' && at(index + 1) === 'EN') kinds[index] = 'EN';
  each((kind) => (kind === 'ES' || kind === 'ET' || kind === 'CS' ? 'ON' : kind));
  each((kind, index) => (kind === 'EN' && strongBefore(index) === 'L' ? 'L' : kind));
  return kinds;
}

/** Rules N0 to N2: brackets, then the spaces and signs between strong characters. Numbers count as right-to-left. */
function neutralsOf(chars: readonly string[], kinds: Kind[], outer: Kind): Kind[] {
  const side = (kind: Kind | undefined): Kind | undefined =>
    kind === 'L' ? 'L' : kind === 'R' || kind === 'EN' || kind === 'AN' ? 'R' : undefined;
  for (const [open, close] of bracketPairs(chars, kinds)) {
    const inside = kinds.slice(open + 1, close).map(side);
    const before =
      kinds
        .slice(0, open)
        .map(side)
        .findLast((found) => found !== undefined) ?? outer;
    const found = inside.includes(outer)
      ? outer
      : inside.some(Boolean)
        ? before === outer
          ? outer
          : before
        : undefined;
    if (found) kinds[open] = kinds[close] = found;
  }
  for (let from = 0; from < kinds.length; from += 1) {
    if (side(kinds[from])) continue;
    let to = from;
    while (to + 1 < kinds.length && !side(kinds[to + 1])) to += 1;
    const before = from === 0 ? outer : side(kinds[from - 1]);
    const after = to + 1 === kinds.length ? outer : side(kinds[to + 1]);
    kinds.fill((before === after && before) || outer, from, to + 1);
    from = to;
  }
  return kinds;
}

/** Pairs of brackets in the order of their opening ones. */
function bracketPairs(chars: readonly string[], kinds: readonly Kind[]): [number, number][] {
  const open: { close: string; at: number }[] = [];
  const pairs: [number, number][] = [];
  for (const [at, char] of chars.entries()) {
    const close = BRACKETS.get(char);
    if (kinds[at] !== 'ON') continue;
    if (close) open.push({ close, at });
    const match = open.findLastIndex((waiting) => waiting.close === char);
    if (match < 0) continue;
    pairs.push([open[match]?.at ?? 0, at]);
    open.length = match;
  }
  return pairs.sort(([a], [b]) => a - b);
}
