/** What a recorded drawing consists of: shapes and texts in the order they were drawn, and the clips they lie in. */
import type { Matrix, Shape } from './geometry.ts';
import type { RoleName } from './roles.ts';

export interface OpBase {
  readonly mark: number | null;
  /** Index into `clips`, null for an unclipped op. */
  readonly clip: number | null;
  readonly opacity: number;
}
export interface ShapeOp extends OpBase {
  readonly shape: Shape;
  readonly fill: RoleName | null;
  readonly stroke: RoleName | null;
  readonly evenOdd: boolean;
  /** Set where the canvas differs from the role. */
  readonly width: number | null;
  readonly dash: string | null;
}
export interface TextOp extends OpBase {
  readonly text: string;
  readonly role: RoleName;
  readonly size: number;
  readonly weight: number;
  readonly x: number;
  /** Of the alphabetic baseline. */
  readonly y: number;
  /** Of the drawing, not of the text: the left end, the middle or the right end of the text stands at x. */
  readonly align: 'left' | 'center' | 'right';
  /** A turn or scale that the coordinates cannot carry. */
  readonly matrix: Matrix | null;
}
export type Op = ShapeOp | TextOp;

export interface Clip {
  readonly shape: Shape;
  /** The clip it lies in. */
  readonly within: number | null;
}
export interface Recording {
  readonly ops: readonly Op[];
  readonly clips: readonly Clip[];
}
