/**
 * Every paint of a drawing is a role, never a colour: the canvas is given `bar`, or `bar#2` for what belongs to mark 2,
 * and the page's stylesheet (styles/drawing.css) says what that looks like in light, dark, print and forced colours.
 */
export type Token = 'ink' | 'ink-2' | 'paper' | 'track' | 'thread' | 'c';

interface Role {
  readonly fill?: Token | 'hatch';
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  /** For text. */
  readonly weight?: 600;
  /** Where every text of the role has one size and stands in the middle of its place, the stylesheet says so once. */
  readonly size?: number;
  readonly align?: 'center';
}

export const ROLES = {
  /** Text in plain ink; the drawing's default, so it needs no class. */
  ink: { fill: 'ink' },
  /** The value of a mark. */
  v: { fill: 'ink', weight: 600 },
  /** Names of categories, qualifiers, notes. */
  tick: { fill: 'ink-2' },
  /** What a stroke of a logarithmic axis stands for: no claim, and marked as none. */
  power: { fill: 'ink-2' },
  /** A verdict: red ink is attribution and the verdict on it. */
  say: { fill: 'thread', weight: 600 },
  /** The knot: a ring and its number. */
  kn: { fill: 'paper', stroke: 'thread', width: 1 },
  kt: { fill: 'thread', weight: 600, size: 12.5, align: 'center' },
  bar: { fill: 'c' },
  /** Forecast: hatched on paper, dashed edge. */
  'bar-f': { fill: 'hatch', stroke: 'c', width: 1.5, dash: [5, 3] },
  /** Of a dot, too small for a hatch: empty. */
  'dot-f': { fill: 'paper', stroke: 'c', width: 1.5, dash: [3, 2] },
  /** Plan: an outline. */
  'bar-p': { fill: 'paper', stroke: 'c', width: 1.5 },
  /** Computed by us: no hue of a programme, no thread. */
  'bar-o': { fill: 'ink-2' },
  /** The edges of a bar that go on: «more than». */
  open: { stroke: 'c', width: 1.5 },
  /** Around a bar whose disagreement is open. */
  ring: { stroke: 'thread', width: 2, dash: [2, 3], cap: 'round' },
  /** Around a dot whose disagreement is open, and in place of one that the verdict went against. */
  out: { fill: 'paper', stroke: 'thread', width: 2, dash: [2, 3], cap: 'round' },
  strike: { stroke: 'thread', width: 2 },
  /** Nothing is known: a dashed empty ring. */
  gap: { fill: 'paper', stroke: 'ink-2', width: 1.5, dash: [3, 3] },
  axis: { stroke: 'ink', width: 1 },
  /** Hairlines: the whole of a share, the powers of ten. */
  rule: { stroke: 'track', width: 1 },
  line: { stroke: 'c', width: 2 },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;

/** `bar`, or `bar#2` for what belongs to the third mark. */
export type Paint = RoleName | `${RoleName}#${number}`;

export const paint = (role: RoleName, mark: number | null): Paint => (mark === null ? role : `${role}#${mark}`);

/** The role and mark of a canvas style. Throws for a colour: a drawing that names one would not follow the theme. */
export function readPaint(style: unknown): { role: RoleName; mark: number | null } {
  const [name, mark] = typeof style === 'string' ? style.split('#') : [];
  if (name === undefined || !isRole(name)) throw new Error(`not a role of a chart: ${String(style)}`);
  return { role: name, mark: mark === undefined ? null : Number(mark) };
}

export function roleOf(name: RoleName): Role {
  return ROLES[name];
}

function isRole(name: string): name is RoleName {
  return Object.hasOwn(ROLES, name);
}
