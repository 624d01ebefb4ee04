/** The light theme's colours, resolved, for files that leave the site. A test holds them to styles/tokens.css. */
import type { Emblem } from '../../core/emblem.ts';
import type { Token } from './roles.ts';

export const PALETTE: Readonly<Record<Exclude<Token, 'c'>, string>> = {
  ink: '#15202b',
  'ink-2': '#4b5863',
  paper: '#fdfdfb',
  track: '#8b949b',
  thread: '#b3202c',
};

export const HUES: Readonly<Record<Emblem, string>> = {
  disc: '#1f6fb2',
  triangle: '#8a4a00',
  diamond: '#54296b',
  square: '#00523c',
  ring: '#66707a',
};

/** The hue of an emblem; ink for what belongs to no programme. */
export function hueOf(emblem: Emblem | null): string {
  return emblem === null ? PALETTE.ink : HUES[emblem];
}

/** A token's colour, `c` being the hue at hand. */
export function colourOf(token: Token, hue: string): string {
  return token === 'c' ? hue : PALETTE[token];
}
