/** The light theme's colours, resolved, for files that leave the site. A test holds them to styles/tokens.css. */
import type { Token } from './roles.ts';

export const PALETTE: Readonly<Record<Exclude<Token, 'c'>, string>> = {
  ink: '#15202b',
  'ink-2': '#4b5863',
  paper: '#fdfdfb',
  rule: '#cfd8de',
  thread: '#b3202c',
};

const HUES: Readonly<Record<string, string>> = {
  'amo-tadamon': '#1f6fb2',
  tns: '#8a4a00',
  'amo-shamil': '#54296b',
  'direct-aid': '#00523c',
  'takaful-wa-karama': '#66707a',
};

/** The hue of a programme; ink for what belongs to none. */
export function hueOf(programme: string | null): string {
  return HUES[programme ?? ''] ?? PALETTE.ink;
}

/** A token's colour, `c` being the hue of the programme at hand. */
export function colourOf(token: Token, hue: string): string {
  return token === 'c' ? hue : PALETTE[token];
}
