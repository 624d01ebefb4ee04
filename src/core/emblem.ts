/**
 * What tells programmes apart: a shape with a hue of its own, chosen so that they differ for every eye, in both themes and
 * on paper (styles/tokens.css). The ring is grey and hollow: for a programme without figures, and for any beyond the four.
 */
export const EMBLEMS = ['disc', 'triangle', 'diamond', 'square', 'ring'] as const;
export type Emblem = (typeof EMBLEMS)[number];
