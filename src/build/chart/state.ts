/** The state of a recording canvas: what `save` puts away and `restore` brings back. */
import { IDENTITY, type Matrix } from './geometry.ts';

export interface CanvasState {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  matrix: Matrix;
  clip: number | null;
}

/** What drawings set like a property; the rest belongs to methods. */
export const PROPERTIES: ReadonlySet<string> = new Set<keyof CanvasState>([
  ...(['fillStyle', 'strokeStyle', 'lineWidth', 'lineDashOffset', 'lineCap', 'lineJoin', 'miterLimit'] as const),
  ...(['font', 'textAlign', 'textBaseline', 'globalAlpha'] as const),
]);

/** The state of a canvas on which nothing has been set. */
export const FIRST_STATE: CanvasState = {
  fillStyle: 'ink',
  strokeStyle: 'axis',
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  font: '10px S',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  matrix: IDENTITY,
  clip: null,
};
